// Which patterns are judged, and which of them recheck cannot judge although no text makes them slow.
import type { Pattern } from './patterns.ts'

/** How the pattern begins, wherever it stands -> why no text makes it slow although recheck cannot tell. */
export const bounded: readonly (readonly [string, string])[] = [
  [String.raw`\{[^{}]*\.\.`, 'a glob has at most 256 characters'],
  ['(?<=<!-- reference', 'reads our own documentation when it is generated'],
  [String.raw`\B(?=(?:\d{3})+$)`, 'reads the digits of one number'],
  [String.raw`(?:\/\/([^\s`, 'every repeat is bounded, and a label begins at one place only'],
  [String.raw`(?:\\{0,3}["'`, 'sticky; one run of blanks, then at most 100 characters'],
  ['(?:^|\\n|', 'reads 80 characters'],
  [String.raw`(?:\bENV|`, 'reads one name and 60 characters before it'],
  [String.raw`(?:\\{0,3}["']?\b(?:name|key`, 'reads 130 characters'],
  [String.raw`^\\{0,3}["']?[ \t]*`, 'reads 40 characters'],
  ['%[0-9A-Fa-f]{2}|', 'every repeat is bounded by 8'],
  [String.raw`\$\{|\{\{`, 'each unbounded repeat is anchored to the start of the value'],
  [String.raw`(?:replace(?:All|First)?|`, 'reads 80 characters'],
  [String.raw`(?<![\w$])(?:axios|got|`, 'every repeat is bounded by 30'],
  [String.raw`(?:(?:\b(?:console|`, 'every repeat is bounded by 30'],
  [
    String.raw`(?:api|accounts|mcp)[\w-]{0,20}`,
    'every repeat is bounded, and a host begins at one place only',
  ],
  [String.raw`["']?\b(?:name|key|id|variable`, 'reads 160 characters'],
  [String.raw`([A-Za-z_$][\w$]{1,60})["']?\s{0,4}(?::`, 'reads 200 characters, a hundred times at most'],
  [String.raw`(?:get|post|put|patch|delete|request|fetch`, 'reads 80 characters'],
  [String.raw`(?:[.>:_]|\b)(get|head|post`, 'reads 160 characters'],
  [String.raw`\(([^()]{0,300})\)`, 'reads 1,200 characters, a hundred times at most'],
  ['ak_|sales.?loft|[?&;]', 'a word behind such a sign holds no other sign, so each is read once'],
  [String.raw`(?:\.bind\(`, 'reads 200 characters'],
  [String.raw`\bbash\b[^{]`, 'every repeat is bounded by 40'],
  [String.raw`\bgh\s+pr\s+checkout`, 'every repeat is bounded by 200'],
  [String.raw`<<:[ \t]{0,8}`, 'every repeat is bounded by 60'],
  [String.raw`\bsecret(?:KeyRef|Ref)`, 'every repeat is bounded by 253, and it begins at one word only'],
  ['[^/:#;=.]*$', 'reads the name of a secret, of at most 253 characters'],
  [String.raw`([A-Za-z_][\w.-]{0,100})["']?\]?`, 'every repeat is bounded by 100'],
]

export const excused = ({ source }: Pattern): boolean => bounded.some(([head]) => source.startsWith(head))

/** Below `src`. */
export const patternFolders = [
  'scan',
  'rules',
  'config',
  'report',
  'scopes',
  'environments',
  'rotation',
  'webhooks',
  'workflows',
  'verify',
  'audit',
  'merge',
  'organisation',
]
