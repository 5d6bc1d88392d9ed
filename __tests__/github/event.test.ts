// What a run learns from the event that started it, from payloads as GitHub sends them and from broken ones.
import { afterAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../src/errors.ts'
import { parseEvent, readEvent } from '../../src/github/event.ts'
import { makeFolder, writeFile } from '../source/gitrepo.ts'
import { mergeGroupPayload, pullRequestPayload, pushPayload } from './fake/payloads.ts'

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)]
const ends = { base, head }

const environment = (name: string) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_API_URL: 'https://ghes.example/api/v3/',
})

const pullRequest = { kind: 'pull_request', number: 2, base, head, commits: 1 }
const push = {
  kind: 'push',
  ref: 'refs/heads/master',
  created: false,
  deleted: false,
  forced: false,
  commits: 0,
}

const events: readonly [what: string, name: string, payload: unknown, expected: object][] = [
  [
    'a pull request',
    'pull_request',
    pullRequestPayload(ends),
    { ...pullRequest, target: false, fork: false },
  ],
  [
    'a pull request from a fork',
    'pull_request',
    pullRequestPayload({ ...ends, from: 'fork' }),
    { ...pullRequest, fork: true },
  ],
  [
    'a pull request whose fork was deleted',
    'pull_request',
    pullRequestPayload({ ...ends, from: 'gone' }),
    { ...pullRequest, fork: true },
  ],
  [
    'a pull request without a description',
    'pull_request',
    pullRequestPayload({ ...ends, body: null, title: '::error::x' }),
    { ...pullRequest, body: '', title: '::error::x' },
  ],
  ['the privileged event', 'pull_request_target', pullRequestPayload(ends), { ...pullRequest, target: true }],
  ['a merge group', 'merge_group', mergeGroupPayload(ends), { kind: 'merge_group', base, head }],
  [
    'a push',
    'push',
    pushPayload({ before: base, after: head, commits: [head] }),
    { ...push, before: base, after: head, commits: 1 },
  ],
  ['a new branch', 'push', pushPayload({ after: head }), { ...push, created: true, after: head }],
  ['a deleted branch', 'push', pushPayload({ before: base }), { ...push, deleted: true, before: base }],
  [
    'a forced push',
    'push',
    pushPayload({ before: base, after: head, forced: true }),
    { ...push, before: base, after: head, forced: true },
  ],
  [
    'a tag',
    'push',
    pushPayload({ after: head, ref: 'refs/tags/v1' }),
    { ...push, created: true, after: head, ref: 'refs/tags/v1' },
  ],
  ['a schedule', 'schedule', { schedule: '0 0 * * *' }, { kind: 'other', name: 'schedule' }],
]

describe('an event', () => {
  it.each(events)('is read: %s', (_, name, payload, expected) => {
    const { event, owner, repo, apiUrl } = parseEvent(environment(name), payload)
    expect(event).toMatchObject(expected)
    expect({ owner, repo, apiUrl }).toEqual({
      owner: 'octo-org',
      repo: 'octo-repo',
      apiUrl: 'https://ghes.example/api/v3',
    })
  })

  it('names no commit where GitHub sends zeros', () => {
    expect(parseEvent(environment('push'), pushPayload({ after: head })).event).not.toHaveProperty('before')
    expect(parseEvent(environment('push'), pushPayload({ before: base })).event).not.toHaveProperty('after')
  })

  it('knows the default branch and the public address', () => {
    const env = { GITHUB_EVENT_NAME: 'push' }
    const context = parseEvent(env, pushPayload({ before: base, after: head }))
    expect(context).toMatchObject({
      owner: 'Codertocat',
      repo: 'Hello-World',
      defaultBranch: 'master',
      apiUrl: 'https://api.github.com',
    })
  })
})

const broken: readonly [what: string, change: Record<string, string>, payload: unknown, says: RegExp][] = [
  ['no event name', { GITHUB_EVENT_NAME: '' }, {}, /GITHUB_EVENT_NAME is not set/],
  ['a list for a payload', {}, [], /no JSON object/],
  ['no pull request', {}, {}, /"pull_request"/],
  ['an option for an id', {}, pull({ sha: '--upload-pack=x' }), /"pull_request.base.sha"/],
  ['a short id', {}, pull({ sha: 'abc123' }), /"pull_request.base.sha"/],
  ['a merge group without ends', { GITHUB_EVENT_NAME: 'merge_group' }, { merge_group: {} }, /base_sha/],
  ['a push without ends', { GITHUB_EVENT_NAME: 'push' }, { ref: 'refs/heads/x' }, /"before"/],
  [
    'a repository out of bounds',
    { GITHUB_REPOSITORY: 'x/..', GITHUB_EVENT_NAME: 'schedule' },
    {},
    /owner\/name/,
  ],
  ['a repository of one part', { GITHUB_REPOSITORY: 'x', GITHUB_EVENT_NAME: 'schedule' }, {}, /owner\/name/],
  ['an address of a file', { GITHUB_API_URL: 'file:///etc', GITHUB_EVENT_NAME: 'schedule' }, {}, /API_URL/],
  ['an address with a name', { GITHUB_API_URL: 'http://a@c', GITHUB_EVENT_NAME: 'schedule' }, {}, /API_URL/],
  [
    'an address with a login',
    { GITHUB_API_URL: 'http://a:b@c', GITHUB_EVENT_NAME: 'schedule' },
    {},
    /API_URL/,
  ],
]

function pull(baseRef: unknown) {
  return { pull_request: { number: 1, base: baseRef, head: { sha: head } } }
}

describe('a broken event', () => {
  it.each(broken)('is refused with its reason: %s', (_, change, payload, says) => {
    const read = () => parseEvent({ ...environment('pull_request'), ...change }, payload)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(says)
  })

  it('never breaks the reader', () => {
    const names = fc.constantFrom('pull_request', 'merge_group', 'push', 'schedule', 'x')
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        try {
          parseEvent(environment(name), payload)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
    )
  })
})

describe('the event file', () => {
  const folder = makeFolder()
  afterAll(() => rmSync(folder, { recursive: true }))
  const env = { ...environment('pull_request'), GITHUB_EVENT_PATH: join(folder, 'event.json') }

  it('is read', async () => {
    writeFile(folder, 'event.json', JSON.stringify(pullRequestPayload(ends)))
    expect((await readEvent(env)).event).toMatchObject({ kind: 'pull_request', base, head })
  })

  it('is refused when it is no JSON or not there', async () => {
    writeFile(folder, 'event.json', '{"pull_request":')
    await expect(readEvent(env)).rejects.toThrow(/is no JSON/)
    await expect(readEvent({ ...env, GITHUB_EVENT_PATH: folder })).rejects.toThrow(/cannot be read/)
  })

  it('is not needed by an event that says nothing', async () => {
    const { event } = await readEvent(environment('workflow_dispatch'))
    expect(event).toEqual({ kind: 'other', name: 'workflow_dispatch' })
  })
})
