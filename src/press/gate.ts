import { createHash } from 'node:crypto'
import type { Refusal, Rule } from '@/gate/rule'

/**
 * A quotation as a kit holds it, and where: `quotations.0`. Days are `YYYY-MM-DD`. A draft is saved while it is written:
 * any of it may be missing.
 */
export type QuotationUse = {
  path: string
  text?: string | null
  speaker?: string | null
  role?: string | null
  kind?: 'verbatim' | 'indirect' | null
  approvedOn?: string | null
  approvedUntil?: string | null
  approvedBy?: string | null
  /** What was approved, as `wordingHash` gives it. */
  approvedWording?: string | null
  /** Who recorded it: set when it is saved. */
  approvalNotedBy?: string | null
}

/** A question of journalists as a kit holds it, and where: `questions.0`. */
export type QuestionUse = { path: string; question?: string | null; answer?: string | null }

/** Somebody whom a kit names, or their stand-in; null when the record is gone. */
export type ContactUse = {
  path: string
  contact: {
    name: string
    kind?: 'contact' | 'expert' | null
    /** `YYYY-MM-DD`: when somebody last called the number. */
    verifiedOn?: string | null
    /** ISO instant until which an expert agreed to be named. */
    agreedUntil?: string | null
  } | null
}

export type PressSubject = {
  quotations: readonly QuotationUse[]
  questions: readonly QuestionUse[]
  contacts: readonly ContactUse[]
  /** ISO instant until which the kit is to stay in the house. */
  embargo?: string | null
  /** The issue of it that waits for its embargo. */
  waiting?: { number: number; publicFrom: string; timeZone: string } | null
  now: Date
}

/** For how long a number that was called is held to be right. */
export const VERIFIED_MONTHS = 6

/** What an approval is of: the wording and who speaks, without the spaces at their ends. A change of either undoes it. */
export const wordingHash = ({ text, speaker }: Pick<QuotationUse, 'text' | 'speaker'>): string =>
  createHash('sha256')
    .update(JSON.stringify([trimmed(text), trimmed(speaker)]))
    .digest('hex')

const trimmed = (typed: string | null | undefined): string => typed?.trim() ?? ''

type Words = Refusal['message']
const refusal = (rule: string, path: string, message: Words): Refusal => ({ rule, path, message })

/**
 * Words in somebody's mouth are theirs: word for word, with a recorded approval of this very wording that is still in
 * force. A summary in indirect speech needs none, and stands in no quotation marks.
 */
export const quotationsApproved: Rule<Pick<PressSubject, 'quotations' | 'now'>> = ({ quotations, now }) =>
  quotations.flatMap((quotation) => {
    const about = begins(quotation)
    const unwritten = unwrittenGaps(quotation)
    if (unwritten.length > 0)
      return unwritten.map(({ field, says }) =>
        refusal('quotation-written', `${quotation.path}.${field}`, about(says)),
      )
    return quotation.kind === 'indirect'
      ? indirectGaps(quotation).map(({ field, says }) =>
          refusal('quotation-indirect', `${quotation.path}.${field}`, about(says)),
        )
      : verbatimGaps(quotation, now).map(({ field, says }) =>
          refusal('quotation-approved', `${quotation.path}.${field}`, about(says)),
        )
  })

type Gap = { field: string; says: Words }

/** Names the quotation by its beginning, or by its number while it has none: a kit has several. */
const begins = ({ text, path }: QuotationUse) => {
  const whole = trimmed(text)
  const start = whole.slice(0, 40)
  const named = start.length < whole.length ? `${start}…` : start
  return ({ fr, en }: Words): Words =>
    named
      ? { fr: `Citation « ${named} » : ${fr}`, en: `Quotation "${named}": ${en}` }
      : { fr: `Citation ${placeOf(path)} : ${fr}`, en: `Quotation ${placeOf(path)}: ${en}` }
}

/** A row that was added and is still to be filled in: nothing else can be said of it before. */
const unwrittenGaps = ({ text, speaker }: QuotationUse): Gap[] =>
  trimmed(text) === ''
    ? [
        {
          field: 'text',
          says: { fr: 'écrivez-la, ou retirez la ligne.', en: 'write it, or remove the row.' },
        },
      ]
    : trimmed(speaker) === ''
      ? [{ field: 'speaker', says: { fr: 'dites qui parle.', en: 'say who speaks.' } }]
      : []

/** Of `questions.0`, as it is counted on the page: 1. */
const placeOf = (path: string): number => Number(path.split('.').at(-1)) + 1

function verbatimGaps(quotation: QuotationUse, now: Date): Gap[] {
  const { role, approvedOn, approvedUntil, approvedBy, approvedWording } = quotation
  const gaps: Gap[] = []
  if (!role?.trim())
    gaps.push({
      field: 'role',
      says: {
        fr: 'dites quelle était la fonction de cette personne à cette date.',
        en: 'say what this person’s role was at that date.',
      },
    })
  if (!approvedOn || !approvedBy) {
    gaps.push({
      field: approvedOn ? 'approvedBy' : 'approvedOn',
      says: {
        fr: 'demandez à la personne d’approuver ces mots, puis notez quand et comment elle l’a fait. Sinon, résumez au style indirect et choisissez « Résumé ».',
        en: 'ask the person to approve these words, then record when and how they did. Otherwise sum them up in indirect speech and choose "Summary".',
      },
    })
    return gaps
  }
  if (approvedUntil && dayOf(now) > approvedUntil.slice(0, 10))
    gaps.push({
      field: 'approvedUntil',
      says: {
        fr: `l’accord a pris fin le ${approvedUntil.slice(0, 10)}. Demandez-en un nouveau, ou retirez la citation.`,
        en: `the approval ended on ${approvedUntil.slice(0, 10)}. Ask for a new one, or take the quotation out.`,
      },
    })
  if (!quotation.approvalNotedBy)
    gaps.push({
      field: 'approvedOn',
      says: {
        fr: 'on ne sait pas qui a noté cet accord. Videz la date « Approuvée le », enregistrez, puis notez-la de nouveau : votre nom sera gardé avec elle.',
        en: 'nobody knows who recorded this approval. Empty "Approved on", save, then record the date again: your name will be kept with it.',
      },
    })
  else if (approvedWording !== wordingHash(quotation))
    gaps.push({
      field: 'approvedOn',
      says: {
        fr: 'les mots ou le nom ont changé depuis l’accord. Remettez ce qui a été approuvé, ou faites approuver ces mots : videz la date « Approuvée le », enregistrez, puis notez la nouvelle.',
        en: 'the words or the name have changed since they were approved. Put back what was approved, or have these words approved: empty "Approved on", save, then record the new date.',
      },
    })
  return gaps
}

const OPENS_QUOTED = /^\s*[«“„‟"‹‘]/u

const indirectGaps = ({ text }: QuotationUse): Gap[] =>
  OPENS_QUOTED.test(text ?? '')
    ? [
        {
          field: 'text',
          says: {
            fr: 'un résumé au style indirect ne s’écrit pas entre guillemets. Retirez-les, ou choisissez « Mot pour mot » et notez l’accord.',
            en: 'a summary in indirect speech stands in no quotation marks. Take them away, or choose "Word for word" and record the approval.',
          },
        },
      ]
    : []

/** A question stands with its answer, or not at all. */
export const questionsAnswered: Rule<Pick<PressSubject, 'questions'>> = ({ questions }) =>
  questions.flatMap(({ path, question, answer }) => {
    const place = placeOf(path)
    if (!trimmed(question))
      return refusal('question-answered', `${path}.question`, {
        fr: `Question ${place} : écrivez-la, ou retirez la ligne.`,
        en: `Question ${place}: write it, or remove the row.`,
      })
    if (!trimmed(answer))
      return refusal('question-answered', `${path}.answer`, {
        fr: `Question ${place} : écrivez la réponse, ou retirez la ligne.`,
        en: `Question ${place}: write the answer, or remove the row.`,
      })
    return []
  })

/** Whoever calls on deadline must reach somebody: each number was called within six months, by a day that is on record. */
export const contactsVerified: Rule<Pick<PressSubject, 'contacts' | 'now'>> = ({ contacts, now }) =>
  contacts.flatMap(({ path, contact }) => {
    if (!contact)
      return refusal('contact-gone', path, {
        fr: 'Un contact de ce dossier n’existe plus. Retirez-le, ou choisissez-en un autre.',
        en: 'A contact of this kit no longer exists. Take it out, or choose another one.',
      })
    const { name, kind, verifiedOn, agreedUntil } = contact
    const gaps: Refusal[] = []
    if (!verifiedOn || dayOf(now) > monthsAfter(verifiedOn, VERIFIED_MONTHS))
      gaps.push(
        refusal('contact-verified', path, {
          fr: `${name} : personne n’a vérifié ce numéro depuis plus de six mois. Appelez-le, puis notez la date dans « Vérifié le » de sa fiche.`,
          en: `${name}: nobody has checked this number for more than six months. Call it, then record the date in "Verified on" of their record.`,
        }),
      )
    if (kind === 'expert' && !agreedUntil)
      gaps.push(
        refusal('contact-agreed', path, {
          fr: `${name} : demandez son accord pour être cité, puis notez jusqu’à quand dans sa fiche. Sinon, retirez ce nom du dossier.`,
          en: `${name}: ask whether they agree to be named, then record until when. Otherwise take this name out of the kit.`,
        }),
      )
    if (agreedUntil && Date.parse(agreedUntil) <= now.getTime())
      gaps.push(
        refusal('contact-agreed', path, {
          fr: `${name} : l’accord pour être cité a pris fin. Demandez-en un nouveau et notez-le dans sa fiche, ou retirez ce nom du dossier.`,
          en: `${name}: the agreement to be named has ended. Ask for a new one and record it, or take this name out of the kit.`,
        }),
      )
    return gaps
  })

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)

/** The same day some months later, or the last of that month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, of = 1] = day.slice(0, 10).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(of, last))).toISOString().slice(0, 10)
}
