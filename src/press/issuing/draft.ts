import type { PayloadRequest } from 'payload'
import { printFonts } from '@/platform/print/fonts'
import type { KitContent } from '../content'
import { kitContent } from '../kit'
import { offeredFiles } from '../offered'
import { consentsOf, heldIn, publishedReadings } from './read'
import type { IssuingSubject } from './rules'

/** What the kit would hold if it were issued now; null when it is published in no language. */
export async function draftOf(
  req: PayloadRequest,
  kit: string,
): Promise<{
  content: KitContent
  subject: Omit<
    IssuingSubject,
    'number' | 'follows' | 'stands' | 'handed' | 'issues' | 'wait' | 'correction' | 'now'
  > & {
    campaign: string
  }
} | null> {
  const readings = await publishedReadings(req, kit)
  const content = kitContent(readings, offeredFiles)
  if (!content) return null
  const consents = await consentsOf(
    req,
    content.images.map(({ id }) => id),
  )
  const whole = {
    ...content,
    images: content.images.map((image) => ({ ...image, consents: consents.get(image.id) ?? [] })),
  }
  const [first] = readings.filter(({ locale }) => locale === content.editions[0]?.locale)
  const campaign = typeof first?.kit.campaign === 'object' ? first.kit.campaign.title : ''
  const { covers } = await printFonts()
  const held = await heldIn(req, readings)
  return { content: whole, subject: { content: whole, readings, held, covers, campaign } }
}
