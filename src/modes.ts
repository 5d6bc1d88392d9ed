// The modes that git gives to what is no ordinary file, in trees, in the index and in diffs.
// https://git-scm.com/docs/git-fast-import#_filemodify

/** A symbolic link: its blob holds where it leads. */
export const linkMode = '120000'
/** A commit of another repository. */
export const submoduleMode = '160000'
