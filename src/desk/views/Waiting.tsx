import type { ServerProps } from 'payload'
import { type Waiting as Told, waitingFor } from '../waiting'

type Says = { title: string } & Record<Told['what'], (count: number) => string>

const WORDS: Record<'fr' | 'en', Says> = {
  fr: {
    title: 'Ce qui vous attend',
    applications: (count) =>
      count === 1
        ? 'Une demande pour relayer une campagne attend votre décision'
        : `${count} demandes pour relayer une campagne attendent votre décision`,
    reviews: (count) =>
      count === 1 ? 'Une édition attend votre relecture' : `${count} éditions attendent votre relecture`,
    accreditations: (count) =>
      count === 1
        ? 'Une demande d’accréditation attend votre réponse'
        : `${count} demandes d’accréditation attendent votre réponse`,
  },
  en: {
    title: 'Waiting for you',
    applications: (count) =>
      count === 1
        ? 'One application to relay a campaign waits for your decision'
        : `${count} applications to relay a campaign wait for your decision`,
    reviews: (count) =>
      count === 1 ? 'One edition waits for your review' : `${count} editions wait for your review`,
    accreditations: (count) =>
      count === 1
        ? 'One request for accreditation waits for your answer'
        : `${count} requests for accreditation wait for your answer`,
  },
}

/** On the first page of the admin: who waits for an answer, each a way to where it is given. Nothing when nobody does. */
export const Waiting = async ({ payload, user, i18n }: ServerProps) => {
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  return <WaitingLines lines={await waitingFor(payload, user ?? null)} locale={locale} />
}

export function WaitingLines({ lines, locale }: { lines: readonly Told[]; locale: 'fr' | 'en' }) {
  if (lines.length === 0) return null
  const say = WORDS[locale]
  return (
    <section className="desk-screen" aria-labelledby="waiting">
      <div className="desk-card warn">
        <h2 id="waiting">{say.title}</h2>
        <ul>
          {lines.map(({ what, count, href }) => (
            <li key={what}>
              <a href={href}>{say[what](count)}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
