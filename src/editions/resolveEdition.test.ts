import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign, Edition, Helpline, Logo, Partner } from '@/payload-types'
import { type EditionInput, resolveEdition } from './resolveEdition'

const line = (id: string, over: Partial<Helpline> = {}): Helpline => ({
  id,
  key: id,
  active: true,
  name: id,
  purpose: 'p',
  hours: 'h',
  territory: 'FR',
  source: { name: 's' },
  numbers: [{ number: '119', by: 'tel' }],
  updatedAt: '',
  createdAt: '',
  ...over,
})

const campaign: Campaign = {
  id: 'c',
  title: 'Une photo',
  slug: 'une-photo',
  tagline: 't',
  summary: 's',
  languages: ['fr', 'en'],
  opensAt: '2026-01-01T00:00:00.000Z',
  opensAt_tz: 'Europe/Paris',
  helplines: ['h-17', 'h-119', 'h-off', 'h-3018', 'h-form'],
  contentNote: 'note',
  exitUrl: 'https://meteo.example',
  actPage: 'p-act',
  navigation: [{ label: 'Agir', to: 'page', page: 'p-act' }],
  updatedAt: '',
  createdAt: '',
}

const partner: Partner = {
  id: 'v',
  name: 'Ville de Valmorière',
  slug: 'valmoriere',
  kind: 'town-hall',
  brandColour: '#1e4798',
  updatedAt: '',
  createdAt: '',
}

const edition = (slots: Edition['slots']): Edition => ({
  id: 'e',
  campaign: 'c',
  partner: 'v',
  role: 'joint',
  slots,
  updatedAt: '',
  createdAt: '',
})

const none = { light: null, dark: null }
const house: EditionInput = {
  campaign,
  house: { name: 'Fondation Mille Lanternes' },
  houseLogos: none,
  helplines: [
    line('h-3018'),
    line('h-119'),
    line('h-off', { active: false }),
    line('h-17', { emergency: true }),
    line('h-form', { numbers: [] }),
  ],
  own: null,
  relaying: [],
  locale: 'fr',
  now: new Date('2026-11-25T12:00:00Z'),
}
const own = (slots: Edition['slots']): EditionInput => ({
  ...house,
  own: { edition: edition(slots), partner, logos: none },
  relaying: [{ edition: { role: 'supporting' }, partner: { ...partner, name: 'Autre' }, logos: none }],
})

describe('resolveEdition', () => {
  it('shows the lines in service, in the campaign’s order, and the first two a phone can call in the bar', () => {
    const { safety } = resolveEdition(house)
    expect(safety.helplines.map((h) => h.id)).toEqual(['h-17', 'h-119', 'h-3018', 'h-form'])
    expect(safety.watch.map((h) => h.id)).toEqual(['h-119', 'h-3018'])
  })

  it('sets a partner beside the house and nobody else', () => {
    const view = resolveEdition(own(undefined))
    expect(view.partner).toMatchObject({ slug: 'valmoriere', role: 'joint' })
    expect(view.relayers).toEqual([])
    expect(view.colour).toEqual({ hex: '#1e4798', ground: null })
    expect(resolveEdition({ ...house, relaying: own(undefined).relaying }).relayers).toHaveLength(1)
  })

  it('lets no company’s logo into a school’s edition, whoever else relays the campaign', () => {
    const [school, company] = [
      { ...partner, kind: 'school' as const },
      { ...partner, kind: 'company' as const, name: 'Une marque' },
    ]
    const mark: Logo = { id: 'marque', name: 'Une marque', updatedAt: '', createdAt: '' }
    const logos = { light: mark, dark: mark }
    const relaying = [{ edition: { role: 'funder' as const }, partner: company, logos }]
    const view = resolveEdition({
      ...house,
      own: { edition: edition(undefined), partner: school, logos: none },
      relaying,
    })
    expect(JSON.stringify(view)).not.toContain('marque')
    expect(JSON.stringify(resolveEdition({ ...house, relaying }))).toContain('marque')
  })

  it('lists a logo by its name where its owner sets what a list can’t meet', () => {
    const logo: Logo = { id: 'a', name: 'l', updatedAt: '', createdAt: '' }
    const listed = (logoConditions: Partner['logoConditions']) =>
      resolveEdition({
        ...house,
        relaying: [
          {
            edition: { role: 'funder' },
            partner: { ...partner, logoConditions },
            logos: { light: logo, dark: null },
          },
        ],
      }).relayers[0]?.light?.id
    expect(listed({})).toBe('a')
    expect(listed({ atLeastAsLarge: true })).toBeUndefined()
    expect(listed({ textOnly: true })).toBeUndefined()
  })

  it('takes the partner’s colour, else the campaign’s with its ground, else none', () => {
    const theme = { colour: '#5A2D82', ground: 'sky' as const }
    const themed = { ...own(undefined), campaign: { ...campaign, theme } }
    const plain = { ...partner, brandColour: null }
    expect(resolveEdition(themed).colour?.hex).toBe('#1e4798')
    expect(resolveEdition({ ...house, campaign: { ...campaign, theme } }).colour).toEqual({
      hex: '#5a2d82',
      ground: 'sky',
    })
    const without = { edition: edition(undefined), partner: plain, logos: none }
    expect(resolveEdition({ ...themed, own: without }).colour).toEqual({ hex: '#5a2d82', ground: 'sky' })
    expect(resolveEdition({ ...house, own: without }).colour).toBeNull()
    const odd = { ...without, partner: { ...partner, brandColour: 'red;}' } }
    expect(resolveEdition({ ...house, own: odd }).colour).toBeNull()
  })

  it('leaves out what a partner left empty, and events that are over', () => {
    expect(resolveEdition(own({ heading: '  ' })).slots).toBeNull()
    const events = [
      { title: 'Passé', startsAt: '2026-11-25T09:00:00.000Z', startsAt_tz: 'Europe/Paris' as const },
      { title: 'Tard', startsAt: '2027-03-04T19:00:00.000Z', startsAt_tz: 'Europe/Paris' as const },
      { title: 'Tôt', startsAt: '2027-02-18T17:30:00.000Z', startsAt_tz: 'Europe/Paris' as const },
    ]
    const view = resolveEdition(own({ events }))
    expect(view.slots?.events.map((e) => e.title)).toEqual(['Tôt', 'Tard'])
    expect(view.until).toEqual(new Date('2027-02-18T19:30:00Z'))
  })

  it('lets no address out of a slot but those of the web', () => {
    const startsAt = '2027-02-18T17:30:00.000Z'
    const written = (url: string) => ({
      callToAction: { label: 'Venir', url },
      events: [{ title: 'Atelier', startsAt, startsAt_tz: 'Europe/Paris' as const, url }],
    })
    for (const url of [
      'javascript:hello()',
      'data:text/html,x',
      '/agir',
      'https://a:b@example.org',
      'tel:119',
    ]) {
      const { slots } = resolveEdition(own(written(url)))
      expect(slots?.callToAction).toBeNull()
      expect(slots?.events[0]?.url).toBeNull()
    }
    const { slots } = resolveEdition(own(written(' https://example.org/a ')))
    expect(slots?.callToAction?.url).toBe('https://example.org/a')
    expect(slots?.events[0]?.url).toBe('https://example.org/a')
  })

  it('keeps the safety core out of reach of whatever the slots hold', () => {
    const anyText = fc.option(fc.string({ maxLength: 60 }))
    const slots = fc.record({
      heading: anyText,
      introduction: anyText,
      contact: fc.record({ name: anyText, email: anyText, phone: anyText }),
      callToAction: fc.record({ label: anyText, url: anyText }),
    })
    const { safety, navigation, campaign: shown, contacts, pages } = resolveEdition(house)
    fc.assert(
      fc.property(slots, fc.dictionary(fc.string(), fc.anything()), (written, smuggled) => {
        const view = resolveEdition(own({ ...smuggled, ...written }))
        expect(view.safety).toEqual(safety)
        expect(view.navigation).toEqual(navigation)
        expect(view.campaign).toEqual(shown)
        expect(view.contacts).toEqual(contacts)
        expect(view.pages).toEqual(pages)
      }),
    )
  })
})
