import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { EditionView } from '../view'
import { SlotView } from './SlotView'

it('tells the hour of an event as clocks at its place show it', () => {
  const slots = {
    heading: null,
    introduction: null,
    contact: null,
    callToAction: null,
    events: [
      {
        id: 'a',
        title: 'Veillée',
        startsAt: new Date('2027-02-18T22:30:00Z'),
        endsAt: null,
        timeZone: 'America/Martinique',
        place: 'Fort-de-France',
        url: null,
      },
    ],
  }
  const edition = {
    locale: 'fr',
    partner: { name: 'La ville', slug: 'la-ville' },
    campaign: { slug: 'lanternes' },
    slots,
  } as unknown as EditionView
  const html = renderToStaticMarkup(<SlotView edition={edition} />)
  expect(html.replace(/[\u00a0\u202f]/g, ' ')).toContain('Jeudi 18 février 2027, 18 h 30')
  expect(html).toContain('href="/calendar/fr/lanternes/la-ville.ics"')
})
