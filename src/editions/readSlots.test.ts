import { describe, expect, it } from 'vitest'
import { slots as field } from './fields/slots'
import { neutralAt } from './neutral'
import { readSlots, withoutBlanks } from './readSlots'
import { SLOT_NAMES, type SlotName } from './slotNames'
import { neutralBeforeVote } from './slotRules'
import { EMPTY_EVENT, fieldAt, type Typed, typedIn, typedOf, ZONES } from './typed'

const typed = (changes: Partial<Typed> = {}): Typed => ({ ...typedOf(null), ...changes })
const event = {
  ...EMPTY_EVENT,
  title: 'Atelier',
  starts: '2027-02-18T18:30',
  ends: '2027-02-18T20:00',
  place: 'Ici',
}
const faults = (changes: Partial<Typed>, names: readonly SlotName[] = SLOT_NAMES) => {
  const read = readSlots(typed(changes), names)
  return read.ok ? [] : read.faults.map(({ path, message }) => [fieldAt(path), message.fr])
}

describe('reading what was typed', () => {
  it('keeps it as the record does, and shows it again as it was', () => {
    const all = typed({
      heading: ' Bonjour ',
      introduction: 'Une\nligne',
      contactName: 'Accueil',
      contactPhone: '01 99 00 11 22',
      events: [event],
      actionLabel: 'Venir',
      actionUrl: 'https://valmoriere.example.org/agenda',
    })
    const read = readSlots(all, SLOT_NAMES)
    expect(read).toEqual({
      ok: true,
      slots: {
        heading: 'Bonjour',
        introduction: 'Une\nligne',
        contact: { name: 'Accueil', phone: '01 99 00 11 22', email: null },
        events: [
          {
            title: 'Atelier',
            startsAt: '2027-02-18T17:30:00.000Z',
            startsAt_tz: 'Europe/Paris',
            endsAt: '2027-02-18T19:00:00.000Z',
            endsAt_tz: 'Europe/Paris',
            place: 'Ici',
            url: null,
          },
        ],
        callToAction: { label: 'Venir', url: 'https://valmoriere.example.org/agenda' },
      },
    })
    if (read.ok) expect(typedOf(read.slots)).toEqual({ ...all, heading: 'Bonjour' })
  })

  it('keeps in one line what a form has one line for, and lines where there are several', () => {
    const read = readSlots(
      typed({
        heading: 'Bonjour\r\nBcc: x',
        introduction: 'Une\nligne',
        contactName: 'Accueil\u2028ici',
        contactPhone: '01 99 00 11 22',
        events: [{ ...event, title: 'Atelier\nEND:VEVENT', place: 'Ici\nlà' }],
        actionLabel: 'Ve\u202enir\tvite',
        actionUrl: 'https://valmoriere.example.org/agenda',
      }),
      SLOT_NAMES,
    )
    expect(read).toMatchObject({
      ok: true,
      slots: {
        heading: 'Bonjour Bcc: x',
        introduction: 'Une\nligne',
        contact: { name: 'Accueil ici' },
        events: [{ title: 'Atelier END:VEVENT', place: 'Ici là' }],
        callToAction: { label: 'Venir vite' },
      },
    })
    expect(faults({ actionLabel: 'a', actionUrl: 'https://a.example.org/\nb' })).toHaveLength(1)
  })

  it('looks at the given slots alone', () => {
    expect(faults({ actionUrl: 'nowhere' }, ['introduction'])).toEqual([])
    expect(readSlots(typed({ heading: 'a', actionLabel: 'b' }), ['introduction'])).toEqual({
      ok: true,
      slots: { heading: 'a', introduction: null },
    })
  })

  it('takes a link as people type it, and says of one that leads nowhere what to do', () => {
    for (const url of ['valmoriere.example.org/agenda', 'http://valmoriere.example.org/agenda'])
      expect(readSlots(typed({ actionLabel: 'Venir', actionUrl: url }), SLOT_NAMES)).toMatchObject({
        ok: true,
        slots: { callToAction: { url: 'https://valmoriere.example.org/agenda' } },
      })
    for (const url of [
      'javascript:alert(1)',
      'https://',
      'mairie',
      'https://a b.example.org',
      'https://me:pw@example.org',
    ])
      expect(faults({ actionLabel: 'a', actionUrl: url })).toMatchObject([
        ['action-url', expect.stringContaining('barre d’adresse')],
      ])
  })

  it('wants both halves of a button, and a way to reach a contact', () => {
    expect(faults({ actionLabel: 'a' })).toMatchObject([['action-url', expect.any(String)]])
    expect(faults({ actionUrl: 'https://example.org' })).toMatchObject([['action-label', expect.any(String)]])
    expect(faults({ contactName: 'Accueil' })).toMatchObject([['contact-phone', expect.any(String)]])
  })

  it('counts signs', () => {
    expect(faults({ introduction: 'a'.repeat(400) })).toEqual([])
    expect(faults({ introduction: 'a'.repeat(403) })).toEqual([
      ['introduction', 'Il y a 3 signes de trop : 400 au plus. Raccourcissez un peu.'],
    ])
  })

  it.each([
    ['2027-02-18T18:30', 'Europe/Paris', '2027-02-18T17:30:00.000Z'],
    ['18/02/2027 18:30', 'Europe/Paris', '2027-02-18T17:30:00.000Z'],
    ['18/02/2027, 18h30', 'Europe/Paris', '2027-02-18T17:30:00.000Z'],
    ['18.02.2027 à 18 h', 'America/Martinique', '2027-02-18T22:00:00.000Z'],
  ])('reads a date: %s', (starts, zone, instant) =>
    expect(readSlots(typed({ events: [{ ...event, starts, zone, ends: '' }] }), SLOT_NAMES)).toMatchObject({
      ok: true,
      slots: { events: [{ startsAt: instant, startsAt_tz: zone, endsAt: null, endsAt_tz: null }] },
    }),
  )

  it('says what is wrong with an event, at its field', () => {
    const of = (changes: Partial<typeof event>) =>
      faults({ events: [event, { ...event, ...changes }] }).map(([at]) => at)
    expect(of({ title: '' })).toEqual(['event-2-title'])
    expect(of({ starts: '' })).toEqual(['event-2-starts'])
    expect(of({ starts: 'jeudi' })).toEqual(['event-2-starts'])
    expect(of({ starts: '2027-03-28T02:30' })).toEqual(['event-2-starts'])
    expect(of({ ends: '2027-02-18T18:30' })).toEqual(['event-2-ends'])
    expect(of({ zone: 'Mars/Base' })).toEqual(['event-2-zone'])
    expect(of({ url: 'ici', title: '', starts: '', place: 'a'.repeat(121) }).sort()).toEqual([
      'event-2-place',
      'event-2-starts',
      'event-2-title',
      'event-2-url',
    ])
  })

  it('takes an event that was left empty for none', () => {
    const left = withoutBlanks(typed({ events: [EMPTY_EVENT, event, { ...EMPTY_EVENT, id: 'a' }] }))
    expect(left.events).toEqual([event])
  })

  it('offers the zones of the collection', () => {
    const events = field.fields.find((one) => 'name' in one && one.name === 'events')
    const starts =
      events && 'fields' in events
        ? events.fields.find((one) => 'name' in one && one.name === 'startsAt')
        : null
    const zones =
      starts?.type === 'date' && typeof starts.timezone === 'object' ? starts.timezone.supportedTimezones : []
    expect(
      Array.isArray(zones) && zones.map((zone) => (typeof zone === 'string' ? zone : zone.value)),
    ).toEqual([...ZONES])
  })
})

it('reads the fields of a form, and no more events than there may be', () => {
  const sent: Record<string, string> = {
    heading: 'a',
    introduction: 'b\r\nc',
    events: '99',
    'event-2-title': 'Deux',
  }
  const read = typedIn((name) => sent[name] ?? '')
  expect(read).toMatchObject({ heading: 'a', introduction: 'b\nc' })
  expect(read.events).toHaveLength(6)
  expect(read.events[1]?.title).toBe('Deux')
})

describe('before a vote', () => {
  const bound = { kind: 'town-hall', on: '2027-03-14T11:00:00.000Z', names: 'Aurélie Vaucanson' }
  const written = {
    heading: 'Avec aurelie VAUCANSON',
    introduction: 'Bonjour',
    events: [
      {
        title: 'Atelier',
        startsAt: '2027-02-18T17:30:00.000Z',
        startsAt_tz: 'Europe/Paris' as const,
        place: 'Salle Aurélie-Vaucanson',
      },
    ],
  }
  const refusals = (now: string, kind = 'town-hall') =>
    neutralBeforeVote(
      { slots: written, bound: { ...bound, kind }, now: new Date(now), review: 'not-needed' },
      'fr',
    )

  it('refuses a name wherever it stands, with the reason', () => {
    const found = refusals('2027-01-01T12:00:00Z')
    expect(found.map(({ path }) => path)).toEqual(['slots.heading', 'slots.events.0.place'])
    expect(found[0]?.message.fr).toContain('14 mars 2027')
    expect(found[0]?.message.fr).toContain('L. 52-1')
  })

  it('lets it stand at other times, and in other hands', () => {
    expect(refusals('2026-08-01T12:00:00Z')).toEqual([])
    expect(refusals('2027-03-15T12:00:00Z')).toEqual([])
    expect(refusals('2027-01-01T12:00:00Z', 'school')).toEqual([])
  })

  it.each(['fr', 'en'] as const)('has neutral words that pass, in %s', (locale) => {
    const paths = refusals('2027-01-01T12:00:00Z').map(({ path }) => path)
    const neutral = neutralAt(typedOf(written), paths, locale, 'Ville de Valmorière')
    expect(neutral.heading).toContain('Ville de Valmorière')
    expect(neutral.introduction).toBe('Bonjour')
    const read = readSlots(neutral, SLOT_NAMES)
    expect(
      read.ok &&
        neutralBeforeVote(
          { slots: read.slots, bound, now: new Date('2027-01-01T12:00:00Z'), review: 'not-needed' },
          locale,
        ),
    ).toEqual([])
  })

  it('leaves a heading out where a long name does not fit', () =>
    expect(neutralAt(typedOf(written), ['slots.heading'], 'fr', 'N'.repeat(140)).heading).toBe(''))
})
