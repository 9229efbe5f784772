import { expect, it } from 'vitest'
import { draftSlots } from './draftSlots'
import { SLOT_NAMES } from './slotNames'
import { EMPTY_EVENT, typedOf } from './typed'

const TYPED = {
  ...typedOf(null),
  heading: 'x'.repeat(200),
  contactEmail: 'accueil@',
  actionLabel: 'Venir',
  actionUrl: 'www.mairie.example.org',
  events: [
    { ...EMPTY_EVENT, title: 'Atelier' },
    { ...EMPTY_EVENT, title: 'Veillée', starts: 'jeudi soir', ends: '18/02/2027 20:00', url: 'pas un lien' },
  ],
}

it('keeps what is not right yet as it was typed', () => {
  const { slots } = draftSlots(TYPED, SLOT_NAMES)
  expect(typedOf(slots)).toEqual({
    ...TYPED,
    actionUrl: 'https://www.mairie.example.org',
    events: [TYPED.events[0], { ...TYPED.events[1], starts: '', ends: '2027-02-18T20:00' }],
  })
})

it('names the dates that it can not keep, and no others', () =>
  expect(draftSlots(TYPED, SLOT_NAMES).unread).toEqual(['event-2-starts']))

it('holds nothing of the places that a campaign does not give', () => {
  const { slots, unread } = draftSlots(TYPED, ['contact'])
  expect([Object.keys(slots), unread]).toEqual([['contact'], []])
})
