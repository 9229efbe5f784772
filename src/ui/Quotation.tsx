import type { Locale } from '@/platform/languages'
import { quoted, unquoted } from '@/platform/quoted'
import { words } from '@/platform/words'
import { setter } from './text'

export interface QuotationProps {
  readonly locale: Locale
  readonly text: string
  readonly speaker: string
  /** The speaker's role when it was said. */
  readonly role?: string | null
  /** A summary in other words: it stands in no quotation marks, and says so. */
  readonly indirect?: boolean
}

/** What may be quoted: one click selects it with its attribution, another copies it. */
export const Quotation = ({ locale, text, speaker, role, indirect = false }: QuotationProps) => {
  const set = setter(locale)
  const say = words(locale)
  const said = set(indirect ? unquoted(text) : quoted(text, locale))
  const by = set([speaker, role].filter(Boolean).join(', '))
  return (
    <div className="quote">
      <p className="copy">
        {said}
        <cite>{by}</cite>
      </p>
      {indirect && <p className="small">{say('kitPage.quotation.indirect')}</p>}
      <copy-button label={say('kitPage.quotation.copy')} done={say('press.copied')} text={`${said} ${by}`} />
    </div>
  )
}
