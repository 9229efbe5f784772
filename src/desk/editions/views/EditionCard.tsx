import { mayStand } from '@/editions/leave'
import { colourOf } from '@/editions/resolveEdition'
import { member } from '@/partners/logoFile'
import type { Campaign } from '@/payload-types'
import { now } from '@/platform/clock'
import { formatDate } from '@/platform/dates'
import type { Details } from '../overview'
import { leaveKind, type Row, shownState } from '../overviewRows'
import { Asks } from './Asks'
import { Look } from './Look'
import { SuspendForm } from './SuspendForm'
import { WORDS } from './words'

type EditionCardProps = {
  row: Row
  details: Details
  campaign: Pick<Campaign, 'id' | 'title' | 'slug' | 'theme'>
  locale: 'fr' | 'en'
}

/** One edition: how it looks, where it stands, and what can be done about it. */
export function EditionCard({ row, details, campaign, locale }: EditionCardProps) {
  const say = WORDS[locale]
  const state = shownState(row)
  return (
    <article className={`desk-card edition-card ${state}`} aria-labelledby={`edition-${row.edition}`}>
      <Drawn details={details} campaign={campaign} />
      <div className="edition-facts">
        <h2 id={`edition-${row.edition}`}>
          <a href={`/admin/collections/editions/${row.edition}`}>{row.name}</a>
        </h2>
        <p className="quiet">{campaign.title}</p>
        <p>
          <strong className={`pill-state ${state}`}>{say.states[state]}</strong>
        </p>
      </div>
      <dl>
        <div>
          <dt>{say.changed}</dt>
          <dd>{formatDate(details.edition.updatedAt, locale)}</dd>
        </div>
        <div>
          <dt>{say.languages}</dt>
          <dd>{row.languages.map((one) => say.language[one]).join(', ') || say.noLanguage}</dd>
        </div>
        <div>
          <dt>{say.leave}</dt>
          <dd className={leaveKind(row.leave, now()) ? 'mark doubt' : undefined}>
            {say.leaveState[row.leave.state]}
            {row.leave.until && row.leave.state === 'in-force'
              ? `, ${say.until(formatDate(row.leave.until, locale))}`
              : ''}
          </dd>
        </div>
        <div>
          <dt>
            {say.reach} <small>{say.reachHint}</small>
          </dt>
          <dd>{reachWords(details.reach, locale)}</dd>
        </div>
      </dl>
      <Look row={row} locale={locale} />
      <Asks row={row} words={details.words} locale={locale} />
      <SuspendForm row={row} reason={details.standing?.reason ?? null} locale={locale} />
    </article>
  )
}

const reachWords = (reach: number, locale: 'fr' | 'en'): string =>
  reach > 0 && reach < 5 ? WORDS[locale].fewer : new Intl.NumberFormat(locale).format(reach)

/** The edition small: its colour, and the logo as far as it may stand, else the name. */
function Drawn({
  details: { partner, light, dark },
  campaign,
}: Pick<EditionCardProps, 'details' | 'campaign'>) {
  const at = now()
  const may = (logo: typeof light) => (logo && mayStand(logo, campaign.id, at).value ? logo : null)
  const { logo } = member({ name: partner.name, light: may(light), dark: may(dark) })
  const colour = colourOf(campaign, partner)?.hex
  return (
    <div className="edition-picture" aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 10 2" preserveAspectRatio="none">
        <rect width="10" height="2" fill={colour ?? 'currentColor'} />
      </svg>
      {logo ? (
        <img src={logo.light.src} alt="" width={logo.light.width} height={logo.light.height} loading="lazy" />
      ) : (
        <span>{partner.name}</span>
      )}
    </div>
  )
}
