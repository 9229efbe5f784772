import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FORMS, type HeadingLevel, SCHEMES } from '../options'
import { viewForTests } from '../testing/view'
import { Widget } from './Widget'

const LEVELS: readonly HeadingLevel[] = [2, 3, 4, 5, 6]
const picture = { kind: 'drawing', alt: '', markup: '<svg></svg>', ai: 'made' } as const
const view = viewForTests({ input: { picture } })

const every = FORMS.flatMap((form) =>
  [true, false].flatMap((title) =>
    LEVELS.flatMap((level) => SCHEMES.map((scheme) => ({ form, title, level, scheme }))),
  ),
)
const shown = (options: (typeof every)[number], of = view) =>
  renderToStaticMarkup(<Widget view={of} options={options} back="/embed/fr/une-photo" />)

describe('no option of an embed takes out', () => {
  it.each(every)('the numbers: %j', (options) => {
    const html = shown(options)
    for (const number of ['119', '3018']) expect(html).toContain(`>${number}<`)
    // In a frame a number leads to its page: a sandbox has no telephone.
    expect(html).not.toContain('tel:')
    expect(
      html.match(/href="\/embed\/fr\/call\/[a-z0-9]+\?back=[^"]+" target="_self"/g)?.length,
    ).toBeGreaterThan(1)
  })

  it('the sources of figures, and what they do not mean', () => {
    for (const options of every.filter(({ form }) => form === 'figures')) {
      expect(shown(options)).toContain('https://source.example/')
      expect(shown(options)).toContain('Pas tous les parents.')
    }
  })

  it('the label of an image that an AI made, wherever the image stands', () => {
    for (const options of every) {
      const html = shown(options)
      expect(html.includes('Image créée par une IA')).toBe(html.includes('<svg></svg>'))
    }
    expect(every.some((options) => shown(options).includes('Image créée par une IA'))).toBe(true)
  })
})

describe('the way to an own edition', () => {
  const options = { form: 'full', title: true, level: 2, scheme: 'auto' } as const
  it('stands in the house’s alone', () => {
    expect(shown(options)).not.toContain('à votre nom')
    expect(shown(options, viewForTests({ house: true }))).toContain('à votre nom')
  })
})

it('there is no exit in a frame, which it would only empty', () => {
  for (const options of every) expect(shown(options)).not.toContain('quick-exit')
})
