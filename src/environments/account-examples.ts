// What the rule about the reader's and the writer's key reports and what it leaves alone.
import { policyPath } from '../config/policy.ts'
import type { Example } from '../rules/rule.ts'

const [reader, writer] = ['SALESLOFT_READ_KEY', 'SALESLOFT_WRITE_KEY']
const policy = { [policyPath]: `service-accounts:\n  reader: ${reader}\n  writer: ${writer}\n` }
const both = { ...policy, '.env': `${reader}=$(op read 1)\n${writer}=$(op read 2)\n` }

const client = (name: string): string =>
  'const headers = { Authorization: `Bearer ${process.env.' + name + '}` }\n'
const read = "await axios.get('https://api.salesloft.com/v2/people.json', { headers })\n"
const write = "await axios.post('https://api.salesloft.com/v2/people.json', person, { headers })\n"
const sync = '.github/workflows/sync.yml'
const workflow = (one: string, two: string): string =>
  `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n          ${reader}: \${{ secrets.${one} }}\n          ${writer}: \${{ secrets.${two} }}\n`

export const accountExamples: readonly Example[] = [
  {
    path: 'src/report.ts',
    text: client(writer) + read,
    hits: 1,
    others: both,
    note: 'the writer’s key for reading only',
  },
  {
    path: 'report.py',
    text: `headers = {"Authorization": f"Bearer {os.environ['${writer}']}"}\npeople = requests.get("https://api.salesloft.com/v2/people", headers=headers)\n`,
    hits: 1,
    others: both,
  },
  {
    path: 'src/sync.ts',
    text: client(reader) + write,
    hits: 1,
    others: both,
    note: 'the reader’s key for writing',
  },
  {
    path: 'src/sync.ts',
    text: client(writer) + read + write,
    hits: 1,
    others: both,
    note: 'one key for both',
  },
  {
    path: 'src/sync.ts',
    text: client('SALESLOFT_API_KEY') + read + write,
    hits: 1,
    others: both,
    note: 'a key that is neither',
  },
  {
    path: 'src/sync.ts',
    text: client(writer) + write,
    hits: 1,
    others: policy,
    note: 'nothing uses the reader’s key',
  },
  { path: 'src/report.ts', text: client(reader) + read, hits: 1, others: policy },
  {
    path: '.env.production',
    text: `${reader}={{api-key}}\n${writer}={{api-key}}\n`,
    hits: 1,
    others: policy,
    note: 'one key under both names',
  },
  {
    path: '.env.production',
    text: `${reader}={{api-key}}\n`,
    hits: 1,
    others: { ...policy, 'deploy/values.yaml': `${writer}: {{api-key}}\n` },
  },
  {
    path: sync,
    text: workflow('SALESLOFT_API_KEY', 'SALESLOFT_API_KEY'),
    hits: 1,
    others: policy,
    note: 'one secret under both names',
  },
  {
    path: '.env',
    text: `${reader}=op://crm/salesloft/key\n${writer}=op://crm/salesloft/key\n`,
    hits: 1,
    others: policy,
    note: 'one reference under both names',
  },
  {
    path: 'src/report.ts',
    text: client(writer) + read,
    hits: 0,
    note: 'the policy names no service accounts',
  },
  { path: 'src/report.ts', text: client(reader) + read, hits: 0, others: both },
  { path: 'src/sync.ts', text: client(writer) + write, hits: 0, others: both },
  {
    path: 'src/sync.ts',
    text: client(reader) + read + client(writer) + write,
    hits: 0,
    others: policy,
    note: 'each key for its own',
  },
  {
    path: '.env.production',
    text: `${reader}={{api-key}}\n${writer}={{api-key-2}}\n`,
    hits: 0,
    others: policy,
    note: 'two keys',
  },
  { path: sync, text: workflow(reader, writer), hits: 0, others: policy },
  {
    path: 'src/client.ts',
    text: "export const client = make('https://api.salesloft.com', process.env." + writer + ')\n',
    hits: 0,
    others: both,
    note: 'calls nothing itself',
  },
  {
    path: 'src/people.ts',
    text: "import { client } from './client'\nawait client.get('https://api.salesloft.com/v2/people.json')\n",
    hits: 0,
    others: both,
    note: 'the key stands elsewhere',
  },
  {
    path: 'tests/report.test.ts',
    text: client(writer) + read,
    hits: 0,
    others: both,
    note: 'a test',
  },
  {
    path: 'docs/report.md',
    text: client(writer) + read,
    hits: 0,
    others: both,
    note: 'a document',
  },
  {
    path: 'src/report.ts',
    text: `// ${writer} is for ./sync.ts\n${client(reader)}${read}`,
    hits: 0,
    others: both,
    note: 'a comment',
  },
  {
    path: '.env.example',
    text: `${reader}=\n`,
    hits: 0,
    others: policy,
    note: 'an example',
  },
]
