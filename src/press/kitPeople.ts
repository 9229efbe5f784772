import type { Campaign, PressContact } from '@/payload-types'
import type { KitContact } from './content'
import { filled, given } from './given'

/** Whom the press may call; undefined without a name. */
export function contactOf(contact: Campaign['pressContact'] | null): KitContact | undefined {
  const name = given(contact?.name)
  if (!name) return undefined
  return {
    name,
    capacity: given(contact?.capacity),
    email: given(contact?.email),
    phone: given(contact?.phone),
    hours: given(contact?.hours),
    kind: 'contact',
  }
}

/** A press contact as a kit names it; one that is not shown, and an expert who agreed to nothing, is named nowhere. */
export function pressContactOf(contact: PressContact): KitContact[] {
  if (contact.shown !== true || (contact.kind === 'expert' && !contact.agreedUntil)) return []
  const { standIn } = contact
  return [
    {
      name: contact.name,
      kind: contact.kind,
      capacity: given(contact.capacity),
      subjects: given(contact.subjects),
      email: given(contact.email),
      phone: given(contact.phone),
      hours: given(contact.hours),
      speaks: given(contact.speaks),
      standIn: filled(standIn) ? { name: standIn.name, phone: given(standIn.phone) } : undefined,
      verifiedOn: contact.verifiedOn.slice(0, 10),
    },
  ]
}
