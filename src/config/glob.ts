// Which globs a policy may hold. A policy comes from the repository it governs, so a glob must not be able to hang the
// matcher, and one that could never match must not look as if it did something.

const limits = { length: 256, starsInSegment: 3, deepSegments: 5, braces: 2 } as const

/** Why the glob is refused, with what to write instead; undefined when it is fine. */
export function globProblem(glob: string): string | undefined {
  if (glob.startsWith('/') || glob.startsWith('./') || glob.startsWith('../'))
    return 'a glob relative to the root, without a leading "/", "./" or "../"'
  if (glob.endsWith('/')) return 'a glob of files: write "folder/**" for everything under a folder'
  if (glob.startsWith('!')) return 'a glob without a leading "!"'
  if (/[!?+*@]\(/.test(glob)) return 'a glob without groups such as "+(a|b)": write "{a,b}"'
  if (isCostly(glob))
    return `a simpler glob: at most ${limits.starsInSegment} "*" between two slashes, ${limits.deepSegments} "**", ${limits.braces} "{"`
  return undefined
}

/** Each `*` of a segment, each `**` and each brace multiplies the ways a matcher may have to try. */
function isCostly(glob: string): boolean {
  const segments = glob.split('/')
  const deep = segments.filter((segment) => segment === '**').length
  const stars = segments.filter((segment) => segment !== '**').map((segment) => count(segment, '*'))
  const ranges = /\{[^{}]*\.\.[^{}]*\}/.test(glob)
  return (
    glob.length > limits.length ||
    ranges ||
    deep > limits.deepSegments ||
    stars.some((number) => number > limits.starsInSegment) ||
    count(glob, '{') > limits.braces
  )
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
