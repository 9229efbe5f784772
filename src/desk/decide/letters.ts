import { buildAddress } from '@/addresses'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { subjectLine } from '@/mail/subjectLine'
import type { Application } from '@/payload-types'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

/** What a question's link is for. It holds for as long as a holiday lasts. */
export const ANSWER = 'application-answer'
export const ANSWER_DAYS_VALID = 30

const WORDS = {
  fr: {
    askSubject: (organisation: string) => `Une question sur votre demande : ${organisation}`,
    askText: (campaign: string) =>
      `Avant de répondre à votre demande pour « ${campaign} », nous avons une question :`,
    askButton: 'Répondre à la question',
    askEnd: `Le lien vaut ${ANSWER_DAYS_VALID} jours. Votre demande attend votre réponse.`,
    refuseSubject: (organisation: string) => `Demande non acceptée : ${organisation}`,
    refuseText: (campaign: string) =>
      `Nous ne pouvons pas accepter votre demande pour « ${campaign} ». La raison :`,
    refuseEnd: (contact: string) =>
      `Si quelque chose nous a échappé, écrivez à ${contact}. Vous pouvez aussi faire une nouvelle demande.`,
    again: 'Si quelque chose nous a échappé, faites une nouvelle demande et expliquez-le.',
  },
  en: {
    askSubject: (organisation: string) => `A question about the application of ${organisation}`,
    askText: (campaign: string) => `Before we answer your application for "${campaign}", we have a question:`,
    askButton: 'Answer the question',
    askEnd: `The link holds for ${ANSWER_DAYS_VALID} days. Your application waits for your answer.`,
    refuseSubject: (organisation: string) => `The application of ${organisation} is not approved`,
    refuseText: (campaign: string) => `We cannot approve your application for "${campaign}". The reason:`,
    refuseEnd: (contact: string) => `If something escaped us, write to ${contact}. You may also apply again.`,
    again: 'If something escaped us, apply again and explain it.',
  },
}

type About = Pick<Application, 'id' | 'organisation' | 'email'>

/** A question, word for word, with the link to the page where it is answered. */
export function askLetter(
  { id, organisation, email }: About,
  {
    locale,
    campaign,
    question,
    token,
  }: { locale: Locale; campaign: string; question: string; token: string },
): Letter {
  const say = WORDS[locale]
  const path = buildAddress({ kind: 'space', locale, room: 'answer', rest: [token] })
  return {
    to: email,
    locale,
    subject: subjectLine(say.askSubject(organisation)),
    blocks: [
      { kind: 'text', text: say.askText(campaign) },
      { kind: 'quote', text: question },
      { kind: 'button', label: say.askButton, href: new URL(path, env().PUBLIC_URL).href },
      { kind: 'text', text: say.askEnd },
    ],
    purpose: 'application-asked',
    about: { collection: 'applications', id },
  }
}

/** A refusal with its reason, word for word, and whom to write to. */
export function refusalLetter(
  { id, organisation, email }: About,
  {
    locale,
    campaign,
    reason,
    contact,
  }: { locale: Locale; campaign: string; reason: string; contact: string | null },
): Letter {
  const say = WORDS[locale]
  return {
    to: email,
    locale,
    subject: subjectLine(say.refuseSubject(organisation)),
    blocks: [
      { kind: 'text', text: say.refuseText(campaign) },
      { kind: 'quote', text: reason },
      { kind: 'text', text: contact ? say.refuseEnd(contact) : say.again },
    ],
    purpose: 'application-refused',
    about: { collection: 'applications', id },
  }
}

const STAFF_WORDS = {
  fr: {
    answered: (organisation: string) => `Une réponse : ${organisation}`,
    answeredText: (person: string, organisation: string) =>
      `${person}, pour ${organisation}, a répondu à votre question :`,
    decide: 'Décider',
    late: (count: number) =>
      count === 1 ? 'Une demande attend trop longtemps' : `${count} demandes attendent trop longtemps`,
    lateText: 'Le délai de réponse promis sur la page d’invitation est dépassé pour :',
    head: ['Organisation', 'Confirmée le'],
    open: 'Ouvrir les demandes',
  },
  en: {
    answered: (organisation: string) => `Answer from ${organisation}`,
    answeredText: (person: string, organisation: string) =>
      `${person}, for ${organisation}, answered your question:`,
    decide: 'Decide',
    late: (count: number) =>
      count === 1 ? 'An application has waited too long' : `${count} applications have waited too long`,
    lateText: 'The time for an answer that the invitation page promises is over for:',
    head: ['Organisation', 'Confirmed on'],
    open: 'Open the applications',
  },
}

const AT_APPLICATIONS = '/admin/collections/applications'

/** Tells a partner manager what was answered to their question, word for word. */
export const answeredLetter = (
  { id, person, organisation }: Pick<Application, 'id' | 'person' | 'organisation'>,
  { to, answer }: { to: string; answer: string },
): Letter =>
  forStaff((locale) => {
    const say = STAFF_WORDS[locale]
    return {
      to,
      locale,
      subject: say.answered(organisation),
      blocks: [
        { kind: 'text', text: say.answeredText(person, organisation) },
        { kind: 'quote', text: answer },
        {
          kind: 'button',
          label: say.decide,
          href: new URL(`${AT_APPLICATIONS}/${id}`, env().PUBLIC_URL).href,
        },
      ],
      purpose: 'application-answered',
      about: { collection: 'applications', id },
    }
  })

/** A letter holds no longer table; the list behind its button shows them all. */
const MOST_ROWS = 200

/** Tells a partner manager which applications have waited longer than was promised. */
export const lateLetter = (
  late: readonly Pick<Application, 'organisation' | 'confirmedAt'>[],
  to: string,
): Letter =>
  forStaff((locale) => {
    const say = STAFF_WORDS[locale]
    return {
      to,
      locale,
      subject: say.late(late.length),
      blocks: [
        { kind: 'text', text: say.lateText },
        {
          kind: 'table',
          head: say.head,
          rows: late
            .slice(0, MOST_ROWS)
            .map(({ organisation, confirmedAt }) => [organisation, formatDate(confirmedAt ?? '', locale)]),
        },
        { kind: 'button', label: say.open, href: new URL(AT_APPLICATIONS, env().PUBLIC_URL).href },
      ],
      purpose: 'applications-late',
    }
  })
