import { expect, test } from '@jest/globals'
import { dotenvNotIgnored } from '../src/rules/dotenv-not-ignored.ts'
import { scannedText } from '../src/scan/text.ts'

test.each([
  ['package.json', '{"dependencies": {"dotenv": "16"}}'],
  ['package.json', '{"dependencies": {"@dotenvx/dotenvx": "1"}}'],
  ['package.json', '{"devDependencies": {"dotenv-cli": "7"}}'],
  ['requirements.txt', 'requests\npython-dotenv==1\n'],
  ['requirements.txt', 'requests\ndjango-environ==0.11\n'],
  ['requirements.txt', 'requests\nenvirons==11\n'],
  ['requirements.txt', 'requests\npython-decouple==3.8\n'],
  ['composer.json', '{"require": {"vlucas/phpdotenv": "5"}}'],
  ['composer.json', '{"require": {"symfony/dotenv": "7"}}'],
  ['go.mod', 'require github.com/joho/godotenv v1.5.1\n'],
  ['Cargo.toml', '[dependencies]\ndotenvy = "0.15"\n'],
  ['pubspec.yaml', 'dependencies:\n  flutter_dotenv: ^5.0.0\n'],
  ['mix.exs', 'defp deps, do: [{:dotenv_parser, "~> 2.0"}]\n'],
])('%s with %s uses a dotenv library', (path, text) => {
  const of = (content: string): string | undefined =>
    dotenvNotIgnored.collect(scannedText({ path: `api/${path}`, where: 'file', text: content }), [])
  expect(of(text)).toBe('api/')
  expect(of(text.replace(/dotenv|environ|decouple/g, 'other'))).toBeUndefined()
})
