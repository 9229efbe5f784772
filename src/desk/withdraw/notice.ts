import type { Payload, PayloadRequest } from 'payload'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import { imagesNaming } from '@/media/consent/consentHooks'
import { NOTICE_DAYS, noticesDue, type PermissionNotice } from '@/partners/logoPermission'
import type { Consent } from '@/payload-types'
import { holdersOf } from '@/people/managers'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Duty } from '@/publishing/jobs/duties'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Tells the press officers 30 and 7 days before a consent ends on which an image rests; each notice once for that end. */
export const noticeDuty: Duty = {
  name: 'consent-notices',
  everyMs: HOUR_MS,
  hasWork: async (payload) => (await ending(payload)).length > 0,
  run: async (payload) => {
    for (const { consent, notices } of await ending(payload))
      await inTransaction(payload, (req) => tell(req, consent, notices))
  },
}

/** A notice by its name in the record: how many days before which end. */
const nameOf = ({ days, end }: PermissionNotice): string => `${days} ${end}`

function sentFor({ told }: Pick<Consent, 'told'>): PermissionNotice[] {
  const names = typeof told === 'object' && told !== null ? Object.keys(told) : []
  return names.flatMap((name) => {
    const [days, end = ''] = name.split(' ')
    return NOTICE_DAYS.filter((one) => String(one) === days).map((one) => ({ days: one, end }))
  })
}

async function ending(payload: Payload): Promise<{ consent: Consent; notices: PermissionNotice[] }[]> {
  const at = now()
  const { docs } = await payload.find({
    collection: 'consents',
    where: {
      and: [
        { until: { greater_than: at.toISOString() } },
        { until: { less_than_equal: new Date(at.getTime() + NOTICE_DAYS[0] * DAY_MS).toISOString() } },
        { withdrawnAt: { exists: false } },
        { erasedAt: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  return docs
    .map((consent) => {
      const { givenAt, until } = consent
      return { consent, notices: noticesDue({ grantedAt: givenAt, until }, sentFor(consent), at) }
    })
    .filter(({ notices }) => notices.length > 0)
}

async function tell(req: PayloadRequest, consent: Consent, notices: readonly PermissionNotice[]) {
  const told = typeof consent.told === 'object' ? consent.told : {}
  const fresh = Object.fromEntries(notices.map((notice) => [nameOf(notice), now().toISOString()]))
  await req.payload.update({
    collection: 'consents',
    id: consent.id,
    data: { told: { ...told, ...fresh } },
    depth: 0,
    req,
  })
  const images = await imagesNaming(req, [consent.id])
  const shown = images.filter(({ withdrawnAt, deletedAt }) => !withdrawnAt && !deletedAt)
  if (shown.length === 0) return
  for (const { end } of notices)
    for (const to of await holdersOf(req, 'press-officer'))
      await post(
        req,
        letterOf(
          consent,
          end,
          to,
          shown.map(({ name }) => name),
        ),
      )
}

/** In French, as all letters to staff: the record's label names nobody. */
function letterOf({ id, label }: Consent, end: string, to: string, images: readonly string[]): Letter {
  const on = formatDate(end, 'fr')
  return {
    to,
    locale: 'fr',
    subject: `Le consentement « ${label} » se termine le ${on}`,
    blocks: [
      {
        kind: 'text',
        text: `À cette date, les images qui en dépendent quittent d’elles-mêmes les pages, les intégrations et les prochains dossiers de presse. Pour les garder, redemandez à la famille et enregistrez son nouvel accord. Sans réponse, ne faites rien.`,
      },
      { kind: 'table', head: ['Image'], rows: images.slice(0, 100).map((name) => [name]) },
      {
        kind: 'button',
        label: 'Ouvrir le consentement',
        href: new URL(`/admin/collections/consents/${id}`, env().PUBLIC_URL).href,
      },
    ],
    purpose: 'consent-ends',
    about: { collection: 'consents', id },
  }
}
