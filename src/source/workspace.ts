// The files of a folder as they stand on disk: what git tracks there, or every file where there is no git.
// A repository that git cannot read ends the run; it is never walked instead.
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import type { Clean, Document, Source, Unread, UnreadReason } from '../model.ts'
import { oneByOne } from './batched.ts'
import { blobDocuments, type Wanted } from './blobs.ts'
import { openFile } from './bytes.ts'
import { confine, leaves } from './confine.ts'
import { byteString, isAscii, showPath, systemPath } from './display.ts'
import { openGit, type Git } from './git.ts'
import { holdsPointer } from './lfs.ts'
import { eachOnce, listedIn, portionsOf, recordsIn, type Listed, type Portion } from './listing.ts'
import { locate, realFolder } from './locate.ts'
import { comeTo, type Lot } from './lot.ts'
import { lotsOf, startFor, type SecondReader, type Shared, type Sharing } from './lots.ts'
import { selection, type Choice, type Globs } from './selection.ts'
import { walk } from './walk.ts'

type Item = Document | Unread
type Batch = Iterable<Item | Clean>

interface Space {
  /** Why something that is no file is not read. */
  readonly otherwise: UnreadReason
  /** The folder's real path as a byte string. */
  readonly root: string
  /** Whether the root can be given to the file system as it is. */
  readonly plain: boolean
  readonly choose: (path: string) => Choice
  /** Throws where a path does not lie inside the folder. */
  readonly guard: (path: string) => void
  /** Git LFS pointers that were met and not yet named. */
  readonly pointers: Unread[]
}

/** What git lists, and what is known of it once all of it has gone by. */
interface Listing {
  readonly portions: AsyncIterable<Portion>
  readonly isNew: (listed: Listed) => boolean
  /** What is not on disk. */
  readonly absent: Wanted[]
  empty: boolean
}

/**
 * A source of kind `workspace`. Documents come in the order of the listing; each is to be opened before the next is
 * asked for. A Git LFS pointer comes as a document and, after it, once more as unread (`lfs-pointer`).
 *
 * Throws {@link UsageError} for a folder that is none and for a bare repository, and its `documents` throw `GitError`
 * for a repository that git cannot read.
 */
export async function openWorkspace(folder: string, globs: Globs = {}, sharing?: Sharing): Promise<Source> {
  const real = realFolder(folder)
  const place = locate(real)
  if (place !== undefined && place.toplevel === undefined) throw new UsageError(bare(folder))
  const git = place && openGit(place)
  const root = byteString(real)
  const otherwise = git === undefined ? 'not-a-file' : 'vanished'
  const space: Space = {
    root,
    plain: isAscii(root),
    otherwise,
    choose: await selection(globs),
    guard: confine(root),
    pointers: [],
  }
  return {
    facts: { kind: 'workspace', root: resolve(folder) },
    notices: place !== undefined && git === undefined ? [withoutGit] : [],
    documents: () => ({
      batches: () =>
        git === undefined
          ? inOneBatch(walked(space))
          : tracked(space, git, sharing && { ...sharing, root, globs }),
      [Symbol.asyncIterator]: () =>
        oneByOne(git === undefined ? inOneBatch(walked(space)) : trackedAlone(space, git)),
    }),
  }
}

const bare = (folder: string): string =>
  `${folder} is a bare repository or the inside of one: it has no files of its own. Scan a checkout, or use --history.`

const withoutGit =
  'Git was not found, so every file under the folder was read and not only those that the repository tracks.'

function* walked(space: Space): Generator<Item> {
  for (const { path, unread } of walk(space.root)) {
    const shown = showPath(path)
    const choice = space.choose(shown)
    if (choice === 'outside') continue
    if (choice === 'excluded') yield { path: shown, reason: 'excluded' }
    else yield unread === undefined ? onDisk(space, path, shown) : { path: shown, reason: unread }
    if (space.pointers.length > 0) yield* space.pointers.splice(0)
  }
}

async function* inOneBatch(items: Iterable<Item>): AsyncGenerator<Iterable<Item>> {
  yield items
}

const listingOf = (git: Git): Listing => ({
  portions: portionsOf(git),
  isNew: eachOnce(),
  absent: [],
  empty: true,
})

async function* tracked(space: Space, git: Git, sharing?: Shared): AsyncGenerator<Batch> {
  const listing = listingOf(git)
  const reader = sharing && startFor(git.place, sharing)
  if (reader === undefined) yield* alone(space, listing)
  else yield* together(space, listing, reader)
  yield* leftOver(space, git, listing)
}

async function* trackedAlone(space: Space, git: Git): AsyncGenerator<Iterable<Item>> {
  const listing = listingOf(git)
  yield* alone(space, listing)
  yield* leftOver(space, git, listing)
}

async function* alone(space: Space, listing: Listing): AsyncGenerator<Iterable<Item>> {
  for await (const portion of listing.portions) {
    listing.empty = false
    yield each(space, portion, listing)
  }
}

async function* together(space: Space, listing: Listing, reader: SecondReader): AsyncGenerator<Batch> {
  // So many files hold something of interest as a rule, and until git has listed some there is only waiting to do.
  import('../rules/loaded.ts').catch(() => {})
  for await (const lot of lotsOf(listing.portions, reader)) {
    listing.empty = false
    yield shared(space, lot, listing)
  }
}

async function* leftOver(space: Space, git: Git, { absent, empty }: Listing): AsyncGenerator<Iterable<Item>> {
  for await (const item of blobDocuments(git, absent)) yield [item]
  // A folder that the repository around it knows nothing of, such as a build's output, is read as it stands.
  if (empty && git.place.folder !== git.place.toplevel) yield walked(space)
}

function* each(space: Space, portion: Portion, listing: Listing): Generator<Item> {
  for (const record of recordsIn(portion)) {
    const item = place(space, listedIn(record), listing)
    if (item !== undefined) yield item
    if (space.pointers.length > 0) yield* space.pointers.splice(0)
  }
}

function* shared(space: Space, lot: Lot, listing: Listing): Generator<Item | Clean> {
  const records = recordsIn(lot.portion)
  for (let at = 0; at < records.length; at++) {
    const bytes = comeTo(lot, at)
    const item = bytes === undefined ? place(space, listedIn(records[at] ?? ''), listing) : { bytes }
    if (item !== undefined) yield item
    if (space.pointers.length > 0) yield* space.pointers.splice(0)
  }
}

/** What is not on disk is added to what is `absent`. */
function place(space: Space, listed: Listed, { isNew, absent }: Listing): Item | undefined {
  if (!isNew(listed)) return undefined
  const item = placed(space, listed)
  if (item === undefined || !('id' in item)) return item
  absent.push(item)
  return undefined
}

/** Where a listed path is to be read: on disk, in the object database (`Wanted`), or not at all. */
function placed(space: Space, { path, kind, id, sparse }: Listed): Item | Wanted | undefined {
  const shown = showPath(path)
  const choice = space.choose(shown)
  if (choice === 'outside') return undefined
  if (choice === 'excluded') return { path: shown, reason: 'excluded' }
  if (leaves(path)) return { path: shown, reason: 'io-error' }
  if (kind === 'submodule') return { path: shown, reason: 'submodule' }
  if (kind === 'link' && !isOrdinary(space, path)) return { path: shown, reason: 'symbolic-link' }
  if (sparse && !exists(space, path))
    return { id, places: [{ path: shown, where: 'file', introduced: null }] }
  return onDisk(space, path, shown)
}

function onDisk(space: Space, path: string, shown: string): Document {
  let named = false
  const look = (into: Uint8Array, offset: number, count: number): void => {
    if (named || !holdsPointer(into, offset, count)) return
    space.pointers.push({ path: shown, reason: 'lfs-pointer' })
    named = true
  }
  return {
    path: shown,
    where: 'file',
    introduced: null,
    open: () => openFile(placeOnDisk(space, path, shown), space.otherwise, look),
    confirm: () => space.guard(path),
  }
}

/** A path is shown as it is where all of it is ASCII, and then it need not be looked through once more. */
function placeOnDisk({ root, plain }: Space, path: string, shown: string): string | Buffer {
  const whole = `${root}/${path}`
  return plain && shown === path ? whole : systemPath(whole)
}

const exists = (space: Space, path: string): boolean => stat(space, path) !== undefined

// Where links are not supported, git checks a link out as a file that holds its target, and anybody can edit it.
const isOrdinary = (space: Space, path: string): boolean => stat(space, path)?.isFile() ?? false

function stat(space: Space, path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(systemPath(`${space.root}/${path}`), { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
