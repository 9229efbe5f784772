import { describe, expect, it, vi } from 'vitest'
import { readTaking, takingPath } from './taking'

const secret = vi.hoisted(() => ({ PAYLOAD_SECRET: 'a secret of forty signs that tests alone know' }))
vi.mock('@/platform/env', () => ({ env: () => secret }))

const at = new Date('2027-02-01T10:00:00.000Z')
const who = { accreditation: 'camille', issue: 'one' }
const taking = { ...who, segment: '0123456789abcdef-kit-fr.zip', at }
const path = takingPath(taking)
const minutes = (count: number) => new Date(at.getTime() + count * 60_000)

describe('the address of a taking', () => {
  it('has no sign that an address may not hold, and says what was taken', () => {
    for (const part of path) expect(part).toMatch(/^[A-Za-z0-9_-]{1,128}$/)
    expect(readTaking(path, who, minutes(59))).toEqual(taking)
  })

  it('is worth nothing for somebody else, another issue, another file, or after an hour', () => {
    expect(readTaking(path, { ...who, accreditation: 'other' }, at)).toBeNull()
    expect(readTaking(path, { ...who, issue: 'two' }, at)).toBeNull()
    expect(readTaking(['0123456789abcdef-kit-en_zip', ...path.slice(1)], who, at)).toBeNull()
    expect(readTaking(path, who, minutes(60))).toBeNull()
    expect(readTaking(path, who, minutes(-1))).toBeNull()
    expect(readTaking([...path.slice(0, 2), '0'.repeat(64)], who, at)).toBeNull()
    expect(readTaking(path.slice(0, 2), who, at)).toBeNull()
  })
})
