import { isOver } from './slots'
import { eventField, type Typed } from './typed'
import { typedInstant } from './typedInstant'

/** What is kept as it was typed, though it looks wrong: each has one sentence beside its field, and one elsewhere. */
export type Doubt = {
  field: string
  doubt: 'phone' | 'past'
  /** the number, or the event's title */
  about: string
}

/** A French number has ten digits, and begins with 0; 00 stands for the plus of another country. */
const DIGITS = 10

/** Begins as a French number does, and has not its length. Pure. */
export function isDoubtfulPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '')
  return !value.includes('+') && /^0(?!0)/.test(digits) && digits.length !== DIGITS
}

/** What of the words of a form is to be looked at again before it appears; nothing is refused for it. Pure. */
export function doubtsOf({ contactPhone, events }: Typed, now: Date): Doubt[] {
  const past = events.flatMap(({ title, starts, ends, zone }, index): Doubt[] => {
    const [startsAt, endsAt] = [typedInstant(starts, zone), typedInstant(ends, zone)]
    if (!(startsAt instanceof Date)) return []
    const over = isOver({ startsAt, endsAt: endsAt instanceof Date ? endsAt : null }, now)
    return over ? [{ field: eventField(index, 'starts'), doubt: 'past', about: title.trim() }] : []
  })
  return [
    ...(isDoubtfulPhone(contactPhone)
      ? [{ field: 'contact-phone', doubt: 'phone' as const, about: contactPhone.trim() }]
      : []),
    ...past,
  ]
}
