// Reads the files of lots and says which of them nobody need look at again. Whatever is odd in any way, it leaves to the thread
// that judges: that one reads it as if nobody had before.
import { selectedBy } from '../rules/enabled.ts'
import { repositoryHeads, textHeads } from '../rules/heads.ts'
import { documentReader, nothing } from '../scan/document.ts'
import { openFile } from './bytes.ts'
import { leaves } from './confine.ts'
import { showPath, systemPath } from './display.ts'
import { holdsPointer } from './lfs.ts'
import { listedIn, recordsIn } from './listing.ts'
import { readBackwards, type Lot } from './lot.ts'
import { selection, type Globs } from './selection.ts'

export interface LotReading {
  /** The folder's real path as a byte string. */
  readonly root: string
  readonly globs: Globs
  /** The words that a policy adds to what is looked for. */
  readonly words: readonly string[]
}

export async function lotReader({ root, globs, words }: LotReading): Promise<(lot: Lot) => void> {
  const choose = await selection(globs)
  // Of all rules: which of them a policy has turned off need not be known here.
  const selects = selectedBy({ text: textHeads, repository: repositoryHeads })
  const read = documentReader(words)

  const isWanted = (path: string): boolean => !selects(path) && choose(path) === 'wanted'

  function sizeOfClean(record: string): number | undefined {
    const { path, kind, sparse, sided } = listedIn(record)
    if (kind !== 'file' || sparse || sided || leaves(path)) return undefined
    const shown = showPath(path)
    if (!isWanted(shown)) return undefined
    let isPointer = false
    const open = () =>
      openFile(systemPath(`${root}/${path}`), undefined, (into, offset, count) => {
        isPointer = holdsPointer(into, offset, count)
      })
    try {
      const { bytes, windows } = read({ path: shown, where: 'file', introduced: null, open }, false)
      return windows === nothing && !isPointer ? bytes : undefined
    } catch {
      return undefined
    }
  }

  return (lot) => {
    const records = recordsIn(lot.portion)
    readBackwards(lot, (at) => {
      const record = records[at]
      return record === undefined ? undefined : sizeOfClean(record)
    })
  }
}
