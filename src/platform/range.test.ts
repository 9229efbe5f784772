import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFile, contentRange, parseRange } from './range'

describe('parseRange', () => {
  it.each([
    [undefined, 'whole'],
    [null, 'whole'],
    ['', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=a-b', 'whole'],
    ['bytes=5-2', 'whole'],
    ['bytes=-1-2', 'whole'],
    ['items=0-4', 'whole'],
    ['bytes=0-1,4-5', 'whole'],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=2-5', { start: 2, end: 6 }],
    ['Bytes = 2 - 5', { start: 2, end: 6 }],
    ['bytes=9-', { start: 9, end: 10 }],
    ['bytes=0-', { start: 0, end: 10 }],
    ['bytes=0-99999999999999999999999', { start: 0, end: 10 }],
    ['bytes=-3', { start: 7, end: 10 }],
    ['bytes=-99999999999999999999999', { start: 0, end: 10 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=10-12', 'unsatisfiable'],
  ])('%s of ten bytes', (header, expected) => {
    expect(parseRange(header, 10)).toEqual(expected)
  })

  it('finds nothing in an empty file', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRange('bytes=-5', 0)).toBe('unsatisfiable')
    expect(parseRange(undefined, 0)).toBe('whole')
  })

  it('never leaves the file, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 5000 }), (first, last, size) => {
        for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
          const range = parseRange(header, size)
          if (typeof range === 'string') continue
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.start).toBeLessThan(range.end)
          expect(range.end).toBeLessThanOrEqual(size)
        }
      }),
    )
  })
})

describe('contentRange', () => {
  it('counts the last byte in, as HTTP does', () => {
    expect(contentRange({ start: 0, end: 1 }, 10)).toBe('bytes 0-0/10')
  })
})

describe('answerFile', () => {
  const file = { etag: '"abc"', size: 10 }
  const ask = (headers: Record<string, string>, method = 'GET') =>
    answerFile(method, new Headers(headers), file)

  it('sends the whole with its exact length', () => {
    expect(ask({})).toEqual({
      status: 200,
      body: { start: 0, end: 10 },
      headers: { etag: '"abc"', 'accept-ranges': 'bytes', 'content-length': '10' },
    })
  })

  it('sends a part with its place', () => {
    const answer = ask({ range: 'bytes=4-' })
    expect(answer.status).toBe(206)
    expect(answer.body).toEqual({ start: 4, end: 10 })
    expect(answer.headers).toMatchObject({ 'content-range': 'bytes 4-9/10', 'content-length': '6' })
  })

  it('refuses a range outside the file and says how long it is', () => {
    const answer = ask({ range: 'bytes=10-' })
    expect(answer.status).toBe(416)
    expect(answer.body).toBeUndefined()
    expect(answer.headers['content-range']).toBe('bytes */10')
  })

  it('resumes only the very same bytes', () => {
    expect(ask({ range: 'bytes=4-', 'if-range': '"abc"' }).status).toBe(206)
    for (const other of ['"old"', 'W/"abc"', 'Tue, 15 Nov 2026 12:45:26 GMT', 'abc']) {
      expect(ask({ range: 'bytes=4-', 'if-range': other })).toMatchObject({
        status: 200,
        body: { start: 0, end: 10 },
      })
    }
  })

  it('does not refuse a range that If-Range sets aside', () => {
    expect(ask({ range: 'bytes=50-', 'if-range': '"old"' }).status).toBe(200)
  })

  it('answers HEAD with the length of the whole and no bytes', () => {
    const answer = ask({ range: 'bytes=4-' }, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.body).toBeUndefined()
    expect(answer.headers['content-length']).toBe('10')
  })

  it('answers 304 for what the client holds', () => {
    for (const held of ['"abc"', 'W/"abc"', '"x", "abc"', '*']) {
      const answer = ask({ 'if-none-match': held, range: 'bytes=1-2' })
      expect(answer.status).toBe(304)
      expect(answer.body).toBeUndefined()
    }
    expect(ask({ 'if-none-match': '"ab"' }).status).toBe(200)
  })

  it('answers 412 when the client insists on other bytes', () => {
    for (const other of ['"old"', 'W/"abc"', '']) expect(ask({ 'if-match': other }).status).toBe(412)
    for (const same of ['"abc"', '"old", "abc"', '*']) expect(ask({ 'if-match': same }).status).toBe(200)
  })
})
