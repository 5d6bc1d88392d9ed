// Whose workflows are strangers depends on whose repository it is, which only the runner's environment tells.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { action } from './product.ts'

const commit = 'a'.repeat(40)
const workflow = `on: push
jobs:
  shared:
    uses: acme/shared/.github/workflows/x.yml@${commit}
    secrets: inherit
  sync:
    runs-on: ubuntu-latest
    steps:
      - run: ./sync
        env:
          SALESLOFT_API_KEY: \${{ secrets.SALESLOFT_API_KEY }}
`
let repository: TestRepository

beforeAll(() => {
  repository = makeRepository()
  repository.commit('Files', { '.gitignore': '.env\n.env.*\n', '.github/workflows/sync.yml': workflow })
})

afterAll(() => repository.remove())

test.each([
  ['acme/app', 0],
  ['other/app', 1],
])('in %s the workflow of acme ends with %i', async (name, code) => {
  const step = await action({
    workspace: repository.path,
    inputs: { scan: 'workspace' },
    env: { GITHUB_REPOSITORY: name },
  })
  expect(step.code).toBe(code)
})
