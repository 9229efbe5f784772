import { APIError, type PayloadRequest } from 'payload'
import type { Application } from '@/payload-types'
import { formatMoment } from '@/platform/dates'
import { idOf } from '@/platform/ids'
import { deskLanguage } from '../deedWords'

const WORDS = {
  fr: {
    decided: (by: string, on: string) => `Déjà décidé par ${by}, le ${on}. Rouvrez la demande.`,
    unconfirmed:
      'L’adresse n’est pas encore confirmée : personne ne sait qui demande. Attendez la confirmation, ou supprimez la demande.',
    list: 'la liste des domaines',
    somebody: 'un compte supprimé',
  },
  en: {
    decided: (by: string, on: string) => `Already decided by ${by}, on ${on}. Open the application again.`,
    unconfirmed:
      'The address is not confirmed yet: nobody knows who asks. Wait for the confirmation, or delete the application.',
    list: 'the list of domains',
    somebody: 'a deleted account',
  },
}

/** Who decided an application, by name, as staff read it. */
export async function deciderOf(
  req: Pick<PayloadRequest, 'payload' | 'i18n'>,
  { decidedBy, decidedAlone }: Pick<Application, 'decidedBy' | 'decidedAlone'>,
): Promise<string> {
  const say = WORDS[deskLanguage(req)]
  if (decidedAlone) return say.list
  const id = idOf(decidedBy)
  const staff = id
    ? await req.payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true })
    : null
  return staff?.name ?? say.somebody
}

/**
 * An application that is still to be decided, read in the request's transaction.
 * @throws APIError 409 with who decided and when, or when its address was never confirmed
 */
export async function undecided(req: PayloadRequest, id: string): Promise<Application> {
  const application = await req.payload.findByID({ collection: 'applications', id, depth: 0, req })
  const say = WORDS[deskLanguage(req)]
  if (application.state === 'approved' || application.state === 'refused')
    throw new APIError(
      say.decided(
        await deciderOf(req, application),
        formatMoment(application.decidedAt ?? application.updatedAt, deskLanguage(req)),
      ),
      409,
      null,
      true,
    )
  if (!application.confirmedAt || application.state === 'unconfirmed')
    throw new APIError(say.unconfirmed, 409, null, true)
  return application
}
