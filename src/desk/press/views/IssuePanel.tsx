import type { UIFieldServerComponent } from 'payload'
import { holds } from '@/people/access'
import { formatDateTime } from '@/platform/dates'
import { outlookOf } from '@/press/issuing/outlook'
import { IssueForm } from './IssueForm'
import { IssueTable } from './IssueTable'
import { WORDS } from './words'

/** On the page of a kit: its issues so far, what the next one would change, and the button that makes it. */
export const IssuePanel: UIFieldServerComponent = async ({ req, id, i18n }) => {
  if (!holds(req.user, 'press-officer') || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  const outlook = await outlookOf(req, String(id))
  const { next } = outlook
  return (
    <section className="desk-screen" aria-labelledby="issues-title">
      <h3 id="issues-title">{say.title}</h3>
      <p className="quiet">{say.explain}</p>
      <div className="desk-columns">
        <div className="desk-card">
          <IssueTable issues={outlook.issues} locale={locale} />
        </div>
        <div className="desk-card">
          {next === null && <p>{say.notPublished}</p>}
          {next?.same && <p>{say.same}</p>}
          {next && !next.same && (
            <IssueForm
              kit={String(id)}
              number={outlook.number}
              next={next}
              when={next.embargo && formatDateTime(next.embargo, locale, next.timeZone)}
              locale={locale}
            />
          )}
        </div>
      </div>
    </section>
  )
}
