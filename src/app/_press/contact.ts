import type { KitContact } from '@/press/content'
import { contactOf } from '@/press/kitPeople'
import { openFrame } from '../_live/frame'
import type { PressVisit } from './visit'

/** Whom a journalist may call, as the campaign in whose frame the room stands says it. */
export async function contactFor(visit: PressVisit): Promise<KitContact | null> {
  const house = await openFrame(visit)
  return contactOf(house?.edition.contacts.press ?? null) ?? null
}
