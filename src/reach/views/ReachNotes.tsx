import type { Locale } from '@/platform/languages'
import { setter } from '@/ui/text'
import { WORDS } from '../words'

/** What is counted and what is not, then, folded, what the figures can't tell. Belongs below every chart. */
export const ReachNotes = ({ locale }: { locale: Locale }) => {
  const set = setter(locale)
  const told = WORDS[locale]
  return (
    <div className="stack">
      <div className="reach-scope">
        {(['counted', 'uncounted'] as const).map((kind) => (
          <section key={kind} aria-labelledby={`reach-${kind}`}>
            <h2 id={`reach-${kind}`} className="plain">
              {set(told[`${kind}Title`])}
            </h2>
            <Notes notes={told[kind].map(set)} />
          </section>
        ))}
      </div>
      <details className="fold">
        <summary>
          <span className="plus" />
          {set(told.notesTitle)}
        </summary>
        <Notes notes={told.notes.map(set)} />
      </details>
    </div>
  )
}

const Notes = ({ notes }: { notes: readonly string[] }) => (
  <ul className="reach-notes">
    {notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
)
