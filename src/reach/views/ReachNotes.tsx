import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { WORDS } from '../words'

/** What the figures can't tell. Belongs below every chart. */
export const ReachNotes = ({ locale }: { locale: Locale }) => {
  const set = setter(locale)
  return (
    <ul className="reach-notes">
      {WORDS[locale].notes.map((note) => (
        <li key={note}>{set(note)}</li>
      ))}
    </ul>
  )
}
