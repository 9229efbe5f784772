import { describe, expect, it } from 'vitest'
import { english, french, kit } from '../kit.fixture'
import { ISSUING_RULES } from './rules'

const now = new Date('2027-02-09T05:00:00.000Z')
type Held = Parameters<(typeof ISSUING_RULES)[number]>[0]['held']
const refusals = (over: object, number = 1, correction = {}, handed: number | null = null, held: Held = []) =>
  ISSUING_RULES.flatMap((rule) =>
    rule({
      content: { ...kit, ...over },
      readings: [],
      held,
      covers: (point) => point < 0x250 || (point >= 0x2000 && point < 0x2100),
      number,
      follows: number > 1 ? number - 1 : null,
      stands: number > 1 ? number - 1 : null,
      handed,
      issues: [],
      wait: false,
      correction,
      now,
    }),
  )
const [image] = kit.images
const withRights = (rights: object) => ({
  images: kit.images.map((one) => (one === image ? { ...one, rights: { ...one.rights, ...rights } } : one)),
})

describe('a kit that is to be frozen', () => {
  it('is, when nothing stands against it', () => {
    expect(refusals({})).toEqual([])
  })

  it('is not without what the embargo of another kit holds back', () => {
    const held = [{ path: 'images', name: 'Le disque', heldUntil: '2027-02-10T05:00:00.000Z' }]
    const [refusal] = refusals({}, 1, {}, null, held)
    expect(refusal).toMatchObject({ rule: 'held-by-embargo', path: 'images' })
    expect(refusal?.message.fr).toMatch(/« Le disque » .*retient ce fichier jusqu’au 10 février 2027/)
  })

  it('says what changed, in each of its languages', () => {
    expect(refusals({}, 2, { fr: 'Un chiffre.' }).map(({ path }) => path)).toEqual(['correction-en'])
    // Under an embargo as well, where somebody holds what it changes.
    const [refusal] = refusals({}, 1, { fr: 'Un chiffre.' }, 1)
    expect([refusal?.path, refusal?.message.en]).toEqual([
      'correction-en',
      expect.stringContaining('since issue 1'),
    ])
  })

  it('holds only images that are the house’s to give when it goes out', () => {
    const rights = withRights({ until: '2027-02-10T05:00:00.000Z' })
    expect(refusals(rights)).toEqual([])
    const [refusal, another] = refusals({ ...rights, embargo: '2027-02-10T05:00:00.000Z' })
    expect(another).toBeUndefined()
    expect(refusal).toMatchObject({ rule: 'rights-at-issue', path: 'images' })
    expect(refusal?.message.fr).toContain('10 février 2027')
    expect(refusal?.message.en).toContain('10 February 2027')
    expect(refusals(withRights({ uses: ['web'] }))).toHaveLength(1)
  })

  it('holds what is not the house’s all over the world only by a word about the web', () => {
    const [refusal, another] = refusals(withRights({ territory: 'france' }))
    expect(another).toBeUndefined()
    expect(refusal).toMatchObject({ rule: 'rights-online', path: 'images' })
    expect(refusals(withRights({ territory: 'france', online: true }))).toEqual([])
  })

  it('holds no letter that print would show as a question mark: says which, where and what to do', () => {
    const edition = { ...french, title: 'Le caractère 漢, deux fois 漢', questions: [] }
    const [refusal, another] = refusals({ editions: [edition, english] })
    expect(another).toBeUndefined()
    expect(refusal).toMatchObject({ rule: 'letters-printed', path: 'title' })
    expect(refusal?.message.fr).toMatch(/« 漢 », dans le titre en français.*autrement/)
    expect(refusal?.message.en).toMatch(/"漢", in the title in French.*another way/)
  })
})
