// The one line that a long scan shows while it runs. Pure text: when and where to print it is the host's business.
import { count, size } from './words.ts'

/** `Scanned 12,345 files, 1.2 GB in 8 s (150 MB a second)`. */
export function progressLine(files: number, bytes: number, seconds: number): string {
  const done = `Scanned ${count(files, 'file')}, ${size(bytes)} in ${Math.floor(seconds)} s`
  return seconds < 1 ? done : `${done} (${size(Math.round(bytes / seconds))} a second)`
}
