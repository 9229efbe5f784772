import type { Media } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { aiPart, isSourceType } from './sourceTypes'

/** What an AI had to do with an image, as a sentence for where only a text goes with it; null when nothing. */
export function aiWords({ sourceType }: Pick<Media, 'sourceType'>, locale: Locale): string | null {
  const part = isSourceType(sourceType) ? aiPart(sourceType) : null
  return part && `${words(locale)(part === 'made' ? 'site.figure.ai' : 'site.figure.aiEdited')}.`
}
