// Files that read the headers of a delivery and that no reader understood: broken off, nested beyond any stack, a
// template. Nobody is accused, but what was not judged must not look verified.
import type { Code } from './code.ts'
import type { SourceText } from './load.ts'
import type { Verdict } from './verdicts.ts'
import { deliveryHeader } from './vocabulary.ts'

/** `handling` are the paths in which a handler was found all the same. */
export function unparsed(
  seeds: Iterable<SourceText>,
  files: ReadonlyMap<string, Code>,
  handling: ReadonlySet<string>,
): Verdict[] {
  return [...seeds].flatMap(({ path, text }): Verdict[] => {
    const code = files.get(path)
    if ((code !== undefined && code.isGuess !== true) || handling.has(path)) return []
    const start = text.search(new RegExp(deliveryHeader.source, 'i'))
    if (start === -1) return []
    return [
      {
        ruleId: 'webhook-unverified',
        path,
        text,
        span: { start, end: start + 'x-salesloft-event'.length },
        message:
          'Not judged: the file names a header of Salesloft deliveries, but could not be parsed. Make sure that it checks their signature',
        identity: 'unparsed',
        confidence: 'low',
        severity: 'note',
      },
    ]
  })
}
