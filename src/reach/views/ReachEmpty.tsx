import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { spanOf } from '../chartWords'
import type { Summary } from '../summarise'
import { WORDS } from '../words'

/** Where nothing was counted: that it is so, for which days, and when a visit shows up. */
export const ReachEmpty = ({ locale, summary }: { locale: Locale; summary: Summary }) => (
  <p className="reach-empty">{setter(locale)(WORDS[locale].empty(spanOf(summary, locale)))}</p>
)
