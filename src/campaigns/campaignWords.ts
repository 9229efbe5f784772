import type { PayloadRequest } from 'payload'
import { type Locale, languagesFrom } from '@/platform/languages'

/** A campaign as a letter names it: in the reader's language, else in the next that it has words in. */
export async function campaignWords(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  id: string,
  locale: Locale,
): Promise<{ title: string; slug: string | null; contact: string | null }> {
  for (const tongue of languagesFrom(locale)) {
    const campaign = await req.payload.findByID({
      collection: 'campaigns',
      id,
      locale: tongue,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (campaign?.title)
      return {
        title: campaign.title,
        slug: campaign.slug ?? null,
        contact: campaign.partnersContact?.email ?? null,
      }
  }
  return { title: id, slug: null, contact: null }
}
