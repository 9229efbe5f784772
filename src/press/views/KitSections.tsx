import { Fragment } from 'react'
import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Download, type FileOffer } from '@/ui/Download'
import { type Fact, Facts } from '@/ui/Facts'
import { Island } from '@/ui/Island'
import { Questions } from '@/ui/Questions'
import { Quotation } from '@/ui/Quotation'
import { setter } from '@/ui/text'
import type { KitClaim, KitEdition } from '../content'
import { peopleOf } from '../newsroom/people'
import type { TextOffer } from './offers'
import { People } from './People'
import { ReleaseBody, type ReleaseBodyProps } from './ReleaseBody'
import type { Section } from './Sections'

interface SectionProps {
  readonly edition: KitEdition
  readonly texts: readonly TextOffer[]
}

const Downloads = ({ locale, files }: { locale: Locale; files: readonly FileOffer[] }) =>
  files.length > 0 && (
    <div className="actions">
      {files.map((file) => (
        <Download key={file.href} locale={locale} solo {...file} />
      ))}
    </div>
  )

/** The release as it is read, and as it is taken. */
export function releaseSection(
  { edition, texts }: SectionProps,
  { href, ...release }: { href: string } & Omit<ReleaseBodyProps, 'edition'>,
): Section[] {
  const { locale } = edition
  if (!edition.release) return []
  const say = words(locale)
  return [
    {
      id: 'release',
      label: say('press.contents.release'),
      heading: edition.release.headline,
      body: (
        <>
          <ReleaseBody edition={edition} {...release} />
          <p>
            <a href={href}>{say('kitPage.release.open')}</a>
          </p>
          <Downloads locale={locale} files={texts.filter(({ kind }) => kind === 'release')} />
        </>
      ),
    },
  ]
}

/** Each figure in its exact words, with its source and what it does not mean. */
export function factsSection({ edition, texts }: SectionProps): Section[] {
  const { locale, claims } = edition
  if (claims.length === 0) return []
  const heading = words(locale)('press.contents.facts')
  const body = (
    <>
      <Facts locale={locale} items={claims.map((claim) => factOf(claim, locale))} />
      <Downloads locale={locale} files={texts.filter(({ kind }) => kind !== 'release')} />
    </>
  )
  return [{ id: 'facts', label: heading, heading, body }]
}

function factOf(claim: KitClaim, locale: Locale): Fact {
  const { citation, locator } = claim.source
  const printed = [citation.replace(/\.$/, ''), locator].filter(Boolean).join(', ')
  const current = claim.status === 'current'
  return {
    id: claim.key,
    value: claim.figure,
    wording: claim.wording,
    source: `${printed}.`,
    doesNotMean: claim.doesNotMean,
    status: {
      kind: current ? 'ok' : 'warn',
      text: words(locale)(current ? 'help.claim.upToDate' : `help.claim.${claim.status}`),
    },
  }
}

/** Words that may be quoted, each with who said them and when they approved the wording. */
export function quotationsSection({ locale, quotations }: KitEdition): Section[] {
  const say = words(locale)
  if (quotations.length === 0) return []
  const heading = say('press.contents.quotations', { count: quotations.length })
  const body = (
    <>
      {quotations.map(({ text, speaker, role, kind, approvedOn }) => (
        <Fragment key={text}>
          <Quotation
            locale={locale}
            text={text}
            speaker={speaker}
            role={role}
            indirect={kind === 'indirect'}
          />
          {approvedOn && kind === 'verbatim' && (
            <p className="small muted">
              {say('kitPage.quotation.approved', { date: formatDate(approvedOn, locale) })}
            </p>
          )}
        </Fragment>
      ))}
      <p className="small muted">{say('press.copyHint')}</p>
      <Island name="copy-button" />
    </>
  )
  return [{ id: 'quotations', label: heading, heading, body }]
}

/** What journalists ask, answered. */
export function questionsSection({ locale, questions }: KitEdition): Section[] {
  if (questions.length === 0) return []
  const heading = words(locale)('press.contents.questions')
  const body = <AnsweredQuestions locale={locale} questions={questions} />
  return [{ id: 'questions', label: heading, heading, body }]
}

/** Questions that open; every answer is in the page. */
export const AnsweredQuestions = ({ locale, questions }: Pick<KitEdition, 'locale' | 'questions'>) => (
  <Questions
    locale={locale}
    items={questions.map(({ question, answer }) => ({ question, answer: <p>{setter(locale)(answer)}</p> }))}
  />
)

/** The organisation, in its own words. */
export function aboutSection({ locale, house }: KitEdition): Section[] {
  if (!house.boilerplate) return []
  const say = words(locale)
  return [
    {
      id: 'about',
      label: say('press.contents.about'),
      heading: say('kit.about', { house: house.name }),
      body: <p>{setter(locale)(house.boilerplate)}</p>,
    },
  ]
}

export function contactsSection(edition: KitEdition): Section[] {
  const people = peopleOf(edition)
  if (people.length === 0) return []
  const heading = words(edition.locale)('press.contents.contacts')
  const body = <People locale={edition.locale} people={people} />
  return [{ id: 'contacts', label: heading, heading, body }]
}
