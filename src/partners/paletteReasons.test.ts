import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from './colour'
import { paletteReasons, type ResultId } from './paletteReasons'
import { toldContrast } from './paletteWords'

const CAMPAIGN = { hex: null, ground: 'dawn' } as const
const of = (typed: unknown, id: ResultId, campaign: Parameters<typeof paletteReasons>[1] = CAMPAIGN) => {
  const found = paletteReasons(typed, campaign).results.find((result) => result.id === id)
  if (!found) throw new Error(`No ${id}.`)
  return found
}

describe('paletteReasons', () => {
  it('tells of Valmorière’s blue what the look tells', () => {
    const { introduction, results } = paletteReasons('#487CDE', CAMPAIGN)
    expect(introduction.fr).toBe(
      'Votre bleu fait 3,9 sur blanc ; un texte en demande 7. Nous l’avons foncé et adouci pour les mots et les boutons, et gardé tel quel dans votre logo.',
    )
    expect(introduction.en).toBe(
      'Your blue reaches only 3.9 on white; text needs 7. We made it darker and less colourful for words and buttons, and kept it as it is in your logo.',
    )
    expect(results.map(({ id, day }) => [id, toldContrast(day.contrast, 7, 'fr')])).toEqual([
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
    expect(of('#487cde', 'sky').reason.fr).toBe(
      'Le voile et un peu de la maison : vos titres s’y lisent. 7,3 le jour ; 8,4 la nuit ; il en faut\u00a07.',
    )
    expect(of('#487cde', 'house').reason.fr).toMatch(
      /^Votre couleur, foncée et adoucie, pour qu’un texte clair s’y lise\. 8,5 le jour ; \d+,\d la nuit, éclaircie et adoucie ; il en faut\u00a07\.$/,
    )
  })

  it('keeps a colour that is legible as it is, and says so', () => {
    const { introduction } = paletteReasons('#1e4798', CAMPAIGN)
    expect(introduction.fr).toBe(
      'Votre bleu fait 8,4 sur blanc : un texte en demande 7. Nous l’avons gardé tel quel pour les mots et les boutons, comme dans votre logo.',
    )
    expect(of('#1e4798', 'house').moved.day).toEqual([])
    expect(of('#1e4798', 'house').reason.en).toMatch(/^Your colour as it is/)
  })

  it('explains a yellow and a grey', () => {
    expect(paletteReasons('#fdcc45', CAMPAIGN).introduction.fr).toContain('Il y devient un ocre')
    expect(paletteReasons('#fdcc45', CAMPAIGN).introduction.en).toContain('yellow is the campaign’s light')
    for (const grey of ['#000000', '#777777', '#ffffff']) {
      expect(paletteReasons(grey, CAMPAIGN).introduction.fr).toContain('gris d’encre')
    }
  })

  it('gives way to the campaign’s colours where there is none, or none that can be read', () => {
    for (const [typed, fallback, words] of [
      [null, 'missing', 'Aucune couleur enregistrée'],
      ['', 'missing', 'Aucune couleur enregistrée'],
      ['bleu roi', 'unreadable', 'comme #1e4798'],
      ['#12', 'unreadable', 'comme #1e4798'],
    ] as const) {
      const report = paletteReasons(typed, CAMPAIGN)
      expect(report).toMatchObject({ colour: null, fallback })
      expect(report.introduction.fr).toContain(words)
      expect(report.results[0]?.day).toMatchObject({ ground: '#064c36', text: '#fcfbf8' })
      expect(report.results[3]?.day.ground).toBe('#fed5c6')
    }
    const themed = paletteReasons(null, { hex: '#5a2d82', ground: 'lime' })
    expect(themed).toMatchObject({ colour: '#5a2d82', fallback: 'missing' })
    expect(themed.results[3]?.day.ground).toBe('#e5efcd')
    expect(themed.results[0]?.reason.fr).toMatch(/^La maison de la campagne\./)
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
    const told = (value: number) => [toldContrast(value, 7, 'fr'), toldContrast(value, 7, 'en')]
    expect([6.96, 7, 3.88, 8.46].map(told)).toEqual([
      ['6,9', '6.9'],
      ['7', '7'],
      ['3,9', '3.9'],
      ['8,5', '8.5'],
    ])
  })
})

it('says in plain words what was done', () => {
  expect(paletteReasons('#487cde', CAMPAIGN).summary.fr).toBe(
    'Votre couleur a été foncée et adoucie pour que tout se lise. Votre logo garde la sienne.',
  )
  expect(paletteReasons('#1e4798', CAMPAIGN).summary.en).toBe('Your colour is used as it is.')
  expect(paletteReasons(null, CAMPAIGN).summary.fr).toContain('celles de la campagne')
})

it('speaks of a colour without a sure name as of a colour', () => {
  expect(paletteReasons('#fa8072', CAMPAIGN).introduction.fr).toMatch(
    /^Votre couleur fait 2,4 sur blanc ; .* Nous l’avons foncée et adoucie .* gardée telle quelle/,
  )
  expect(paletteReasons('#7a1f3d', CAMPAIGN).introduction.fr).toMatch(/^Votre bordeaux fait/)
})
