import type { ReactNode } from 'react'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button } from './Link'
import { setter } from './text'

export interface NoteProps {
  readonly locale: Locale
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
  /** The anchor past the passage: it hides nothing, it lets you go round. */
  readonly past?: string | null
}

/** Says what follows before it follows. */
export const Note = ({ locale, id, heading, children, past }: NoteProps) => (
  <section className="note" aria-labelledby={id}>
    <h3 id={id}>{setter(locale)(heading)}</h3>
    {children}
    {past && <Button href={`#${past}`} label={words(locale)('help.note.skip')} locale={locale} quiet />}
  </section>
)
