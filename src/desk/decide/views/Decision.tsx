import type { UIFieldServerComponent } from 'payload'
import { campaignWords } from '@/campaigns/campaignWords'
import { readDoubts } from '@/partners/applying/doubts'
import { doubtWords } from '@/partners/applying/doubtWords'
import { organisationName } from '@/partners/members/organisation'
import { readProofs } from '@/partners/proofs'
import type { Application } from '@/payload-types'
import { holds } from '@/people/access'
import { formatDate } from '@/platform/dates'
import { idOf } from '@/platform/ids'
import { sayMoment } from '../../moment'
import { evidenceFor } from '../evidence'
import { knownMember, languageOf } from '../memberFor'
import { deciderOf } from '../open'
import { Decide } from './Decide'
import { EvidenceView, Known } from './EvidenceView'
import { Facts } from './Facts'
import { ProveForm } from './ProveForm'
import { WORDS } from './words'

/** The decision about an application on one screen: who asks, what speaks for and against, and the buttons. */
export const Decision: UIFieldServerComponent = async ({ payload, req, id, i18n }) => {
  if (!holds(req.user, 'partner-manager') || id === undefined) return null
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const say = WORDS[locale]
  const application = await payload.findByID({
    collection: 'applications',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!application) return null
  const evidence = await evidenceFor(payload, application)
  const { title } = await campaignWords(req, idOf(application.campaign) ?? '', locale)
  const doubts = readDoubts(application.doubts)
  const proofs = readProofs(application.proofs)
  const open = application.state === 'waiting' || application.state === 'asked'
  const known = open ? await knownMember(req, application.email) : null
  const account = known && { ...known, name: await organisationName(payload, known.partner, locale) }
  return (
    <section className="desk-screen decision" aria-labelledby="decision-title">
      <h2 id="decision-title">{say.title}</h2>
      <Where application={application} locale={locale} by={await deciderOf(req, application)} />
      {doubts.length > 0 && (
        <section className="desk-card warn">
          <h3>{say.doubts}</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.code}>{doubtWords(doubt, locale)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="desk-columns three">
        <Facts application={application} campaign={title} locale={locale} />
        <EvidenceView evidence={evidence} kind={application.kind} locale={locale} />
        <div className="desk-stack">
          <Known evidence={evidence} locale={locale} />
          <section className="desk-card">
            <h3>{say.proofs}</h3>
            <ul>
              {proofs.map((proof) => (
                <li key={proof.at}>
                  <strong>{say.proofKinds[proof.kind]}</strong>, {formatDate(proof.on, locale)}
                  <br />
                  {proof.what}
                  <br />
                  <span className="quiet">{say.recorded(proof.by, sayMoment(proof.at, locale))}</span>
                </li>
              ))}
            </ul>
            {open && <ProveForm id={application.id} locale={locale} />}
          </section>
        </div>
      </div>
      {open && (
        <Decide
          application={application}
          known={evidence.partners}
          account={account}
          mailed={say.mailed(application.email, languageOf(application))}
          locale={locale}
        />
      )}
    </section>
  )
}

type Shown = { application: Application; locale: 'fr' | 'en' }

/** Where it stands: not confirmed, open, or decided by whom and when. */
function Where({ application, locale, by }: Shown & { by: string }) {
  const say = WORDS[locale]
  const { state, confirmedAt, decidedAt, question, answer, reason } = application
  return (
    <div className={`desk-card state ${state}`}>
      {state === 'unconfirmed' && <p>{say.unconfirmed}</p>}
      {confirmedAt && <p>{say.confirmed(sayMoment(confirmedAt, locale))}</p>}
      {(state === 'approved' || state === 'refused') && (
        <p>
          <strong>{say.decided[state](by, sayMoment(decidedAt ?? '', locale))}</strong>
        </p>
      )}
      {state === 'asked' && <p>{say.asked}</p>}
      {question && <Said label={say.question} text={question} />}
      {question && <Said label={say.answer} text={answer || say.noAnswer} />}
      {reason && <Said label={say.reason} text={reason} />}
    </div>
  )
}

const Said = ({ label, text }: { label: string; text: string }) => (
  <div className="said">
    <h4>{label}</h4>
    <p>{text}</p>
  </div>
)
