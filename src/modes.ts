// The modes that git gives to files, in trees, in the index and in diffs.
// https://git-scm.com/docs/git-fast-import#_filemodify

/** A symbolic link: its blob holds where it leads. */
export const linkMode = '120000'
/** A commit of another repository. */
export const submoduleMode = '160000'

/** What git takes a mode in a tree for: of an ordinary file it looks at one bit, whether its owner may run it, and a folder's may begin with a zero. */
export function canonical(mode: string): string {
  const bits = Number.parseInt(mode, 8)
  const isOrdinary = bits >> 12 === 0o10
  return (isOrdinary ? 0o100644 | (bits & 0o100 ? 0o111 : 0) : bits).toString(8)
}
