import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

type Data = Record<string, unknown>
type AddressedSlug = 'campaigns' | 'pages' | 'press-kits'

const idOf = (value: unknown): string =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : String(value ?? '')

const TAKEN = {
  fr: 'Cette adresse est déjà prise. Changez la dernière partie.',
  en: 'This address is already taken. Change its last part.',
}

/**
 * Gives a record one key per language that a unique index can hold: two siblings can't take the same
 * address, even when both are saved at once. A record in the trash gives its address back.
 *
 * @param place what the slug must be unique within: ids or words, from the record as it will be
 * @throws ValidationError at the slug
 */
export const keepAddress =
  (place: (data: Data) => unknown): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const merged: Data = { ...originalDoc, ...data }
    const slug = merged.kind === 'home' ? 'home' : merged.slug
    if (merged.deletedAt || typeof slug !== 'string' || slug === '') return { ...data, addressKey: null }
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
