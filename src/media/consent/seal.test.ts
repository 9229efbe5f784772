import { describe, expect, it } from 'vitest'
import { ConsentKeyLost, ConsentTampered, newRecordKey, openPart, sealPart, unwrapKey, wrapKey } from './seal'

const first = { id: 'k1', key: Buffer.alloc(32, 1) }
const second = { id: 'k2', key: Buffer.alloc(32, 2) }
const text = Buffer.from('Camille Untel, mère ; Dominique Untel, père')

describe('what is sealed', () => {
  const key = newRecordKey()
  const sealed = sealPart(key, 'a', 'names', text)
  it('opens for its own record and part, and is not there in clear', () => {
    expect(openPart(key, 'a', 'names', sealed)).toEqual(text)
    expect(sealed.includes(text.subarray(0, 8))).toBe(false)
  })
  it('is another text each time', () => {
    expect(sealPart(key, 'a', 'names', text)).not.toEqual(sealed)
  })
  it('opens nowhere else', () => {
    expect(() => openPart(key, 'b', 'names', sealed)).toThrow(ConsentTampered)
    expect(() => openPart(key, 'a', 'document', sealed)).toThrow(ConsentTampered)
    expect(() => openPart(newRecordKey(), 'a', 'names', sealed)).toThrow(ConsentTampered)
  })
  it('does not open when any byte of it was changed, or when it was cut', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => openPart(key, 'a', 'names', changed)).toThrow(ConsentTampered)
    }
    for (const length of [0, 1, 28, sealed.length - 1])
      expect(() => openPart(key, 'a', 'names', sealed.subarray(0, length))).toThrow(ConsentTampered)
  })
})

describe('the key of a record', () => {
  const key = newRecordKey()
  it('is wrapped by the first key, and opens as long as that one is named', () => {
    const wrapped = wrapKey(key, [second, first], 'a')
    expect(wrapped.keyId).toBe('k2')
    expect(unwrapKey(wrapped, [first, second], 'a')).toEqual(key)
  })
  it('says which key is missing, and how to mend it', () => {
    const wrapped = wrapKey(key, [first], 'a')
    expect(() => unwrapKey(wrapped, [second], 'a')).toThrow(ConsentKeyLost)
    expect(() => unwrapKey(wrapped, [second], 'a')).toThrow(/"k1".*Put it back/)
    expect(() => wrapKey(key, [], 'a')).toThrow(/names no key/)
  })
  it('belongs to its record, and to the key that it says', () => {
    const wrapped = wrapKey(key, [first], 'a')
    expect(() => unwrapKey(wrapped, [first], 'b')).toThrow(ConsentTampered)
    expect(() => unwrapKey({ ...wrapped, keyId: 'k2' }, [second], 'a')).toThrow(ConsentTampered)
    expect(() => unwrapKey(wrapped, [{ id: 'k1', key: second.key }], 'a')).toThrow(ConsentTampered)
  })
})
