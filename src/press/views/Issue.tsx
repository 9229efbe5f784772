import { Fragment } from 'react'
import { formatDateTime } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { type Crumb, Crumbs } from '@/ui/Hero'
import { Go } from '@/ui/Link'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'
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
          <time dateTime={facts.publicFrom}>{set(formatDateTime(facts.publicFrom, locale, timeZone))}</time>
        </p>
        <Notice locale={locale} issue={issue} />
      </header>
      <div className="wrap prose issue pbe-7">
        <h2>{say('kitPage.issuePage.changed')}</h2>
        <Changes locale={locale} facts={facts} />
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

/** What changed, in words and as lists of files. */
const Changes = ({ locale, facts }: { locale: Locale; facts: IssueFacts }) => {
  const say = words(locale)
  if (facts.number === 1) return <p>{say('kitPage.issuePage.firstIssue')}</p>
  const lists = LISTS.filter(([list]) => facts.changes[list].length > 0)
  return (
    <>
      <p>{setter(locale)(facts.correction ?? say('kitPage.issuePage.unsaid'))}</p>
      {lists.length === 0 && facts.standing !== 'stopped' && <p>{say('kitPage.issuePage.noFiles')}</p>}
      {lists.map(([list, heading]) => (
        <Fragment key={list}>
          <h3>{say(`kitPage.issuePage.${heading}`)}</h3>
          <Paths paths={facts.changes[list]} />
        </Fragment>
      ))}
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
