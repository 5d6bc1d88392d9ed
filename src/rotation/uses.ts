// Which of GitHub's secrets a workflow takes for Salesloft's, and where: by their own name, or by that of the setting
// they are given to. A pattern is enough, for nothing is judged here, and a template that is no YAML counts too.
import { kindOfName, namesSalesloft } from '../scan/names.ts'
import { isSalesloftSecret } from '../workflows/secrets.ts'

export interface SecretUse {
  /** As GitHub keeps it: upper case. */
  readonly name: string
  /** 1-based. */
  readonly line: number
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context */
const reference =
  /\bsecrets[ \t]{0,5}(?:\.[ \t]{0,5}([A-Za-z_]\w{0,100})|\[[ \t]{0,5}['"]([A-Za-z_]\w{0,100})['"])/g
const setting = /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([\w.-]{1,100})["']?[ \t]{0,20}:/

/** Of one file. */
const mostUses = 200
const longestLine = 2000

export function secretUsesIn(text: string): readonly SecretUse[] {
  const uses = new Map<string, SecretUse>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine || !line.includes('secrets') || /^[ \t]*#/.test(line)) continue
    for (const [, dotted, quoted] of line.matchAll(reference)) {
      const name = (dotted ?? quoted ?? '').toUpperCase()
      if (uses.size < mostUses && !uses.has(name) && isSalesloft(name, line))
        uses.set(name, { name, line: index + 1 })
    }
  }
  return [...uses.values()]
}

function isSalesloft(name: string, line: string): boolean {
  if (name === 'GITHUB_TOKEN') return false
  const [, given = ''] = setting.exec(line) ?? []
  return isSalesloftSecret(name) || (namesSalesloft(given) && kindOfName(given) !== undefined)
}
