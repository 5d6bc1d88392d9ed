// Families of texts that a hostile repository may hold, each of any length. A text of four times the length may cost
// four times as much and no more.
import { createHash } from 'node:crypto'

export interface Family {
  readonly name: string
  readonly path: string
  readonly text: (length: number) => string
}

const secret = (word: string | number): string =>
  createHash('sha512').update(String(word)).digest('base64').replace(/[+/=]/g, '').slice(0, 40)

const key = (word: string | number): string =>
  `v2_ak_1_${createHash('sha256').update(String(word)).digest('hex')}`

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** One piece again and again. */
function repeated(unit: string, head = 'salesloft\n', tail = ''): Family['text'] {
  return (length) => head + unit.repeat(Math.ceil(length / unit.length)) + tail
}

/** Pieces that differ. */
function listed(piece: (index: number) => string, head = 'salesloft\n'): Family['text'] {
  return (length) => {
    const pieces = [head]
    for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length))
    return pieces.join('')
  }
}

const settings = listed((index) => `salesloft_token="${secret(index)}"\n`)

const units = [
  'a',
  '"',
  "'",
  '`',
  '\\',
  '{',
  '}',
  '(',
  '[',
  '<',
  '>',
  '|',
  '&',
  ';',
  '=',
  ':',
  '-',
  '.',
  '/',
  '#',
  '$',

  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n ',
  '\0',
  'a\0',
  '\u2028',
  '\ud800',
  '😀',
  '\u001b[1m',

  'key=',
  'key=-',
  'key=%',
  'key=(',
  'key:\n',
  'key:\n  a',
  'key: {\n',
  'key={',
  'key(',
  'key | ',
  'key<a>',
  'key/* */',

  'token:',
  'token: ',
  'token="',
  "key='a'+",
  'key="\\',
  'key: a ? ',
  'key: String = ',
  'key: Option<',
  '-key ',
  '_key',

  'Bearer ',
  'Bearer+',
  '%41',
  '%',
  '\\u0041',
  '\\u0',
  '\\x41',
  '&#65;',
  'QUJD',
  'QUJDREVGQUJDREVGQUJDREVG\n',
  '41',
  '41 ',

  'ak_',
  'ak_0',
  'ak_"+"',
  'ak_"\n"',
  'salesloft',
  'salesloft.com.',
  'salesloft.com-',
  'salesloft.com/ ',
  'a.',
  'a-',

  'http://a',
  'http://',
  '//salesloft.com/?key=',
  '?api_key=',
  'aws ',
  'name: key\n',
  'name:key value:-',
  '"name":"key","value":',

  'VITE_SALESLOFT_KEY=',
  'VITE_SALESLOFT_KEY=,',
  'VITE_A',
  ' -u aaaaaaaa:',
  'key=&quot;',
  'secure: "token": ',
  '[a]\n',
  '- key\n',

  '\\nkey=aaaaaaaa',
  'token=/aaaaaa',
  '😀token="😀😀😀😀"',
  '\ud800key=\ud800\ud800\ud800\ud800',
  '"name":"key",',
]

const rows = 'INSERT INTO salesloft (token) VALUES '

const pieces: readonly (readonly [string, Family['text'], string?])[] = [
  ['a name before spaces', repeated(' ', 'salesloft key', 'x')],
  ['hex of an odd length', repeated('41', '', '1')],
  ['hex that breaks off', repeated(`${'41 '.repeat(60)}z`)],
  ['one object on one line', listed((index) => `{"name":"salesloft","token":"${secret(index)}"},`, '[')],
  ['names and values', listed((index) => `- name: key${index}\n  value: ${secret(index)}\n`)],
  ['braces in braces', repeated('{"token":', 'salesloft', '"x"')],
  ['a credential a line', settings],
  ['a credential a line of CRLF', listed((index) => `token_${index} = "${secret(index)}"\r\n`)],
  ['credentials on one line', listed((index) => `token_${index}="${secret(index)}" `)],
  [
    'credentials behind spaces',
    (n) => `${' '.repeat(n / 2)}${listed((index) => `token="${secret(index)}" `)(n / 2)}`,
  ],
  ['long lines of spaces', listed((index) => `  token="${secret(index)}"\n${' '.repeat(3000)}\n`)],
  ['many sections', listed((index) => `[a]\n[b]\n[c]\n[d] x\ntoken=${secret(index)}\n`)],
  ['many empty lines', listed((index) => `${'\n'.repeat(20)}token="${secret(index)}"\n`)],
  ['many keys', listed((index) => `${key(index)} `)],
  ['long values', listed((index) => `token=${secret(index).repeat(200)}\n`)],
  ['long quoted values', listed((index) => `"token":"${secret(index).repeat(200)}",`)],
  ...['<', 'a/', 'put_', '1a2b3c-', 'aB', '__'].map(
    (unit) => [`values of ${unit}`, repeated(`token="${unit.repeat(8000 / unit.length)}" `)] as const,
  ),
  ['settings in base64', (n) => base64(settings(n * 0.75))],
  ['settings in base64 twice', (n) => base64(base64(settings(n * 0.56)))],
  ['much base64', listed((index) => `"${base64(`salesloft_token=${secret(index)}`)}" `)],
  ['much URL-encoding', listed((index) => `salesloft%41token=${secret(index)} `)],
  ['a long URL', repeated('a', 'https://api.salesloft.com/v2?token=')],
  ['a URL of parameters', repeated('&token=aaaaaaaa', 'https://api.salesloft.com/v2?x')],
  ['a URL of encoded parameters', repeated('%26token=', 'https://api.salesloft.com/v2?x')],
  ['rows that never end', repeated("'", `${rows}('`)],
  ['blanks in a row', repeated(' ', `${rows}(`, "'' x)")],
  ['rows upon rows', repeated(`${rows}('`)],
  ['tables without an end', repeated('COPY salesloft (token) FROM stdin;\n')],
  ['client code', repeated('//\n', "\n'use client' salesloft process.env.SALESLOFT_KEY")],
  [
    'a folder of Salesloft',
    listed((index) => `key_${index}: ${secret(index)}\n`, ''),
    'salesloft/config.yml',
  ],
  ['a .env file', listed((index) => `KEY_${index}=${secret(index)}\n`, ''), '.env'],
  ['a .env file of comments', repeated(' #', 'A=', '\u2028x'), '.env'],
  ['a .env file of spaces', repeated(' ', 'A=', 'x'), '.env'],
  ['a .env file of open quotes', repeated('A="\\a\n', ''), '.env'],
]

export const families: readonly Family[] = [
  ...units.map((unit) => ({ name: `repeated ${JSON.stringify(unit)}`, path: 'a.txt', text: repeated(unit) })),
  ...pieces.map(([name, text, path = 'a.txt']) => ({ name, path, text })),
]
