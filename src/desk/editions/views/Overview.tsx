import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps } from 'payload'
import { organisationsWithoutMembers } from '@/partners/members/withoutMembers'
import { holds } from '@/people/access'
import { now } from '@/platform/clock'
import { asked, queryOf } from '../filter'
import { detailsOf, overviewOf } from '../overview'
import { filtered, pageOf } from '../overviewRows'
import { EditionCard } from './EditionCard'
import { Filters } from './Filters'
import { Ownerless } from './Ownerless'
import { WORDS } from './words'

const HERE = '/admin/collections/standings'

/** Every edition of every partner, on air or not: the list of the collection that holds their states. */
export async function Overview({ payload, user, i18n, searchParams }: ListViewServerProps) {
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  if (!holds(user ?? null, 'partner-manager'))
    return (
      <Gutter className="desk-screen">
        <p>{say.forbidden}</p>
      </Gutter>
    )
  const query = asked(searchParams ?? {})
  const orphans = await organisationsWithoutMembers(payload)
  if (query.show === 'ownerless')
    return (
      <Gutter className="desk-screen">
        <SetStepNav nav={[{ label: say.title, url: HERE }, { label: say.orphansTitle }]} />
        <Ownerless orphans={orphans} here={HERE} locale={locale} />
      </Gutter>
    )
  const { rows, campaigns } = await overviewOf(payload, locale)
  const fit = filtered(rows, query, now())
  const { rows: shown, page, pages } = pageOf(fit, query.page)
  const details = await detailsOf(payload, shown, locale)
  const to = (number: number) => `${HERE}?${queryOf({ ...query, page: number })}`
  return (
    <Gutter className="desk-screen">
      <SetStepNav nav={[{ label: say.title }]} />
      <header>
        <h1>{say.title}</h1>
        <p>{say.lede}</p>
        <p>
          <a href={`${HERE}?show=ownerless`}>{say.orphans(orphans.length)}</a>
        </p>
      </header>
      <Filters query={query} campaigns={[...campaigns.values()]} here={HERE} locale={locale} />
      <p role="status">{fit.length === 0 ? say.none : say.count(fit.length)}</p>
      <ul className="edition-cards">
        {shown.map((row) => {
          const found = details.get(row.edition)
          const campaign = campaigns.get(row.campaign)
          return (
            found &&
            campaign && (
              <li key={row.edition}>
                <EditionCard row={row} details={found} campaign={campaign} locale={locale} />
              </li>
            )
          )
        })}
      </ul>
      {pages > 1 && (
        <nav className="desk-pages" aria-label={say.page(page, pages)}>
          {page > 1 && <a href={to(page - 1)}>{say.before}</a>}
          <span>{say.page(page, pages)}</span>
          {page < pages && <a href={to(page + 1)}>{say.after}</a>}
        </nav>
      )}
    </Gutter>
  )
}
