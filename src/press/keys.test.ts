import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSigningKey } from '@/platform/envSecrets'
import { isSigned, knownKeys, publicHalf, signerOf } from './keys'
import { issued, kit, signer } from './kit.fixture'

const manifest = issued(kit).signed ?? { manifest: '', signature: '' }
const bytes = Buffer.from(manifest.manifest)
const signature = Buffer.from(manifest.signature, 'base64')

describe('a signature', () => {
  it('is that of these bytes under this key, and of nothing else', () => {
    expect(signature).toHaveLength(64)
    expect(isSigned(bytes, signature, signer.pem)).toBe(true)
    expect(isSigned(Buffer.concat([bytes, Buffer.from(' ')]), signature, signer.pem)).toBe(false)
    expect(isSigned(bytes, signature, signerOf(newSigningKey()).pem)).toBe(false)
  })
})

describe('the keys of a house', () => {
  it('are the one in use and those before it, each once', () => {
    const [now, before] = [newSigningKey(), newSigningKey()]
    const keys = knownKeys({
      PRESS_SIGNING_KEY: now,
      PRESS_PUBLIC_KEYS: [publicHalf(before), publicHalf(now)],
    })
    expect(keys.map(({ id }) => id)).toEqual([signerOf(now).id, signerOf(before).id])
    expect(keys[0]?.pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
    expect(keys[0]?.id).toMatch(/^[0-9a-f]{16}$/)
    expect(knownKeys({ PRESS_PUBLIC_KEYS: [] })).toEqual([])
  })
})

/** As docs/journalists.md tells it, with the program itself. */
describe('verified by openssl', () => {
  const there = spawnSync('openssl', ['version']).status === 0
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-keys-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeAll(() => {
    writeFileSync(path.join(folder, 'key.pem'), signer.pem)
    writeFileSync(path.join(folder, 'manifest.json'), bytes)
    writeFileSync(path.join(folder, 'manifest.json.sig'), signature)
  })
  const verify = (file: string): string =>
    execFileSync(
      'openssl',
      [
        'pkeyutl',
        '-verify',
        '-rawin',
        '-pubin',
        '-inkey',
        'key.pem',
        '-in',
        file,
        '-sigfile',
        'manifest.json.sig',
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
  const test = there || process.env.CI === 'true' ? it : it.skip
  test(`openssl${there ? '' : ': not here, install it with `sudo apt-get install openssl`'}`, () => {
    expect(verify('manifest.json')).toContain('Signature Verified Successfully')
    writeFileSync(path.join(folder, 'other.json'), `${manifest.manifest} `)
    expect(() => verify('other.json')).toThrow()
  })
})
