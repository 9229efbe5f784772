import { randomUUID } from 'node:crypto'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type TextField,
  ValidationError,
} from 'payload'
import { both } from '@/platform/bilingual'
import { idOf } from '@/platform/ids'
import { LOCALES } from '@/platform/languages'

type Data = Record<string, unknown>
type AddressedSlug = 'campaigns' | 'pages' | 'press-kits'

const TAKEN = {
  fr: 'Cette adresse est déjà prise. Changez la dernière partie.',
  en: 'This address is already taken. Change its last part.',
}

const FREE = 'free/'

/** The key of a record without address: a unique index of MongoDB takes "nothing" only once. */
const freeKey = (): string => `${FREE}${randomUUID()}`
const isFree = (key: unknown): boolean => typeof key === 'string' && key.startsWith(FREE)

/** The field that holds the key. */
export const addressKey: TextField = {
  name: 'addressKey',
  type: 'text',
  localized: true,
  unique: true,
  label: both('Adresse réservée', 'Reserved address'),
  admin: { hidden: true, disableListColumn: true },
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [freeKey] },
}

/**
 * Gives a record one key per language that a unique index can hold: two siblings can't take the same
 * address, even when both are saved at once.
 *
 * @param place what the slug must be unique within: ids or words, from the record as it will be
 * @throws ValidationError at the slug
 */
export const keepAddress =
  (place: (data: Data) => unknown): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const merged: Data = { ...originalDoc, ...data }
    const slug = merged.kind === 'home' ? 'home' : merged.slug
    if (merged.deletedAt || typeof slug !== 'string' || slug === '')
      return { ...data, addressKey: isFree(originalDoc?.addressKey) ? originalDoc.addressKey : freeKey() }
    const addressKey = [...[place(merged)].flat().map(idOf), slug].join('/')
    if (await isTaken(collection.slug as AddressedSlug, addressKey, originalDoc?.id, req)) {
      const message = TAKEN[req.i18n?.language === 'en' ? 'en' : 'fr']
      throw new ValidationError(
        { collection: collection.slug, errors: [{ path: 'slug', message }], req },
        req.t,
      )
    }
    return { ...data, addressKey }
  }

/** A record in the trash gives its address back in every language: a hook before the change reaches one only. */
export const freeAddress: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!doc.deletedAt || previousDoc?.deletedAt) return doc
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: doc.id,
    data: { addressKey: Object.fromEntries(LOCALES.map((locale) => [locale, freeKey()])) },
    req,
    returning: false,
  })
  return doc
}

/** The unique index decides; this asks first, so that the editor is told at the field that mends it. */
async function isTaken(
  collection: AddressedSlug,
  addressKey: string,
  id: unknown,
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ addressKey: { equals: addressKey } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    ...(typeof req.locale === 'string' && req.locale !== 'all' ? { locale: req.locale as 'fr' } : {}),
    req,
  })
  return totalDocs > 0
}
