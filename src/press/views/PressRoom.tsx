import { buildAddress } from '@/addresses'
import type { Campaign } from '@/payload-types'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { KitContact } from '../content'
import { nameIn } from '../issuing/code'
import { figuresHref, roomHref } from '../newsroom/links'
import type { KitView } from '../queries'
import type { PressRoomView } from '../roomQueries'
import { KitRows } from './KitRows'
import { AnsweredQuestions } from './KitSections'
import type { Latest } from './latest'
import { People, PressContact } from './People'
import { RoomFilters } from './RoomFilters'
import { CheckForm, type ComingDate, ComingDates, Feeds, LatestCorrections } from './RoomParts'
import { SearchForm } from './Search'

export interface PressRoomProps {
  readonly locale: Locale
  readonly room: PressRoomView
  /** Whose kits alone are shown; null for all. */
  readonly campaign: Pick<Campaign, 'slug' | 'title'> | null
  /** Those to choose from. */
  readonly campaigns: readonly Pick<Campaign, 'slug' | 'title'>[]
  readonly people: readonly KitContact[]
  /** The campaign's own contact, for a house that keeps no list of people. */
  readonly contact: KitContact | null
  /** What was corrected and what was taken back, the newest first. */
  readonly latest: readonly Latest[]
  readonly dates: readonly ComingDate[]
  readonly crumbs: readonly Crumb[]
  /** The house, where the room stands in a partner's edition. */
  readonly at?: string
}

/**
 * The press room: whom to call beside the title, public kits newest first, whether what one took still holds, how to
 * write on the subject, what was corrected and what is to come.
 */
export const PressRoom = ({ locale, room, campaign, campaigns, people, ...props }: PressRoomProps) => {
  const { contact, latest, dates, crumbs, at } = props
  const say = words(locale)
  const set = setter(locale)
  const first = people.find(({ kind }) => kind === 'contact') ?? contact
  const others = people.filter((person) => person !== first)
  const year = room.year === null ? null : say('press.year', { year: String(room.year) })
  const of = [campaign?.title, year].filter(Boolean).join(', ')
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
        {first && <PressContact locale={locale} contact={first} />}
      </header>
      <SearchForm locale={locale} />
      {at && <p className="wrap small muted mbe-6">{set(say('press.atHouse', { house: at }))}</p>}
      <section className="wrap pbe-7" aria-labelledby="kits">
        <h2 id="kits" className="mbe-4">
          {of ? set(of) : say('press.kits')}
        </h2>
        <RoomFilters
          locale={locale}
          campaign={campaign}
          campaigns={campaigns}
          year={room.year}
          years={room.years}
        />
        {room.kits.length === 0 && <p>{set(say('press.noKits'))}</p>}
        <KitRows kits={room.kits} />
      </section>
      <section className="band paper-2">
        <div className="wrap split top">
          <CheckForm locale={locale} example={exampleOf(room.kits)} />
          <Writing locale={locale} kits={room.kits} />
        </div>
      </section>
      <section className="wrap band split top">
        <LatestCorrections
          locale={locale}
          latest={latest}
          {...(at
            ? { hrefOf: (one) => room.kits.find(({ content }) => content.id === one.kit)?.href ?? null }
            : {})}
        />
        <Feeds locale={locale} />
      </section>
      <section className="wrap pbe-7 split top">
        <ComingDates locale={locale} dates={dates} />
        <Accreditation locale={locale} />
      </section>
      {others.length > 0 && (
        <section className="wrap pbe-7" aria-labelledby="people">
          <h2 id="people" className="mbe-6">
            {say(others.some(({ kind }) => kind === 'expert') ? 'press.people' : 'press.otherContacts')}
          </h2>
          <People locale={locale} people={others} />
        </section>
      )}
    </>
  )
}

/** The number that the newest kit bears in print: whoever types it gets an answer. */
const exampleOf = (kits: readonly KitView[]): string | undefined => {
  const code = kits.find(({ issue }) => issue)?.issue?.code
  return code && nameIn(code)
}

/** How to write on the subject: what the newest kit answers to journalists, and where all of it stands. */
const Writing = ({ locale, kits }: { locale: Locale; kits: readonly KitView[] }) => {
  const say = words(locale)
  const questions = kits.find(({ edition }) => edition.questions.length > 0)?.edition.questions ?? []
  return (
    <div className="stack">
      <h2 id="writing">{say('press.writing')}</h2>
      <AnsweredQuestions locale={locale} questions={questions} />
      <p className="actions">
        <Go locale={locale} href={roomHref(locale, 'guidance')} label={say('press.allGuidance')} arrow />
        <Go locale={locale} href={figuresHref(locale)} label={say('newsroom.figures.title')} />
      </p>
    </div>
  )
}

/** For those who work on what is not public yet, and what is kept of them. */
const Accreditation = ({ locale }: { locale: Locale }) => {
  const say = words(locale)
  return (
    <div className="stack">
      <h2 id="accreditation">{say('press.accreditation.title')}</h2>
      <p>{say('press.accreditation.text')}</p>
      <p className="actions">
        <Go
          locale={locale}
          href={buildAddress({ kind: 'pressLive', locale, room: 'accreditation', rest: [] })}
          label={say('press.accreditation.ask')}
          arrow
        />
        <Go locale={locale} href={roomHref(locale, 'privacy')} label={say('newsroom.privacy.title')} />
      </p>
    </div>
  )
}
