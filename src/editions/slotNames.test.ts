import { describe, expect, it } from 'vitest'
import { changedSlots, fingerprintOf, inSlots, isBlank, slotsGiven } from './slotNames'

const event = { title: 'Atelier', startsAt: '2027-02-18T17:30:00.000Z', startsAt_tz: 'Europe/Paris' as const }

describe('what the slots say', () => {
  it('is the same with and without what is empty', () => {
    const bare = { heading: 'Bonjour' }
    const full = {
      heading: 'Bonjour ',
      introduction: null,
      contact: { name: '', email: null },
      events: [],
      callToAction: {},
    }
    expect(changedSlots(bare, full)).toEqual([])
    expect(fingerprintOf(bare)).toBe(fingerprintOf(full))
    expect(isBlank({ contact: { name: ' ' }, events: null })).toBe(true)
    expect(isBlank(bare)).toBe(false)
  })

  it('does not depend on ids of rows or on how a date is written', () =>
    expect(
      changedSlots(
        { events: [{ ...event, id: 'a' }] },
        { events: [{ ...event, id: 'b', startsAt: '2027-02-18T17:30:00Z' }] },
      ),
    ).toEqual([]))

  it('differs slot by slot', () => {
    expect(changedSlots(null, { events: [event] })).toEqual(['events'])
    expect(changedSlots({ heading: 'a' }, { introduction: 'a' })).toEqual(['introduction'])
    expect(changedSlots({ events: [event] }, { events: [{ ...event, place: 'Ici' }] })).toEqual(['events'])
    expect(fingerprintOf({ heading: 'a', introduction: 'b' })).not.toBe(
      fingerprintOf({ heading: 'ab', introduction: '' }),
    )
  })
})

describe('the slots that a campaign gives', () => {
  it('are all where it never said, and what it names where it did', () => {
    expect(slotsGiven({})).toHaveLength(4)
    expect(slotsGiven({ relay: { slots: ['events'] } })).toEqual(['events'])
    expect(slotsGiven({ relay: { slots: [] } })).toEqual([])
  })

  it('hold what is written in them alone', () =>
    expect(
      inSlots({ heading: 'a', introduction: 'b', contact: { name: 'c' }, events: [event] }, ['introduction']),
    ).toEqual({ heading: 'a', introduction: 'b' }))
})
