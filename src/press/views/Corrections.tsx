import { Fragment } from 'react'
import { buildAddress } from '@/addresses'
import { DEFAULT_TIME_ZONE, formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Button, Go } from '@/ui/Link'
import { setter } from '@/ui/text'
import type { Correction } from '../corrections'
import { feedHref } from '../newsroom/links'
import type { Retirement } from '../retired'
import { Changes } from './Changes'
import { type Gone, inOrder, retiredHref } from './latest'
import { goneWords, retiredWords } from './Retired'

/** What was corrected and what was taken back, the newest first: in words, then as lists of files. */
export const Corrections = ({
  locale,
  corrections,
  retired = [],
}: {
  locale: Locale
  corrections: readonly Correction[]
  retired?: readonly Retirement[]
}) => {
  const all = inOrder(corrections, retired)
  const say = words(locale)
  return (
    <>
      <section className="wrap pbe-7" aria-label={say('newsroom.corrections.title')}>
        {all.length === 0 && <p>{say('newsroom.corrections.none')}</p>}
        <ul className="rows two">
          {all.map(({ correction, gone, retired }) => (
            <Fragment key={correction?.id ?? gone?.issue.id ?? `${retired?.kit} ${retired?.at}`}>
              {correction && <Corrected locale={locale} correction={correction} />}
              {gone && <CorrectedOnce locale={locale} gone={gone} />}
              {retired && <TakenBack locale={locale} retired={retired} />}
            </Fragment>
          ))}
        </ul>
      </section>
      <section className="band paper-2" aria-labelledby="told">
        <div className="wrap stack">
          <h2 id="told">{say('newsroom.corrections.toldTitle')}</h2>
          <p className="measure">{say('newsroom.corrections.told')}</p>
          <p className="actions">
            <Button
              locale={locale}
              href={buildAddress({ kind: 'pressLive', locale, room: 'check', rest: [] })}
              label={say('newsroom.check.title')}
            />
            <Go
              locale={locale}
              href={feedHref(locale, 'corrections')}
              label={say('newsroom.feeds.corrections')}
            />
          </p>
        </div>
      </section>
    </>
  )
}

const Corrected = ({ locale, correction: one }: { locale: Locale; correction: Correction }) => {
  const { title, slug, number, code, publicFrom, correction, changes, stopped } = one
  const say = words(locale)
  const set = setter(locale)
  return (
    <li id={code}>
      <time dateTime={publicFrom}>{set(formatDate(publicFrom, locale, DEFAULT_TIME_ZONE))}</time>
      <div className="stack-s">
        <h2 className="plain">
          {title && slug ? (
            <a href={buildAddress({ kind: 'issue', locale, kit: slug, number })}>{set(title)}</a>
          ) : (
            set(title ?? code)
          )}
        </h2>
        <p className="small muted">
          {say('newsroom.corrections.issue', { number })} <span className="mono-id">{code}</span>
        </p>
        <p className="measure">{set(correction)}</p>
        {stopped && <p className="measure">{say('newsroom.corrections.stopped')}</p>}
        <Changes locale={locale} changes={changes} />
      </div>
    </li>
  )
}

/** Without a word of what it said, and without a file. */
const CorrectedOnce = ({ locale, gone }: { locale: Locale; gone: Gone }) => {
  const { title, number, code, publicFrom } = gone.issue
  const set = setter(locale)
  const href = retiredHref(gone.retired, locale)
  return (
    <li id={code}>
      <time dateTime={publicFrom}>{set(formatDate(publicFrom, locale, DEFAULT_TIME_ZONE))}</time>
      <div className="stack-s">
        <h2 className="plain">{href ? <a href={href}>{set(title ?? code)}</a> : set(title ?? code)}</h2>
        <p className="small muted">
          {words(locale)('newsroom.corrections.issue', { number })} <span className="mono-id">{code}</span>
        </p>
        <p className="measure">{set(goneWords(gone, locale))}</p>
      </div>
    </li>
  )
}

const TakenBack = ({ locale, retired }: { locale: Locale; retired: Retirement }) => {
  const { at, title, issues, timeZone } = retired
  const set = setter(locale)
  const href = retiredHref(retired, locale)
  const codes = issues.map(({ code }) => code)
  return (
    <li>
      <time dateTime={at}>{set(formatDate(at, locale, timeZone))}</time>
      <div className="stack-s">
        <h2 className="plain">
          {href ? <a href={href}>{set(title ?? codes.join(', '))}</a> : set(title ?? codes.join(', '))}
        </h2>
        <p className="small mono-id muted">{codes.join(', ')}</p>
        <p className="measure">
          <strong>{set(retiredWords(retired, locale).lede)}</strong>
        </p>
      </div>
    </li>
  )
}
