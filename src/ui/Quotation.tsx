import type { Locale } from '@/platform/languages'
import { setter } from './text'

/** A quotation word for word: one click selects it with its attribution. */
export const Quotation = ({ locale, text, speaker }: { locale: Locale; text: string; speaker: string }) => {
  const set = setter(locale)
  return (
    <p className="copy">
      {set(locale === 'fr' ? `« ${bare(text)} »` : `“${bare(text)}”`)}
      <cite>{set(speaker)}</cite>
    </p>
  )
}

/** Editors type quotation marks, or don't: the page puts its own. */
const bare = (text: string) => text.trim().replace(/^[«“"]\s*|\s*[»”"]$/g, '')
