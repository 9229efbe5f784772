import { expect, it } from 'vitest'
import { standingEvents } from './standingEvents'

const NOW = new Date('2026-11-26T10:00:00.000Z')
const [PAST, SOON, LATER] = [
  '2026-11-20T10:00:00.000Z',
  '2026-12-01T10:00:00.000Z',
  '2026-12-09T10:00:00.000Z',
]
type Said = Exclude<Parameters<typeof standingEvents>[0], null>
const said = (more: Partial<Said> = {}): Said => ({ state: 'open', ...more })

it.each<[string, Said | null, Said, string[]]>([
  ['made without a word', null, said(), []],
  ['nothing that counts', said({ pausedFrom: PAST }), said({ pausedFrom: PAST }), []],
  ['paused now', said(), said({ pausedFrom: NOW.toISOString() }), ['paused']],
  ['made by the house, paused', null, said({ pausedFrom: PAST }), ['paused']],
  [
    'the end of a pause moved',
    said({ pausedFrom: PAST }),
    said({ pausedFrom: PAST, pausedUntil: SOON }),
    ['paused'],
  ],
  ['a pause to come', said(), said({ pausedFrom: SOON, pausedUntil: LATER }), ['planned']],
  ['a pause to come moved', said({ pausedFrom: SOON }), said({ pausedFrom: LATER }), ['planned']],
  ['called off', said({ pausedFrom: SOON }), said({ pausedFrom: null }), ['unplanned']],
  ['taken up', said({ pausedFrom: PAST }), said({ pausedFrom: null }), ['resumed']],
  ['taken up for a while', said({ pausedFrom: PAST }), said({ pausedFrom: SOON }), ['resumed', 'planned']],
  ['dates of a pause that is over', said({ pausedFrom: PAST, pausedUntil: PAST }), said(), []],
  ['stopped', said(), said({ state: 'ended', endsAt: NOW.toISOString() }), ['ended']],
  ['stopped while paused', said({ pausedFrom: PAST }), said({ state: 'ended', pausedFrom: PAST }), ['ended']],
  ['stopped by a date', said(), said({ endsAt: PAST }), ['ended']],
  ['a date for its end', said(), said({ endsAt: SOON }), ['ending']],
  ['no date any more', said({ endsAt: SOON }), said({ endsAt: null }), ['notEnding']],
  ['taken up again', said({ state: 'ended', endsAt: PAST }), said({ endsAt: null }), ['reopened']],
  [
    'taken up again until a day',
    said({ state: 'ended', endsAt: SOON }),
    said({ endsAt: SOON }),
    ['reopened'],
  ],
  ['suspended', said({ pausedFrom: PAST }), said({ state: 'suspended', pausedFrom: PAST }), ['suspended']],
  ['dates while suspended', said({ state: 'suspended' }), said({ state: 'suspended', pausedFrom: PAST }), []],
  ['put back', said({ state: 'suspended' }), said(), ['restored']],
])('%s', (_, before, after, events) => {
  expect(standingEvents(before, after, NOW)).toEqual(events)
})
