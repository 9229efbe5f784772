import type { Payload } from 'payload'
import { preferredLocale } from '@/platform/acceptLanguage'
import { LOCALES, type Locale } from '@/platform/languages'
import { securityHeaders } from '@/publishing/headers'
import { type Gone, howGone } from './gone'

const ENDED_DOCUMENT: Record<Locale, string> = {
  fr: 'Ce document n’est plus diffusé : notre droit de le donner a pris fin. Retirez-le de vos pages, ou demandez-en un autre à notre service de presse.',
  en: 'This document is no longer given out: our right to give it has ended. Take it off your pages, or ask our press office for another one.',
}

/** Why a file is no longer given, and what whoever holds a copy is to do. */
const WORDS: Record<'media' | 'documents', Record<Gone, Record<Locale, string>>> = {
  media: {
    ended: {
      fr: 'Cette image n’est plus diffusée : notre droit de la montrer a pris fin. Retirez-la de vos pages et de vos prochains tirages, ou demandez-en une autre à notre service de presse.',
      en: 'This image is no longer given out: our right to show it has ended. Take it off your pages and your next print runs, or ask our press office for another one.',
    },
    'taken-back': {
      fr: 'Cette image n’est plus diffusée : nous l’avons retirée. Retirez-la de vos pages et de vos prochains tirages, ou demandez-en une autre à notre service de presse.',
      en: 'This image is no longer given out: we have taken it back. Take it off your pages and your next print runs, or ask our press office for another one.',
    },
    withdrawn: {
      fr: 'Cette image a été retirée, pour respecter le choix d’une personne qu’elle montre. Retirez-la de vos pages, supprimez vos copies et ne la publiez plus. Notre service de presse peut vous en proposer une autre.',
      en: 'This image has been withdrawn, to respect the choice of a person whom it shows. Take it off your pages, delete your copies and do not publish it again. Our press office can offer you another one.',
    },
  },
  documents: {
    ended: ENDED_DOCUMENT,
    'taken-back': {
      fr: 'Ce document n’est plus diffusé : nous l’avons retiré. Retirez-le de vos pages, ou demandez-en un autre à notre service de presse.',
      en: 'This document is no longer given out: we have taken it back. Take it off your pages, or ask our press office for another one.',
    },
    // No person can withdraw one.
    withdrawn: ENDED_DOCUMENT,
  },
}

/**
 * 410 with the reason in words, for an image or a document that the public once could see and may not see any more; null for
 * everything else, which is answered as if it never was.
 */
export async function goneAnswer(
  request: Request,
  payload: Payload,
  { collection, id }: { collection: string; id: string },
): Promise<Response | null> {
  if (collection !== 'media' && collection !== 'documents') return null
  const how = await howGone(payload, collection, id)
  if (!how) return null
  const say = WORDS[collection][how]
  const first = preferredLocale(request.headers.get('accept-language'))
  const order = [first, ...LOCALES.filter((locale) => locale !== first)]
  const text = `${order.map((locale) => say[locale]).join('\n\n')}\n`
  return new Response(request.method === 'HEAD' ? null : text, {
    status: 410,
    headers: {
      ...securityHeaders('file'),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'Accept-Language',
    },
  })
}
