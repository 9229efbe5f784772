import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { post } from '@/mail/post'
import type { Application } from '@/payload-types'
import { makeLink } from '@/people/links/links'
import { SIGN_IN } from '@/people/members/purposes'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { type Account, languageOf } from './memberFor'

/** How long the first link into the space works: over a weekend. */
const HOURS = 72

const WORDS = {
  fr: {
    subject: (organisation: string) => `${organisation} peut relayer la campagne`,
    yes: (campaign: string) => `Bonne nouvelle : votre demande pour « ${campaign} » est acceptée.`,
    next: 'Il reste votre logo, votre couleur et vos mots : une vingtaine de minutes, en une ou plusieurs fois. Rien ne paraît avant que vous le décidiez.',
    button: 'Ouvrir mon espace',
    valid: `Le lien vaut ${HOURS} heures et sert une fois. Ensuite, demandez-en un autre sur la page d’entrée de l’espace partenaire.`,
  },
  en: {
    subject: (organisation: string) => `${organisation} may carry the campaign`,
    yes: (campaign: string) => `Good news: your application for "${campaign}" is approved.`,
    next: 'What is left is your logo, your colour and your words: some twenty minutes, at once or in parts. Nothing appears before you decide so.',
    button: 'Open my space',
    valid: `The link holds for ${HOURS} hours and works once. After that, ask for another one on the way in to the partner space.`,
  },
}

/** Tells whoever asked that the answer is yes, with a link into the partner space. */
export async function welcome(req: PayloadRequest, asked: Application, member: Account): Promise<void> {
  const locale = languageOf(asked)
  const say = WORDS[locale]
  const campaign = await req.payload.findByID({
    collection: 'campaigns',
    id: idOf(asked.campaign) ?? '',
    locale,
    depth: 0,
    req,
  })
  const { token } = await makeLink(req, {
    purpose: SIGN_IN,
    subject: { collection: 'members', id: member.id },
    email: asked.email,
    hoursValid: HOURS,
  })
  const path = buildAddress({ kind: 'space', locale, room: 'link', rest: [token] })
  await post(req, {
    to: asked.email,
    locale,
    subject: say.subject(asked.organisation),
    blocks: [
      { kind: 'text', text: say.yes(campaign.title) },
      { kind: 'text', text: say.next },
      { kind: 'button', label: say.button, href: new URL(path, env().PUBLIC_URL).href },
      { kind: 'text', text: say.valid },
    ],
    purpose: 'application-approved',
    about: { collection: 'applications', id: asked.id },
  })
}
