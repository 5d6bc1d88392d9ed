// What counts as a credential and what as a placeholder. Every line of both tables was met in public code or templates.
import { describe, expect, it } from '@jest/globals'
import { array, constantFrom, sample } from 'fast-check'
import { fill } from '../../src/rules/fake.ts'
import { strengthOf } from '../../src/scan/values.ts'

describe('placeholders', () => {
  it.each(
    `changeme foo xxx XXXX_XXX [key] <API_KEY> {salesloft-client-secret} your_api_key awesomeApiKey myAPIKey TheTokenGoesHere
    PUTYOURSALESLOFTAPIKEHERE FROM_ACCOUNTS_SALESLOFT_COM v2_xx_00000_xxxxxxxxxxxxxxxx [redacted] 123456 mock_access_token
    invalid_api_key \${SALESLOFT_API_KEY} $SALESLOFT_API_KEY %SALESLOFT_API_KEY% {{api_key}} #{key} process.env.SALESLOFT_API_KEY
    op://vault/salesloft/key vault:secret/data/salesloft arn:aws:secretsmanager:us-east-1:1:secret:salesloft encrypted:BDqDBibm4wsYqMpC
    ENC[AES256_GCM,data:abc] 0123456789abcdef0123456789abcdef deadbeefdeadbeefdeadbeefdeadbeef abcdefghijklmnopqrstuvwxyz
    a1b2c3d4e5f6g7h8 SALESLOFT_API_KEY salesloft-api-key https://api.salesloft.com/v2 /etc/salesloft/key.pem ops@example.com
    external/cwe/cwe-798 test-token-123 dummy-key-0123456789 AKIAIOSFODNN7EXAMPLE ******** ak_...9ac62 undefined`.split(
      /\s+/,
    ),
  )('%s', (value) => {
    expect(strengthOf(value)).toBe('none')
  })

  it.each(['KEY GOES HERE', 'put your key here', '', '   '])('%j', (value) =>
    expect(strengthOf(value)).toBe('none'),
  )
})

describe('credentials', () => {
  it.each(['{{hex-64}}', '{{token}}', '{{live}}', '{{jwt}}', '{{hex-48}}', '{{token-base64}}', '{{uuid}}'])(
    '%s is machine-made',
    (name) => {
      expect(strengthOf(fill(name))).toBe('strong')
    },
  )

  it.each(['{{password}}', 's3cr3tV4lue!', 'Zx9#kLm2pQ', 'hunter2Summer!'])('%s could be chosen', (name) => {
    expect(strengthOf(fill(name))).toBe('fair')
  })

  it('are recognised in nearly every random value of 32 characters', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.split('')
    const values = sample(array(constantFrom(...alphabet), { minLength: 32, maxLength: 32 }), {
      numRuns: 2000,
      seed: 7,
    })
    const missed = values
      .map((parts) => parts.join(''))
      .filter((value) => new Set(value).size > 12 && strengthOf(value) === 'none')
    expect(missed.length / values.length).toBeLessThan(0.005)
  })
})
