import type { Locale } from '@/platform/languages'
import { dialled } from '@/platform/numbers'
import { Contact } from '@/ui/Contact'
import type { KitContact } from '../content'

/** Whom the press may call. */
export const PressContact = ({ locale, contact }: { locale: Locale; contact: KitContact }) => {
  const { phone, standIn, kind, ...rest } = contact
  return (
    <Contact
      locale={locale}
      {...rest}
      phone={call(phone)}
      standIn={standIn && { name: standIn.name, phone: call(standIn.phone) }}
    />
  )
}

const call = (phone: string | undefined) => (phone ? { label: phone, href: `tel:${dialled(phone)}` } : null)

/** Several, side by side. */
export const People = ({ locale, people }: { locale: Locale; people: readonly KitContact[] }) => (
  <ul className="people broad">
    {people.map((contact) => (
      <li key={contact.name + contact.phone}>
        <PressContact locale={locale} contact={contact} />
      </li>
    ))}
  </ul>
)
