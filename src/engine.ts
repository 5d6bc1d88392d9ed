// What is asked of V8 in either host, before the first file is read: see docs/adr/0014-flags-of-v8.md. One that it does not know is a line on
// standard error and no more.
import { setFlagsFromString } from 'node:v8'

const flags = [
  // Texts come and go: a young generation that grows with them would more than double the peak of memory.
  '--semi-space-growth-factor=1',
  // By itself V8 lets the old one grow to four times what is alive before it looks for what is not.
  '--heap-growing-percent=50',
  // V8's own count is 400, which much of a short scan just reaches: it is compiled for the rest of the scan on a processor that git needs.
  '--invocation-count-for-maglev=4000',
]

export function tuneEngine(): void {
  for (const flag of flags) setFlagsFromString(flag)
}
