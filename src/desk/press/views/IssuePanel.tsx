import type { UIFieldServerComponent } from 'payload'
import { holds } from '@/people/access'
import { now } from '@/platform/clock'
import { KIT_ASKED } from '@/press/accreditation/kitsOffered'
import { readTold } from '@/press/embargo/told'
import { waits } from '@/press/embargo/waiting'
import { outlookOf } from '@/press/issuing/outlook'
import { isThere } from '@/press/there'
import { seenWhere } from '../../mediaRights/seenWhere'
import { Renewed } from '../../views/Renewed'
import { sayInstant } from '../instant'
import { PullForm, RehearseForm } from './EmbargoActs'
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
  const seen = []
  for (const { id: image, name } of next?.embargo ? next.images : [])
    seen.push({ name, where: await seenWhere(req, image, locale) })
  const waiting = outlook.issues.find((issue) => waits(issue, now()))
  return (
    <section className="desk-screen" aria-labelledby="issues-title">
      <h2 id="issues-title">{say.title}</h2>
      <p className="quiet">{say.explain}</p>
      <Renewed unsaved={say.unsaved} panels={['gateResults', 'issues']} />
      <div className="desk-columns">
        <div className="desk-card">
          <IssueTable issues={outlook.issues} locale={locale} />
          {waiting && (
            <p>
              {say.invite}{' '}
              <a href={`/admin/collections/accreditations/create?${KIT_ASKED}=${id}`}>{say.inviteLink}</a>
            </p>
          )}
          {waiting && <RehearseForm kit={String(id)} told={readTold(waiting.told)} locale={locale} />}
          {outlook.issues.some(isThere) && (
            <PullForm action={`/press-kits/${id}/pull`} of="kit" locale={locale} />
          )}
        </div>
        <div className="desk-card">
          {next === null && <p>{say.notPublished}</p>}
          {next?.same && <p>{say.same}</p>}
          {next && !next.same && (
            <IssueForm
              kit={String(id)}
              number={outlook.number}
              next={next}
              seen={seen}
              when={next.embargo && sayInstant(next.embargo, locale, next.timeZone)}
              locale={locale}
            />
          )}
        </div>
      </div>
    </section>
  )
}
