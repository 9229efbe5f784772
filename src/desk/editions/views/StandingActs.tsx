import type { UIFieldServerComponent } from 'payload'
import { holds } from '@/people/access'
import { askedWords } from '../askedWords'
import { overviewOf } from '../overview'
import { shownState } from '../overviewRows'
import { Asks } from './Asks'
import { Look } from './Look'
import { SuspendForm } from './SuspendForm'
import { WORDS } from './words'

/** On the record of an edition's state: what waits for an answer, and what takes it off the site or puts it back. */
export const StandingActs: UIFieldServerComponent = async ({ payload, req, id, i18n, data }) => {
  if (!holds(req.user, 'partner-manager') || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const { rows } = await overviewOf(payload, locale)
  const row = rows.find(({ standing }) => standing === String(id))
  if (!row) return <p>{WORDS[locale].noEdition}</p>
  const state = shownState(row)
  return (
    <div className="desk-screen">
      <section className="desk-card">
        <p>
          <strong className={`pill-state ${state}`}>{WORDS[locale].states[state]}</strong>
        </p>
        <Look row={row} locale={locale} />
        <Asks row={row} words={await askedWords(payload, row)} locale={locale} />
        <SuspendForm
          row={row}
          reason={typeof data?.reason === 'string' ? data.reason : null}
          locale={locale}
        />
        <p>
          <a href={`/admin/collections/editions/${row.edition}`}>{WORDS[locale].open}</a>
        </p>
      </section>
    </div>
  )
}
