import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from './colour'
import { paletteReasons, type ResultId } from './paletteReasons'
import { paletteTexts } from './paletteTexts'
import { introductionOf, reasonOf, summaryOf, toldContrast } from './paletteWords'

const CAMPAIGN = { hex: null, ground: 'dawn' } as const
const of = (typed: unknown, id: ResultId, campaign: Parameters<typeof paletteReasons>[1] = CAMPAIGN) => {
  const found = paletteReasons(typed, campaign).results.find((result) => result.id === id)
  if (!found) throw new Error(`No ${id}.`)
  return found
}
const TEXTS = { fr: paletteTexts('fr'), en: paletteTexts('en') }
/** With every space as people type it. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const both = (say: (texts: (typeof TEXTS)['fr']) => string) => ({
  fr: plain(say(TEXTS.fr)),
  en: plain(say(TEXTS.en)),
})
const told = (typed: unknown, campaign: Parameters<typeof paletteReasons>[1] = CAMPAIGN) => {
  const report = paletteReasons(typed, campaign)
  return {
    introduction: both((texts) => introductionOf(report, texts)),
    summary: both((texts) => summaryOf(report, texts)),
    reason: (id: ResultId) => both((texts) => reasonOf(of(typed, id, campaign), report, texts)),
  }
}

describe('paletteReasons', () => {
  it('tells of Valmorière’s blue what the look tells', () => {
    const { introduction, reason } = told('#487CDE')
    const { results } = paletteReasons('#487CDE', CAMPAIGN)
    expect(introduction.fr).toBe(
      'Votre bleu fait 3,9 sur blanc ; un texte en demande 7. Nous l’avons foncé et adouci pour les mots et les boutons, et gardé tel quel dans votre logo.',
    )
    expect(introduction.en).toBe(
      'Your blue reaches only 3.9 on white; text needs 7. We made it darker and less colourful for words and buttons, and kept it as it is in your logo.',
    )
    expect(results.map(({ id, day }) => [id, toldContrast(day.contrast, 7, TEXTS.fr)])).toEqual([
      ['house', '8,5'],
      ['ink', '9,2'],
      ['wash', '6,8'],
      ['sky', '7,3'],
      ['light', '10,5'],
    ])
    expect(of('#487cde', 'house')).toMatchObject({
      day: { ground: '#1e4798', text: '#fbfcfe' },
      needed: 7,
      moved: { day: ['darkened', 'softened'], night: ['lightened', 'softened'] },
    })
    expect(reason('sky').fr).toBe(
      'Le voile et un peu de la maison : vos titres s’y lisent. 7,3 le jour ; 8,4 la nuit ; il en faut 7.',
    )
    expect(reason('house').fr).toMatch(
      /^Votre couleur, foncée et adoucie, pour qu’un texte clair s’y lise\. 8,5 le jour ; \d+,\d la nuit, éclaircie et adoucie ; il en faut 7\.$/,
    )
  })

  it('keeps a colour that is legible as it is, and says so', () => {
    const { introduction, reason } = told('#1e4798')
    expect(introduction.fr).toBe(
      'Votre bleu fait 8,4 sur blanc ; la page a aussi d’autres fonds, et un texte demande 7. Nous l’avons gardé tel quel pour les mots et les boutons, comme dans votre logo.',
    )
    expect(of('#1e4798', 'house').moved.day).toEqual([])
    expect(reason('house').en).toMatch(/^Your colour as it is/)
  })

  it('explains a yellow and a grey', () => {
    expect(told('#fdcc45').introduction.fr).toContain('Il y devient un ocre')
    expect(told('#fdcc45').introduction.en).toContain('yellow is the campaign’s light')
    for (const grey of ['#000000', '#777777', '#ffffff']) {
      expect(told(grey).introduction.fr).toContain('gris d’encre')
    }
  })

  it('gives way to the campaign’s colours where there is none, or none that can be read', () => {
    for (const [typed, fallback, words] of [
      [null, 'missing', 'Sans couleur à vous'],
      ['', 'missing', 'Sans couleur à vous'],
      ['bleu roi', 'unreadable', 'comme #1e4798'],
      ['#12', 'unreadable', 'comme #1e4798'],
    ] as const) {
      const report = paletteReasons(typed, CAMPAIGN)
      expect(report).toMatchObject({ colour: null, fallback })
      expect(told(typed).introduction.fr).toContain(words)
      expect(report.results[0]?.day).toMatchObject({ ground: '#064c36', text: '#fcfbf8' })
      expect(report.results[3]?.day.ground).toBe('#fed5c6')
    }
    const themed = paletteReasons(null, { hex: '#5a2d82', ground: 'lime' })
    expect(themed).toMatchObject({ colour: '#5a2d82', fallback: 'missing' })
    expect(themed.results[3]?.day.ground).toBe('#e5efcd')
    expect(told(null, { hex: '#5a2d82', ground: 'lime' }).reason('house').fr).toMatch(
      /^La maison de la campagne\./,
    )
    expect(themed.results[0]?.moved).toEqual({ day: [], night: [] })
  })

  it('measures truly, and every result reaches what it needs, for any colour', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(hex, (typed) => {
        for (const { id, day, night, needed } of paletteReasons(typed, CAMPAIGN).results) {
          for (const shade of [day, night]) {
            if (shade.contrast !== contrast(shade.text, shade.ground)) throw new Error(`${id}: not measured`)
            if (shade.contrast < needed) throw new Error(`${id}: ${shade.contrast} < ${needed}`)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('leaves the light alone, whatever the party', () => {
    const [one, other] = [of('#a3164f', 'light'), of(null, 'light')]
    expect(one).toEqual(other)
    expect(one.day).toEqual(one.night)
  })
})

describe('toldContrast', () => {
  it('is rounded, but never up to what it misses, in the numbers of the language', () => {
    const both = (value: number) => [toldContrast(value, 7, TEXTS.fr), toldContrast(value, 7, TEXTS.en)]
    expect([6.96, 7, 3.88, 8.46].map(both)).toEqual([
      ['6,9', '6.9'],
      ['7', '7'],
      ['3,9', '3.9'],
      ['8,5', '8.5'],
    ])
  })
})

it('says in plain words what was done', () => {
  expect(told('#487cde').summary.fr).toBe(
    'Votre couleur a été foncée et adoucie pour que tout se lise. Votre logo garde la sienne.',
  )
  expect(told('#1e4798').summary.en).toBe('Your colour is used as it is.')
  expect(told(null).summary.fr).toContain('celles de la campagne')
})

it('speaks of a colour without a sure name as of a colour', () => {
  expect(told('#fa8072').introduction.fr).toMatch(
    /^Votre couleur fait 2,4 sur blanc ; .* Nous l’avons foncée et adoucie .* gardée telle quelle/,
  )
  expect(told('#7a1f3d').introduction.fr).toMatch(/^Votre bordeaux fait/)
})

it('leaves no place of a sentence unfilled, in any language', () => {
  for (const typed of [null, 'bleu', '#487cde', '#1e4798', '#fdcc45', '#777777', '#fa8072']) {
    const { introduction, summary, reason } = told(typed)
    const all = [introduction, summary, ...(['house', 'ink', 'wash', 'sky', 'light'] as const).map(reason)]
    expect(JSON.stringify(all)).not.toMatch(/[{}]{2}|\{\w+\}|undefined/)
  }
})
