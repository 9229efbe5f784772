import { APIError, type PayloadRequest } from 'payload'
import { organisationName } from '@/partners/members/organisation'
import type { Application } from '@/payload-types'
import { now } from '@/platform/clock'
import { LOCALES } from '@/platform/languages'
import { deskLanguage } from '../deedWords'
import { editionFor } from './editionFor'
import { isSameName, joins, type KnownMember } from './joins'
import { knownMember, languageOf, memberFor } from './memberFor'
import { undecided } from './open'
import { partnerFor } from './partnerFor'
import { welcome } from './welcome'

export type Approval = {
  role: 'joint' | 'supporting' | 'funder'
  /** The member of staff who decided; null where the campaign's list of domains did. */
  by: string | null
  /** An organisation that is known already: the application then is its own. */
  partner?: string
}

const WORDS = {
  fr: {
    differs: (email: string, name: string) =>
      `L’adresse ${email} ouvre déjà l’espace de « ${name} », et n’en ouvre qu’un. Rouvrez la demande et acceptez-la pour cette organisation. Si elle en concerne une autre, demandez à la personne une autre adresse.`,
    taken: (name: string) => `Un partenaire s’appelle déjà « ${name} » : quelqu’un de la maison décide.`,
  },
  en: {
    differs: (email: string, name: string) =>
      `The address ${email} opens the space of "${name}" already, and opens one only. Open the application again and approve it for that organisation. If it is for another, ask the person for another address.`,
    taken: (name: string) => `A partner is called "${name}" already: somebody of the house decides.`,
  },
}

/**
 * Turns an application into an organisation with an edition to fill, and tells whoever asked, with a link into
 * the partner space. All of it in the request's transaction. An address whose account came in keeps it: its
 * organisation then relays one more campaign, if that is the one that was chosen.
 * @throws APIError 409 when the application is decided, its address was never confirmed, its account belongs to
 * another organisation than the one that was chosen, or nobody chose and its name is a partner's
 */
export async function approve(
  req: PayloadRequest,
  application: string,
  { role, by, partner }: Approval,
): Promise<void> {
  const { payload } = req
  const asked = await undecided(req, application)
  const known = await knownMember(req, asked.email)
  const chosen = partner ?? (by === null ? await namedBy(req, asked, known) : undefined)
  const joined = joins(known, chosen)
  const say = WORDS[deskLanguage(req)]
  if (joined.kind === 'differs') {
    const name = await organisationName(payload, joined.partner, deskLanguage(req))
    throw new APIError(say.differs(asked.email, name), 409, null, true)
  }
  if (by === null && joined.kind === 'new' && (await isNameTaken(req, asked.organisation)))
    throw new APIError(say.taken(asked.organisation), 409, null, true)
  const partnerId = joined.kind === 'known' ? joined.partner : await partnerFor(req, asked)
  await editionFor(req, asked, { partner: partnerId, role })
  const member = await memberFor(req, asked, { known, partner: partnerId })
  await payload.update({
    collection: 'agreements',
    where: { application: { equals: application } },
    data: { partner: partnerId },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'applications',
    id: application,
    data: {
      state: 'approved',
      decidedAt: now().toISOString(),
      decidedBy: by,
      decidedAlone: by === null,
      partner: partnerId,
    },
    depth: 0,
    req,
  })
  await welcome(req, asked, member)
}

/** Where no person chooses, the account's organisation is meant if the application bears its name. */
async function namedBy(
  { payload }: PayloadRequest,
  asked: Application,
  known: KnownMember | null,
): Promise<string | undefined> {
  if (!known?.proven) return undefined
  const name = await organisationName(payload, known.partner, languageOf(asked))
  return isSameName(name, asked.organisation) ? known.partner : undefined
}

/** Whether a partner bears that name in any language: a second one beside it may pretend to be it. */
async function isNameTaken(req: PayloadRequest, name: string): Promise<boolean> {
  for (const locale of LOCALES) {
    const { docs } = await req.payload.find({
      collection: 'partners',
      locale,
      select: { name: true },
      pagination: false,
      depth: 0,
      req,
    })
    if (docs.some((partner) => isSameName(partner.name ?? '', name))) return true
  }
  return false
}
