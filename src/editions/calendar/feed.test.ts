import { describe, expect, it } from 'vitest'
import type { SlotEvent } from '../view'
import { offsetAt } from '../zoned'
import { type Feed, feedText } from './feed'

const event = (changes: Partial<SlotEvent> = {}): SlotEvent => ({
  id: 'a1',
  title: 'Atelier parents',
  startsAt: new Date('2027-02-18T17:30:00Z'),
  endsAt: new Date('2027-02-18T19:00:00Z'),
  timeZone: 'Europe/Paris',
  place: 'à la médiathèque',
  url: null,
  ...changes,
})
const feed = (events: SlotEvent[], changes: Partial<Feed> = {}): string =>
  feedText({
    locale: 'fr',
    name: 'Ville de Valmorière',
    page: 'https://relais.example.org/fr/campagne/avec/valmoriere',
    host: 'relais.example.org',
    changedAt: new Date('2026-11-26T08:00:00.123Z'),
    events,
    ...changes,
  })

type Line = { name: string; params: Record<string, string>; value: string }
type Component = { name: string; lines: Line[]; parts: Component[] }

/** Reads a calendar as strictly as RFC 5545 writes it: any doubt throws. */
function read(text: string): Component {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line end that is not CRLF')
  const raw = text.slice(0, -2).split('\r\n')
  for (const line of raw) if (Buffer.byteLength(line) > 75) throw new Error(`too long: ${line}`)
  const root: Component = { name: '', lines: [], parts: [] }
  const open = [root]
  for (const line of text.replace(/\r\n /g, '').slice(0, -2).split('\r\n')) {
    const [, head = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    const [name = '', ...pairs] = head.split(';')
    if (!/^[A-Z-]+$/.test(name)) throw new Error(`no property: ${line}`)
    const here = open.at(-1) ?? root
    if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] }
      here.parts.push(part)
      open.push(part)
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`closes what is not open: ${value}`)
    } else
      here.lines.push({
        name,
        params: Object.fromEntries(pairs.map((pair) => pair.split('='))),
        value,
      })
  }
  const [calendar] = root.parts
  if (open.length !== 1 || root.parts.length !== 1 || calendar?.name !== 'VCALENDAR')
    throw new Error('no calendar')
  return calendar
}

const value = (part: Component | undefined, name: string): string | undefined => {
  const found = part?.lines.filter((line) => line.name === name) ?? []
  if (found.length > 1) throw new Error(`${name} stands twice`)
  return found[0]?.value
}
const unescaped = (text: string | undefined) =>
  text?.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign))
const named = (part: Component, name: string) => part.parts.filter((one) => one.name === name)
const minutes = (offset = '') =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)))
const wallMs = (text = '') =>
  Date.UTC(
    ...([0, 4, 6, 9, 11, 13].map(
      (at, index) => Number(text.slice(at, at + (index === 0 ? 4 : 2))) - Number(index === 1),
    ) as [number, number]),
  )

/** The instant of a local time as the calendar's own VTIMEZONE has it, as Outlook computes it. */
function instant(calendar: Component, line: Line | undefined): string {
  const zone = named(calendar, 'VTIMEZONE').find((one) => value(one, 'TZID') === line?.params.TZID)
  if (!zone || !line) throw new Error('no zone')
  const local = wallMs(line.value)
  const [last] = zone.parts
    .filter((part) => wallMs(value(part, 'DTSTART')) <= local)
    .sort((a, b) => wallMs(value(b, 'DTSTART')) - wallMs(value(a, 'DTSTART')))
  return new Date(local - minutes(value(last, 'TZOFFSETTO')) * 60_000).toISOString()
}
const at = (calendar: Component, index: number, name: string) =>
  instant(
    calendar,
    named(calendar, 'VEVENT')[index]?.lines.find((line) => line.name === name),
  )

describe('a feed of events', () => {
  it('says what a reader needs, once each', () => {
    const calendar = read(feed([event()]))
    expect(value(calendar, 'VERSION')).toBe('2.0')
    expect(value(calendar, 'X-WR-CALNAME')).toBe('Ville de Valmorière')
    const [one] = named(calendar, 'VEVENT')
    expect(value(one, 'UID')).toBe('a1@relais.example.org')
    expect(value(one, 'DTSTAMP')).toBe('20261126T080000Z')
    expect(value(one, 'LAST-MODIFIED')).toBe('20261126T080000Z')
    expect(value(one, 'SUMMARY')).toBe('Atelier parents')
    expect(value(one, 'URL')).toBe('https://relais.example.org/fr/campagne/avec/valmoriere')
    expect(one?.lines.find(({ name }) => name === 'DTSTART')).toEqual({
      name: 'DTSTART',
      params: { TZID: 'Europe/Paris' },
      value: '20270218T183000',
    })
  })

  it('counts up with each change', () => {
    const of = (changedAt: string) =>
      Number(value(named(read(feed([event()], { changedAt: new Date(changedAt) })), 'VEVENT')[0], 'SEQUENCE'))
    expect(of('2026-11-26T08:00:01Z')).toBeGreaterThan(of('2026-11-26T08:00:00Z'))
    expect(of('2087-01-01T00:00:00Z')).toBeLessThan(2 ** 31)
  })

  it('holds long words of every script in lines of 75 octets', () => {
    const title = 'Échanger, écouter ; « comprendre » \\ 親子のワークショップ 👩‍👧'.repeat(4)
    const place = 'Ici\nLà,\r\npuis;là'
    const [one] = named(read(feed([event({ title, place })])), 'VEVENT')
    expect(unescaped(value(one, 'SUMMARY'))).toBe(title)
    expect(unescaped(value(one, 'LOCATION'))).toBe('Ici\nLà,\npuis;là')
  })

  it('lets nobody write a line of his own', () => {
    const text = feed([
      event({
        title: 'a\r\nATTACH:x\u0000\u000b',
        place: 'b\rEND:VEVENT',
        url: 'https://example.org/\r\nX:y é',
      }),
    ])
    const [one, more] = named(read(text), 'VEVENT')
    expect(more).toBeUndefined()
    expect(one?.lines.map(({ name }) => name)).not.toContain('ATTACH')
    expect(value(one, 'URL')).toBe('https://example.org/X:y%20%C3%A9')
  })

  it('states no end where none was typed, or one before the beginning', () => {
    for (const endsAt of [null, new Date('2027-02-18T17:00:00Z')])
      expect(value(named(read(feed([event({ endsAt })])), 'VEVENT')[0], 'DTEND')).toBeUndefined()
  })

  it('is a calendar without events, too', () => expect(read(feed([])).parts).toEqual([]))

  it('writes UTC without a zone', () => {
    const calendar = read(feed([event({ timeZone: 'UTC' })]))
    expect(named(calendar, 'VTIMEZONE')).toEqual([])
    expect(value(named(calendar, 'VEVENT')[0], 'DTSTART')).toBe('20270218T173000Z')
  })

  it.each([
    'Europe/Paris',
    'Europe/London',
    'America/Martinique',
    'America/Cayenne',
    'Indian/Reunion',
    'Indian/Mayotte',
    'Pacific/Noumea',
    'Pacific/Tahiti',
    'America/Toronto',
  ])('is right in %s, every month of two years, by its own VTIMEZONE', (timeZone) => {
    const events = Array.from({ length: 24 }, (_, month) =>
      event({
        id: `m${month}`,
        timeZone,
        startsAt: new Date(Date.UTC(2027, month, 15, 17, 30)),
        endsAt: new Date(Date.UTC(2027, month, 15, 19, 0)),
      }),
    )
    const calendar = read(feed(events))
    expect(named(calendar, 'VTIMEZONE')).toHaveLength(1)
    events.forEach(({ startsAt, endsAt }, index) => {
      expect(at(calendar, index, 'DTSTART')).toBe(startsAt.toISOString())
      expect(at(calendar, index, 'DTEND')).toBe(endsAt?.toISOString())
    })
    for (const part of named(calendar, 'VTIMEZONE')[0]?.parts ?? [])
      expect(minutes(value(part, 'TZOFFSETTO'))).toBe(
        offsetAt(
          new Date(
            wallMs(value(part, 'DTSTART')) - minutes(value(part, 'TZOFFSETFROM')) * 60_000 + 3_600_000,
          ),
          timeZone,
        ),
      )
  })

  it('knows the days on which the clocks of Paris are changed', () => {
    const calendar = read(feed([event()]))
    const parts = named(calendar, 'VTIMEZONE')[0]?.parts ?? []
    const on = (name: string) =>
      parts.filter((part) => part.name === name).map((part) => value(part, 'DTSTART'))
    expect(on('DAYLIGHT')).toEqual(['20260329T020000', '20270328T020000'])
    expect(on('STANDARD').slice(1)).toEqual(['20261025T030000', '20271031T030000'])
  })
})
