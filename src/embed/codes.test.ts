import { describe, expect, it } from 'vitest'
import { embedCodes } from './codes'
import { DEFAULTS, type EmbedOptions, FORMS } from './options'
import { LINES, viewForTests } from './testing/view'

const view = viewForTests()
const codes = (over: Partial<EmbedOptions> = {}) => embedCodes(view, { ...DEFAULTS, ...over })

describe.each(FORMS)('an embed as %s', (form) => {
  const all = codes({ form })
  const house = embedCodes(viewForTests({ house: true }), { ...DEFAULTS, form })

  it('says the numbers as text, in plain content and where no script runs', () => {
    for (const code of [all.static, house.static, all.element])
      for (const number of ['119', '3018']) expect(text(code)).toContain(number)
  })

  it('says whose it is, and where the copy asks whether it is right', () => {
    expect(text(all.static)).toContain(
      'Fondation Mille Lanternes porte cette campagne. Ville de Valmorière la relaie ici.',
    )
    expect(text(house.static)).not.toContain('Relayée')
    expect(text(all.static)).toMatch(/Texte du 26.novembre.2026\./)
    expect(all.static).toMatch(
      /href="https:\/\/campaign\.example\/embed\/fr\/une-photo\/valmoriere\/current\?form=[a-z]+&#38;date=2026-11-26&#38;v=[0-9a-f]{8}-[0-9a-f]{8}"/,
    )
  })

  it('is plain content: nothing in it that is taken out of pages', () => {
    const names = new Set([...all.static.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))
    for (const name of names)
      expect(['section', 'h2', 'p', 'a', 'strong', 'ul', 'li', 'small']).toContain(name)
    expect(all.static).not.toMatch(/ (class|id|on[a-z]+)=/)
  })

  it('has a place as large as a thumb for each number, wherever it stands', () => {
    for (const code of [all.static, house.static, all.element]) {
      const links = [...code.matchAll(/<a href="[^"]+" style="([^"]+)"><strong>(\d+)<\/strong> \S/g)]
      expect(links.map(([, , number]) => number)).toEqual(expect.arrayContaining(['119', '3018']))
      for (const [, style] of links) expect(style).toBe('display:inline-block;min-width:44px;padding:14px 0')
      expect(code.match(/<a [^>]* style=/g)).toHaveLength(
        links.length + (code.match(/<a [^>]+><strong>\D/g)?.length ?? 0),
      )
    }
  })

  it('keeps the places of numbers apart, where a system takes out how they are laid out', () => {
    for (const item of all.static.match(/<li[^>]*>/g) ?? ['none'])
      expect(item).toBe('<li style="margin:14px 0">')
  })

  it('has a frame that is high enough without a script', () => {
    const [, plain = 0] = / height="(\d+)"/.exec(all.iframe) ?? []
    expect(Number(plain)).toBeGreaterThanOrEqual(22 * 16)
    expect(all.iframe).toMatch(/height:(\d+)rem;height:max\(22rem, [^"]+\);/)
    expect(all.iframe).toContain('width="100%"')
    expect(all.iframe).toMatch(/^<div style="width:100%;container-type:inline-size"><iframe /)
  })
})

describe('the options', () => {
  it('stand in the address of the frame and of the element', () => {
    const { iframe, element } = codes({ form: 'compact', title: false, level: 3, scheme: 'dark' })
    for (const code of [iframe, element])
      expect(code).toContain('?form=compact&#38;title=0&#38;level=3&#38;scheme=dark"')
  })

  it('stand in the address for WordPress where they are not the usual ones', () => {
    expect(codes().address).toBe('https://campaign.example/fr/une-photo/avec/valmoriere')
    expect(codes({ form: 'figures' }).address).toBe(
      'https://campaign.example/embed/fr/une-photo/valmoriere?form=figures',
    )
  })

  it('take the title out, and set its level', () => {
    expect(codes({ level: 4 }).static).toContain('<h4>Une photo &#38;')
    expect(codes({ title: false }).static).not.toMatch(/<h\d/)
  })
})

it('what was typed is text, wherever it stands', () => {
  const nasty = viewForTests({
    over: { title: '"><script>alert(1)</script>', tagline: '<img src=x onerror=y>' },
  })
  const { static: plain, iframe, element } = embedCodes(nasty, DEFAULTS)
  for (const code of [plain, iframe]) expect(code).not.toMatch(/<script|<img/)
  expect(element.match(/<script/g)).toHaveLength(1)
})

it('a figure stands with its source, its state and what it does not mean', () => {
  const plain = text(codes({ form: 'figures' }).static)
  expect(plain).toMatch(/53.% des parents/)
  expect(plain).toMatch(/Source.: OPEN, 2023\./)
  expect(plain).toContain('Chiffre discuté')
  expect(plain).toContain('Pas tous les parents.')
})

const PARIS = { startsAt_tz: 'Europe/Paris', place: '' } as const

describe('the partner’s own words', () => {
  const slots = {
    introduction: 'Nos médiateurs vous <reçoivent>.',
    events: [
      { ...PARIS, title: 'Café des parents', startsAt: '2027-02-18T17:30:00.000Z', place: 'Médiathèque' },
      { ...PARIS, title: 'Hier', startsAt: '2026-11-25T17:30:00.000Z' },
    ],
  }
  const own = embedCodes(viewForTests({ slots }), DEFAULTS)

  it('stand in plain text under its name, with its events to come', () => {
    const plain = text(own.static)
    expect(plain).toContain('Nos médiateurs vous <reçoivent>.')
    expect(plain).toMatch(/Café des parents, jeudi 18.février.2027, 18.h.30, Médiathèque/)
    expect(plain).not.toContain('Hier')
    expect(plain.indexOf('Ville de Valmorière')).toBeLessThan(plain.indexOf('Nos médiateurs'))
  })

  it('are nobody’s else, and not in what is short', () => {
    expect(embedCodes(viewForTests({ slots, house: true }), DEFAULTS).static).not.toContain('médiateurs')
    expect(embedCodes(viewForTests({ slots }), { ...DEFAULTS, form: 'compact' }).static).not.toContain('Café')
  })
})

it('where no line can be called, it says those that can be opened', () => {
  const sites = viewForTests({ lines: LINES.filter(({ id }) => id === 'a4') })
  expect(text(embedCodes(sites, { ...DEFAULTS, form: 'compact' }).static)).toContain('signaler.example')
})

it('the notes say what is stored, what is sent, and to whom', () => {
  expect(codes().notes).toMatch(/Cookies.: aucun/)
  expect(codes().notes).toContain('campaign.example')
})

/** As a reader sees it: without marks, entities told. */
const text = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
