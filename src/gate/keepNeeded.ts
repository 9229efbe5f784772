import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Need = { collection: SanitizedCollectionConfig; path: string }

const WORDS = {
  fr: (what: string) =>
    `Cette fiche ne peut pas être supprimée : d’autres ne sont rien sans elle (${what}). Mettez-la à la corbeille, ou supprimez d’abord celles-là.`,
  en: (what: string) =>
    `This record can’t be deleted: others are nothing without it (${what}). Move it to the trash, or delete those first.`,
}

/**
 * Refuses to delete for good what other records can't be without, and says which and how many. The embedded database
 * would break off without a word, MongoDB would leave records that lead nowhere. Asked last: after rules with
 * better words of their own, and after what a record takes along has gone.
 */
export const keepNeeded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refuseNeeded],
  },
})

/** The same by itself, for a collection whose own hooks write: there it stands before them too. */
export const refuseNeeded: CollectionBeforeDeleteHook = async ({ collection: { slug }, id, req }) => {
  const language = req.i18n?.language === 'en' ? 'en' : 'fr'
  const found: string[] = []
  for (const { collection, path } of needsOf(req.payload.config.collections, slug)) {
    const count = await countOf(req, collection.slug, path, id)
    if (count > 0) found.push(`${nameOf(collection, language)} : ${count}`)
  }
  if (found.length > 0) throw new APIError(WORDS[language](found.join(', ')), 409, null, true)
}

/** What lies in the trash needs it as well. */
async function countOf(req: PayloadRequest, collection: CollectionSlug, path: string, id: string | number) {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { [path]: { equals: id } },
    trash: true,
    req,
  })
  return totalDocs
}

/** Where a record of `slug` is required by another: single relationships, at any depth but in lists. */
export const needsOf = (collections: readonly SanitizedCollectionConfig[], slug: string): Need[] =>
  collections.flatMap((collection) =>
    pathsTo(collection.flattenedFields, slug).map((path) => ({ collection, path })),
  )

function pathsTo(fields: readonly FlattenedField[], slug: string, under = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'group') return pathsTo(field.flattenedFields, slug, `${under}${field.name}.`)
    const one = field.type === 'relationship' || field.type === 'upload'
    return one && field.required && !field.hasMany && field.relationTo === slug ? [under + field.name] : []
  })
}

function nameOf({ labels, slug }: SanitizedCollectionConfig, language: 'fr' | 'en'): string {
  const { plural } = labels
  return typeof plural === 'object' && plural !== null ? (plural[language] ?? slug) : slug
}
