import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import type { KitView, PressRoomView } from '../queries'
import { KitRows } from './KitRows'
import { AnsweredQuestions, PressContact } from './KitSections'

export interface PressRoomProps {
  readonly locale: Locale
  readonly room: PressRoomView
  readonly crumbs: readonly Crumb[]
  /** Whom the press may call; null when the campaign names nobody. */
  readonly contact: KitContact | null
}

/** The press room: whom to call beside the title, published kits newest first, how to write on the subject. */
export const PressRoom = ({ locale, room, crumbs, contact }: PressRoomProps) => {
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <div className="wrap">
        <Crumbs locale={locale} crumbs={crumbs} />
      </div>
      <header className="wrap split top wide-start press-head">
        <div className="stack">
          <h1>{say('press.title')}</h1>
          <p className="lede">{say('press.lede')}</p>
        </div>
        {contact && <PressContact locale={locale} contact={contact} />}
      </header>
      <section className="wrap band" aria-labelledby="kits">
        <h2 id="kits" className="mbe-6">
          {room.year === null ? say('press.kits') : say('press.year', { year: String(room.year) })}
        </h2>
        {room.kits.length === 0 && <p>{set(say('press.noKits'))}</p>}
        <KitRows kits={room.kits} />
        <Years locale={locale} room={room} />
      </section>
      <Writing locale={locale} kits={room.kits} />
    </>
  )
}

/** Other years, where there is more than one. */
const Years = ({ locale, room: { year, years } }: { locale: Locale; room: PressRoomView }) => {
  if (years.length < 2 && year === null) return null
  const say = words(locale)
  const entries: { year: number | null; label: string }[] = [
    ...years.map((each) => ({ year: each, label: say('press.year', { year: String(each) }) })),
    { year: null, label: say('press.allYears') },
  ].filter((entry) => entry.year !== year)
  return (
    <p className="actions">
      {entries.map((entry) => (
        <a
          key={entry.label}
          className="go"
          href={buildAddress({ kind: 'press', locale, year: entry.year ?? undefined })}
        >
          {entry.label}
        </a>
      ))}
    </p>
  )
}

/** How to write on the subject: what the newest kit answers to journalists. */
const Writing = ({ locale, kits }: { locale: Locale; kits: readonly KitView[] }) => {
  const questions = kits.find(({ edition }) => edition.questions.length > 0)?.edition.questions
  if (!questions) return null
  return (
    <section className="band paper-2" aria-labelledby="writing">
      <div className="wrap split top wide-end">
        <h2 id="writing">{words(locale)('press.writing')}</h2>
        <AnsweredQuestions locale={locale} questions={questions} />
      </div>
    </section>
  )
}
