import { describe, expect, it } from 'vitest'
import { newestPublish, type Verdict, type Version, verdictOn } from './halfPublished'
import type { FieldShape, Row } from './publicView'

const FIELDS: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: '_status', type: 'select', localized: true },
  { name: 'updatedAt', type: 'date' },
]
const at = (minute: number) => new Date(Date.UTC(2027, 0, 1, 0, minute)).toISOString()
const row = (minute: number, title: string, fr: 'published' | 'draft' = 'published'): Row => ({
  title: { fr: title },
  _status: { fr },
  updatedAt: at(minute),
})
const published = (minute: number, title: string): Version => ({
  version: row(minute, title),
  publishedLocale: 'fr',
})
const draft = (minute: number, title: string): Version => ({ version: row(minute, title, 'draft') })
const kept = (minute: number, title: string): Version => ({ ...published(minute, title), snapshot: true })

describe('verdictOn', () => {
  it.each<[string, Row, Version[], Verdict]>([
    ['a record as it was last published', row(2, 'b'), [published(2, 'b'), published(1, 'a')], 'whole'],
    ['a record with a newer draft', row(1, 'a'), [published(1, 'a'), draft(2, 'b')], 'whole'],
    [
      'a draft kept beside a publish of another instant',
      row(2, 'b'),
      [published(2, 'b'), kept(1, 'x')],
      'whole',
    ],
    ['a draft that was never public', row(1, 'a', 'draft'), [], 'whole'],
    ['a withdrawn record', row(3, 'a', 'draft'), [draft(3, 'a'), published(2, 'a')], 'whole'],
    [
      'a publish that did not reach the public',
      row(1, 'a'),
      [published(1, 'a'), published(2, 'b')],
      'behind',
    ],
    [
      'a first publish that did not reach the public',
      row(1, 'a', 'draft'),
      [draft(1, 'a'), published(2, 'a')],
      'behind',
    ],
    ['a public text without its version', row(2, 'b'), [published(1, 'a')], 'unrecorded'],
    [
      'a public text whose only version is a draft’s',
      row(2, 'b'),
      [kept(2, 'b'), published(1, 'a')],
      'unrecorded',
    ],
    ['a public text that reads otherwise than its version', row(2, 'c'), [published(2, 'b')], 'different'],
  ])('%s is %s', (_, it_, versions, verdict) => expect(verdictOn(FIELDS, it_, versions)).toBe(verdict))

  it('takes instants for what they are, in text or as dates', () => {
    const version = { version: { ...row(2, 'b'), updatedAt: new Date(at(2)) }, publishedLocale: 'fr' }
    expect(verdictOn(FIELDS, row(2, 'b'), [version])).toBe('whole')
  })
})

describe('newestPublish', () => {
  it('is neither a draft nor a draft kept beside a publish', () => {
    expect(newestPublish([draft(9, 'x'), kept(8, 'y'), published(1, 'a'), published(2, 'b')])).toEqual(
      published(2, 'b'),
    )
    expect(newestPublish([draft(1, 'a')])).toBeNull()
  })
})
