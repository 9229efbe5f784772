import { words } from '@/platform/words'
import { RichText } from '@/ui/RichText'
import { setter } from '@/ui/text'
import type { KitEdition } from '../content'
import { datelined, datelineOf } from '../texts/dateline'

export interface ReleaseBodyProps {
  readonly edition: KitEdition
  /** With its formats, as the editor's JSON. */
  readonly body: unknown
  /** ISO instant that the kit bears, and the zone it was meant in. */
  readonly date: string
  readonly timeZone: string
  readonly pageHref: (id: string) => string | null
}

/** What a release says below its headline: lead, dated paragraphs, notes to editors. */
export const ReleaseBody = ({ edition, body, date, timeZone, pageHref }: ReleaseBodyProps) => {
  const { locale, release } = edition
  if (!release) return null
  const say = words(locale)
  const set = setter(locale)
  const { lead, place, notes } = release
  const dateline = datelineOf(place, { date, timeZone }, locale)
  return (
    <>
      {lead && (
        <p className="lead">
          <strong>{set(dateline)}</strong> {set(lead)}
        </p>
      )}
      <RichText locale={locale} value={lead ? body : datelined(body, dateline)} pageHref={pageHref} />
      {notes && (
        <>
          <h3>{say('kitPage.release.notes')}</h3>
          {notes
            .split(/\n{2,}/)
            .filter((paragraph) => paragraph.trim())
            .map((paragraph) => (
              <p key={paragraph}>{set(paragraph.trim())}</p>
            ))}
        </>
      )}
    </>
  )
}
