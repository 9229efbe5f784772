import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { refused, told } from '@/gate/refused'
import { now } from '@/platform/clock'
import type { Locale } from '@/platform/languages'
import { imageConsentWords } from './consentWords'
import { agreesToAny, consentEnds, type ImageConsentGap, imageConsentGaps } from './imageConsent'
import { shownImage, shownPersons } from './persons'

const WITHDRAWN = {
  fr: 'Cette image a été retirée : ses fichiers sont détruits, et rien ne les remplace ici. Créez une nouvelle fiche pour une autre image.',
  en: 'This image was withdrawn: its files are destroyed, and nothing takes their place here. Make a new record for another image.',
}
const COMES_BACK = {
  fr: 'Cette image a été retirée de la médiathèque, parce qu’une personne visible l’a demandé. Elle ne peut pas y revenir. Prenez-en une autre.',
  en: 'This image was withdrawn from the library because a person shown asked for it. It cannot come back. Take another one.',
}

/**
 * Keeps an image to its consents: works out until when they hold, refuses to let it leave the house without one in
 * force, and keeps what was withdrawn away. To stand after the hook that puts its files into the record.
 */
export const keepToConsents: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const was: Record<string, unknown> = operation === 'update' ? (originalDoc ?? {}) : {}
  const image = { ...was, ...data }
  if (was.withdrawnAt) {
    if (data.renditions && data.renditions !== was.renditions && data.sha256 !== was.sha256)
      throw refusal(req, WITHDRAWN)
    return data
  }
  if (data.sha256 && data.sha256 !== was.sha256) await keepAway(req, data.sha256)
  const shown = shownImage(image)
  const persons = await shownPersons(req, shown.depicts)
  if (image.approved && !agreesToAny(shown, persons, now()))
    throw withoutConsent(req, imageConsentGaps(shown, persons, 'web', now()).value, was.id)
  return { ...data, ...consentEnds(shown, persons, now()) }
}

const refusal = (req: PayloadRequest, words: Record<Locale, string>) =>
  new APIError(told([words[req.i18n?.language === 'en' ? 'en' : 'fr']]), 409, null, true)

/** The very file that was withdrawn is known by its hash, which stays in its record. */
async function keepAway(req: PayloadRequest, sha256: unknown): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { and: [{ sha256: { equals: sha256 } }, { withdrawnAt: { exists: true } }] },
    trash: true,
    req,
  })
  if (totalDocs > 0) throw refusal(req, COMES_BACK)
}

/** Each reason at the field where the consents are chosen. */
function withoutConsent(req: PayloadRequest, gaps: readonly ImageConsentGap[], id: unknown) {
  const say = (locale: Locale) => gaps.map((gap) => imageConsentWords(gap, locale)).join(' ')
  return refused({ collection: 'media', ...(typeof id === 'string' ? { id } : {}), req }, [
    { rule: 'image-consent', path: 'depicts', message: { fr: say('fr'), en: say('en') } },
  ])
}
