import { Fragment } from 'react'
import { formatDate, formatMoment } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { Go } from '@/ui/Link'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
import type { Cause } from '../cause'
import type { FileChanges } from '../fileChanges'
import type { IssueFacts } from '../issues'
import type { KitVersion } from '../newsroom/versions'
import type { IssueView } from '../queries'
import { IssueFiles } from './IssueFiles'
import { KitVersions } from './KitVersions'

export interface IssueProps {
  readonly locale: Locale
  readonly issue: IssueView
  /** Every issue of the kit, this one among them. */
  readonly versions: readonly KitVersion[]
  readonly crumbs: readonly Crumb[]
}

/** One issue of a kit as it stood: whether it still holds, what it changed, what was in it, its manifest. */
export const Issue = ({ locale, issue, versions, crumbs }: IssueProps) => {
  const { facts, view } = issue
  const own = versions.find(({ number }) => number === facts.number)
  if (!own) return null
  const { title, timeZone, keyId } = own
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <div className="wrap">
        <Crumbs locale={locale} crumbs={crumbs} />
      </div>
      <header className="wrap stack press-head">
        <h1>{set(say('kitPage.issuePage.title', { title, number: String(facts.number) }))}</h1>
        <p className="facts">
          <span className="mono-id">{facts.code}</span>
          <time dateTime={facts.publicFrom}>{set(formatMoment(facts.publicFrom, locale, timeZone))}</time>
        </p>
        <Notice locale={locale} issue={issue} />
      </header>
      <div className="wrap prose issue pbe-7">
        <Since locale={locale} later={versions.filter(({ number }) => number > facts.number)} />
        <Changes locale={locale} facts={facts} cause={own.cause} />
        {view && (
          <IssueFiles
            locale={locale}
            frozen={view.frozen}
            manifestSha256={facts.manifestSha256}
            keyId={keyId}
          />
        )}
        <h2>{say('kitPage.issuePage.versions')}</h2>
        <KitVersions locale={locale} versions={versions} here={facts.number} />
      </div>
    </>
  )
}

/** How the issue stands, and where to go instead. */
const Notice = ({ locale, issue: { facts, kitHref } }: { locale: Locale; issue: IssueView }) => {
  const say = words(locale)
  const set = setter(locale)
  const { standing, newest } = facts
  const kind = ({ current: 'ok', superseded: 'warn', stopped: 'error' } as const)[standing]
  const text = say(`kitPage.issuePage.${standing}`, { newest: String(newest) })
  const label = say(standing === 'current' ? 'kitPage.issuePage.toKit' : 'kitPage.issuePage.toNewest')
  return (
    <div className={`stack standing ${kind}`}>
      <p className="measure">
        <Status kind={kind}>{set(text)}</Status>
      </p>
      {kitHref && (
        <p>
          <Go locale={locale} href={kitHref} label={label} arrow />
        </p>
      )}
    </div>
  )
}

const LISTS = [
  ['added', 'added'],
  ['changed', 'changedFiles'],
  ['removed', 'removed'],
] as const

/** What later issues changed, step by step, the first one first: what whoever has this one must know. */
const Since = ({ locale, later }: { locale: Locale; later: readonly KitVersion[] }) => {
  const said = later.filter(({ correction }) => correction).toReversed()
  if (said.length === 0) return null
  const say = words(locale)
  const set = setter(locale)
  return (
    <>
      <h2>{say('kitPage.issuePage.since')}</h2>
      <ul>
        {said.map(({ number, correction, href, publicFrom, timeZone }) => {
          const name = say('kitPage.versions.number', { number: String(number) })
          return (
            <li key={number}>
              <strong>{href ? <a href={href}>{name}</a> : name}</strong>,{' '}
              {set(formatDate(publicFrom, locale, timeZone))}. {set(correction)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What it changed itself, in words and as lists of files. */
const Changes = ({ locale, facts, cause }: { locale: Locale; facts: IssueFacts; cause: Cause }) => {
  const say = words(locale)
  const set = setter(locale)
  const compared = cause === 'corrected' || cause === 'reissued'
  const lists = compared ? LISTS.filter(([list]) => facts.changes[list].length > 0) : []
  return (
    <>
      <h2>{say('kitPage.issuePage.changed')}</h2>
      <p>{set(compared ? facts.correction : say(`kitPage.versions.${cause}`))}</p>
      {cause === 'reissued' && <p>{say('kitPage.issuePage.noFiles')}</p>}
      {lists.map(([list, heading]) => (
        <Fragment key={list}>
          <h3>{say(`kitPage.issuePage.${heading}`)}</h3>
          <Paths paths={facts.changes[list]} />
        </Fragment>
      ))}
      {compared && <p className="small muted">{set(say('kitPage.issuePage.renumbered'))}</p>}
    </>
  )
}

const Paths = ({ paths }: { paths: FileChanges['added'] }) => (
  <ul className="files">
    {paths.map((path) => (
      <li key={path} className="mono-id" translate="no">
        {path}
      </li>
    ))}
  </ul>
)
