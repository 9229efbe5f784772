import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { issued, kit } from '../kit.fixture'
import { readQuestion } from './question'

const manifest = issued(kit).signed?.manifest ?? ''
const sha256 = createHash('sha256').update(manifest).digest('hex')

describe('what is asked', () => {
  it.each([
    'UPMCQX-2-91C4',
    ' upmcqx-2-91c4\n',
    'UPMCQX 2 91C4',
    'UPMCQX–2–91C4',
    'UPMCQX-\u20602-\u206091C4',
    'Numéro : UPMCQX-2-91C4',
    'Issue UPMCQX-2-91C4.',
  ])('is a code: %j', (typed) => {
    expect(readQuestion(typed)).toEqual({ code: 'UPMCQX-2-91C4' })
  })

  it.each([
    'UPMCQX-2',
    ' upmcqx 2',
    'UPMCQX–2',
    'Numéro UPMCQX-2',
    'Numéro UPMCQX-2.',
    'N° UPMCQX-2',
    'Issue UPMCQX-2',
  ])('is the beginning of a code, as a release prints it: %j', (typed) => {
    expect(readQuestion(typed)).toEqual({ series: 'UPMCQX-2' })
  })

  it.each([sha256, sha256.toUpperCase(), `SHA256: ${sha256}`, sha256.replace(/(.{8})/g, '$1 ')])(
    'is a hash, however it is written: %s',
    (typed) => {
      expect(readQuestion(typed)).toEqual({ sha256 })
    },
  )

  it('is nothing, at once, when it is brackets within brackets', () => {
    const deep = `{"a":${'['.repeat(400)}${'1,'.repeat(200_000)}1${']'.repeat(400)}}`
    const began = process.memoryUsage().rss
    expect(readQuestion(deep)).toBeNull()
    expect(process.memoryUsage().rss - began).toBeLessThan(200 * 1024 * 1024)
  })

  it.each([
    ['as it is', manifest],
    ['without its last end of line', manifest.trim()],
    ['with the ends of line of another system', manifest.replaceAll('\n', '\r\n')],
    ['without any space', JSON.stringify(JSON.parse(manifest))],
  ])('is a manifest %s', (_, typed) => {
    expect(readQuestion(typed)).toEqual({ sha256 })
  })

  it.each(['', 'UPMC', 'UPMC-', 'UPMCQX-2-XYZT', 'abc123', '{ "format": ', `${sha256}0`])(
    'is nothing: %j',
    (typed) => {
      expect(readQuestion(typed)).toBeNull()
    },
  )
})
