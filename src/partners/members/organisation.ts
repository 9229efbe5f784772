import type { Payload } from 'payload'
import type { Locale } from '@/platform/languages'

/** The name of an organisation, for its own people; in the other language where it has none in this one. */
export async function organisationName(payload: Payload, id: string, locale: Locale): Promise<string> {
  const named = async (language: Locale) =>
    (
      await payload.findByID({
        collection: 'partners',
        id,
        locale: language,
        select: { name: true },
        depth: 0,
        disableErrors: true,
      })
    )?.name
  return (await named(locale)) ?? (await named(locale === 'fr' ? 'en' : 'fr')) ?? ''
}
