import { describe, expect, it } from 'vitest'
import { documentType, readStored } from './documents'

describe('a signed document', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['<!doctype html>', null],
    ['PK\x03\x04', null],
    [' %PDF-1.7', null],
    ['', null],
  ])('that begins with %j is %s, whatever its sender calls it', (head, type) => {
    expect(documentType(Buffer.from(head, 'latin1'))).toBe(type)
  })
  it('is known by its record, or not at all', () => {
    const stored = { sha256: 'a'.repeat(64), bytes: 12, mediaType: 'application/pdf' }
    expect(readStored(stored)).toEqual(stored)
    for (const wrong of [null, undefined, {}, { ...stored, sha256: '../../etc' }, { ...stored, bytes: 0 }])
      expect(readStored(wrong)).toBeNull()
  })
})
