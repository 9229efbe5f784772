import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { secretsOfClone, throwawaySecrets } from './envSecrets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the secrets of a clone', () => {
  it('are long, different, kept for the next start and readable by their owner only', () => {
    const data = path.join(folder, 'data')
    const made = secretsOfClone(data)
    expect(made.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(made.INTERNAL_SECRET).toMatch(/^[0-9a-f]{64}$/)
    expect(made.INTERNAL_SECRET).not.toBe(made.PAYLOAD_SECRET)
    expect(secretsOfClone(data)).toEqual(made)
    expect(statSync(path.join(data, 'secrets.env')).mode & 0o777).toBe(0o600)
  })
  it('leaves what someone wrote alone, and adds the keys that a later version needs, once', () => {
    const file = path.join(folder, 'secrets.env')
    // Without a line break at its end, as an editor may leave it.
    writeFileSync(file, 'PAYLOAD_SECRET=theirs')
    const held = secretsOfClone(folder)
    expect(held).toEqual({
      PAYLOAD_SECRET: 'theirs',
      PRESS_SIGNING_KEY: expect.stringMatching(/^[\w+/]{64}$/),
      CONSENT_KEYS: expect.stringMatching(/^k1:[\w+/]{43}=$/),
    })
    expect(readFileSync(file, 'utf8')).toBe(
      `PAYLOAD_SECRET=theirs\nPRESS_SIGNING_KEY=${held.PRESS_SIGNING_KEY}\nCONSENT_KEYS=${held.CONSENT_KEYS}\n`,
    )
    expect(secretsOfClone(folder)).toEqual(held)
  })
})

it('a build has secrets that nothing else has', () => {
  expect(throwawaySecrets()).not.toEqual(throwawaySecrets())
})
