import type { ClaimInForce } from '@/evidence/queries'
import { DEFAULT_TIME_ZONE, formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { relOf } from '@/ui/Link'
import { Status } from '@/ui/Seal'
import { setter } from '@/ui/text'

/** Every figure in force, whole: its sentence to copy, its source, what it does not mean, and when it is read again. */
export const Figures = ({ locale, claims }: { locale: Locale; claims: readonly ClaimInForce[] }) => {
  const say = words(locale)
  return (
    <section className="wrap pbe-7" aria-label={say('newsroom.figures.title')}>
      {claims.length === 0 && <p>{say('newsroom.figures.none')}</p>}
      {claims.map((claim) => (
        <FigureInForce key={claim.id} locale={locale} claim={claim} />
      ))}
    </section>
  )
}

const FigureInForce = ({ locale, claim }: { locale: Locale; claim: ClaimInForce }) => {
  const { key, value, wording, doesNotMean, status, statusReason, locator, nextReview, source } = claim
  const say = words(locale)
  const set = setter(locale)
  const citation = locator ? `${source.citation.replace(/\.$/, '')}, ${locator}.` : source.citation
  const printed = say('help.claim.source', { citation: set(citation) })
  const figure = [value?.figure, value?.unit].filter(Boolean).join(' ')
  const current = status === 'current'
  return (
    <article className="figure-row" id={key} aria-labelledby={`${key}-says`}>
      {figure && (
        <p className="fact" aria-hidden="true">
          {set(figure)}
        </p>
      )}
      <div className="stack-s">
        <h2 className="plain pick" id={`${key}-says`}>
          {set(wording)}
        </h2>
        <p className="small">
          {source.url ? (
            <a href={source.url} rel={relOf(source.url)}>
              {printed}
            </a>
          ) : (
            printed
          )}
        </p>
        <p>
          <strong>{say('help.claim.doesNotMean')}</strong>
          <br />
          {set(doesNotMean)}
        </p>
        <p className="small">
          <Status kind={current ? 'ok' : 'warn'}>
            {say('kit.facts.review', {
              status: say(current ? 'help.claim.upToDate' : 'help.claim.contested'),
              day: formatDate(nextReview, locale, DEFAULT_TIME_ZONE),
            })}
          </Status>{' '}
          <a href={`#${key}`} aria-describedby={`${key}-says`}>
            {say('newsroom.figures.address')}
          </a>
        </p>
        {statusReason && !current && <p className="small">{set(statusReason)}</p>}
      </div>
    </article>
  )
}
