// What the action needs of GitHub's API, in one import that is loaded when it is asked for.
export { readBlob } from './blob.ts'
export { textsAtCommit } from './file.ts'
export { connect } from './octokit.ts'
export { readRange } from './range.ts'
