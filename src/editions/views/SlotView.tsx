import { buildAddress } from '@/addresses'
import { dialled } from '@/platform/numbers'
import { words } from '@/platform/words'
import { Slot } from '@/ui/Slot'
import type { EditionView } from '../view'

/** The partner's own words below the opening of its edition's home. */
export function SlotView({ edition }: { edition: EditionView }) {
  const { locale, partner, slots } = edition
  if (!partner || !slots) return null
  const { contact, callToAction } = slots
  return (
    <Slot
      locale={locale}
      from={partner.name}
      heading={slots.heading}
      introduction={slots.introduction}
      contact={
        contact && {
          name: contact.name,
          email: contact.email,
          phone: contact.phone ? { label: contact.phone, href: `tel:${dialled(contact.phone)}` } : null,
        }
      }
      events={slots.events.map(({ startsAt, ...event }) => ({ ...event, startsAt: startsAt.toISOString() }))}
      calendar={{
        label: words(locale)('slots.addToCalendar'),
        href: buildAddress({
          kind: 'calendar',
          locale,
          campaign: edition.campaign.slug,
          partner: partner.slug,
        }),
      }}
      action={callToAction && { label: callToAction.label, href: callToAction.url }}
    />
  )
}
