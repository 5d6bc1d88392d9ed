import { expect, test } from '@jest/globals'
import { placeAt, placesIn } from '../../src/environments/place.ts'

const settings = `env: production
app:
  key: one
---
env: staging
app: { key: two }
---
[section]
key = three
`

test('the places of one text are what each is alone, whichever document was read before', () => {
  const text = { path: 'settings.yaml', text: settings }
  const placeOf = placesIn(text)
  const offsets = Array.from(settings, (_, at) => at)
  for (const offset of [...offsets, ...offsets.toReversed()])
    expect(placeOf(offset, 'key')).toEqual(placeAt(text, offset, 'key'))
  expect(placeOf(settings.indexOf('one')).labels).toEqual(['production'])
  expect(placeOf(settings.indexOf('two')).labels).toEqual(['staging'])
  expect(placeOf(settings.indexOf('three')).labels).toEqual([])
})
