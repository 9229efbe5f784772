import { describe, expect, it } from 'vitest'
import { headingOf, placesOf } from './places'
import type { PageBlock } from './slugs'

const prose = (more: Partial<Extract<PageBlock, { blockType: 'prose' }>> = {}): PageBlock => ({
  blockType: 'prose',
  ...more,
})
const figures = (more: Partial<Extract<PageBlock, { blockType: 'keyFigures' }>> = {}): PageBlock => ({
  blockType: 'keyFigures',
  claims: ['claim'],
  ...more,
})
const hero: PageBlock = { blockType: 'hero' }
const closing: PageBlock = { blockType: 'callToAction', heading: 'Agir' }

const ids = (blocks: readonly PageBlock[]) => placesOf(blocks, false).map(({ place }) => place.id)

describe('ids', () => {
  it('are the anchors of editors, else made from headings, else from the order', () => {
    expect(
      ids([
        prose({ anchor: 'trois-minutes', heading: 'Autre' }),
        prose({ heading: "L'Été, déjà !" }),
        prose(),
      ]),
    ).toEqual(['trois-minutes', 'l-ete-deja', 'part-3'])
  })

  it('never repeat', () => {
    expect(
      ids([prose({ heading: 'Aide' }), prose({ heading: 'Aide' }), prose({ anchor: 'aide-2' })]),
    ).toEqual(['aide', 'aide-2', 'aide-2-2'])
  })

  it('survive a heading of signs alone', () => {
    expect(ids([prose({ heading: '…?!' })])).toEqual(['part-1'])
  })
})

describe('running text', () => {
  it('is all but the opening and the closing bands of a page with contents', () => {
    const flow = (contents: boolean) =>
      placesOf([hero, prose(), figures(), closing], contents).map(({ place }) => place.flow)
    expect(flow(true)).toEqual([false, true, true, false])
    expect(flow(false)).toEqual([false, false, false, false])
  })
})

describe('figures below a text', () => {
  const joined = (blocks: readonly PageBlock[], contents = false) =>
    placesOf(blocks, contents).map(({ place }) => [place.leads, place.follows])

  it('go on with it: one band', () => {
    expect(joined([prose(), figures()])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it.each([
    ['a heading of their own', [prose(), figures({ heading: 'Chiffres' })]],
    ['another ground', [prose({ ground: 'sky' }), figures()]],
    ['something between', [prose(), closing, figures()]],
  ] as const)('do not with %s', (_, blocks) => {
    expect(joined(blocks).flat()).not.toContain(true)
  })

  it('do not in running text', () => {
    expect(joined([prose(), figures()], true).flat()).not.toContain(true)
  })
})

describe('past a passage', () => {
  const past = (blocks: readonly PageBlock[]) => placesOf(blocks, true).map(({ place }) => place.past)

  it('is the next section after it', () => {
    const note = prose({ presentation: 'content-note', heading: 'Attention' })
    const blocks = [note, prose({ heading: 'Passage' }), prose(), prose({ heading: 'Suite' })]
    expect(past(blocks)[0]).toBe('suite')
  })

  it('is nowhere at the end of the page', () => {
    expect(past([prose({ presentation: 'content-note' }), prose({ heading: 'Passage' })])[0]).toBeNull()
  })
})

describe('headings of the contents', () => {
  it('are those of sections, not of openings, notes, clauses and callouts', () => {
    expect(headingOf(prose({ heading: 'Section' }))).toBe('Section')
    for (const presentation of ['content-note', 'clause', 'callout', 'pull'] as const)
      expect(headingOf(prose({ heading: 'Titre', presentation }))).toBeNull()
    expect(headingOf({ ...hero, heading: 'Ouverture' })).toBeNull()
  })
})
