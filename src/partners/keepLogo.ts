import type { Payload, PayloadRequest } from 'payload'
import type { UploadedFile } from '@/media/mediaChange'
import { withPrepared } from '@/media/prepared'
import type { Logo, Member, Partner } from '@/payload-types'
import { now } from '@/platform/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { idOf, idsOf } from '@/platform/ids'
import { logoChange } from './logoChange'
import { permissionState } from './logoPermission'

/** The files of a partner's logo, by what each is for. */
export const LOGO_PLACES = ['light', 'dark', 'stacked', 'stackedDark', 'black', 'white'] as const
export type LogoPlace = (typeof LOGO_PLACES)[number]

/** The owner's leave, as it is given in the partner space. */
export type Leave = { campaigns: readonly string[]; until: string | null }

/** The record of a leave: who gave it and when, for what, until when. */
type LeaveRecord = Pick<
  NonNullable<Logo['permission']>,
  'grantedBy' | 'grantedAt' | 'campaigns' | 'until' | 'until_tz'
>

/** With the leave that is given now, or the record of one that holds already. */
export type LogoToKeep = { place: LogoPlace; upload: UploadedFile } & (
  | { leave: Leave }
  | { record: LeaveRecord }
)

/**
 * Takes a member's file as one of the logos of the member's organisation: cleaned and measured first, then kept
 * with the leave to show it, in the place of the one that stood there, everywhere at once.
 * @throws ImageRefusal (a LogoRefused where there is more to show), StorageFailure; nothing stays behind then
 */
export async function keepLogo(payload: Payload, member: Member, { place, upload, ...given }: LogoToKeep) {
  const permission = 'record' in given ? given.record : permissionOf(member, given.leave)
  const change = await logoChange({ upload })
  await withPrepared(change, (context) =>
    inTransaction(
      payload,
      async (req) => {
        const partner = await ownPartner(req, member)
        const logo = await payload.create({
          collection: 'logos',
          data: {
            name: `${partner.name}, ${place}`.slice(0, 140),
            shown: true,
            owner: partner.id,
            permission,
          },
          context,
          depth: 0,
          overrideAccess: false,
          req,
        })
        await putInPlace(req, partner, { place, logo: logo.id })
      },
      member,
    ),
  )
}

/**
 * The record under which a version of a logo may stand beside it: the logo's own, word for word. Null where there is
 * none in force, and for a logo that staff entered, whose leave is no member's: then it is asked for anew.
 */
export function recordInForce({ owner, permission }: Logo, at: Date): LeaveRecord | null {
  if (!owner || !permission) return null
  const { grantedBy, grantedAt, campaigns, until, until_tz, withdrawnAt } = permission
  // Which campaigns it is for is kept as it is; here it only matters whether it holds.
  if (permissionState({ grantedAt, until, withdrawnAt }, '', at).value !== 'in-force') return null
  return {
    grantedBy,
    grantedAt,
    campaigns: (campaigns ?? []).flatMap((one) => idOf(one) ?? []),
    until,
    until_tz,
  }
}

/** Takes one of the files back: the name stands in its place, set in type. */
export async function takeAwayLogo(payload: Payload, member: Member, place: LogoPlace): Promise<void> {
  await inTransaction(
    payload,
    async (req) => putInPlace(req, await ownPartner(req, member), { place, logo: null }),
    member,
  )
}

/** Gives the leave of all files anew, or takes it back (null): the logo then goes at once from wherever it stands. */
export async function changeLeave(payload: Payload, member: Member, leave: Leave | null): Promise<void> {
  await inTransaction(
    payload,
    async (req) => {
      const partner = await ownPartner(req, member)
      const permission = leave
        ? { ...permissionOf(member, leave), withdrawnAt: null }
        : { withdrawnAt: now().toISOString() }
      await changeOwn(req, logosOf(partner), { permission })
    },
    member,
  )
}

const permissionOf = (member: Member, { campaigns, until }: Leave): LeaveRecord => ({
  grantedBy: `${member.name} <${member.email}>`.slice(0, 200),
  grantedAt: now().toISOString(),
  campaigns: [...campaigns],
  until,
  until_tz: 'Europe/Paris',
})

const ownPartner = async (req: PayloadRequest, member: Member): Promise<Partner> =>
  req.payload.findByID({
    collection: 'partners',
    id: idOf(member.partner) ?? '',
    locale: member.language,
    depth: 0,
    overrideAccess: false,
    req,
  })

const logosOf = ({ logos }: Partner): string[] => idsOf(LOGO_PLACES.map((place) => logos?.[place]))

/** What stood there is shown no more; it stays with its leave, so that it can be said what was shown when. */
async function putInPlace(
  req: PayloadRequest,
  partner: Partner,
  { place, logo }: { place: LogoPlace; logo: string | null },
): Promise<void> {
  const before = idOf(partner.logos?.[place])
  const all = Object.fromEntries(LOGO_PLACES.map((name) => [name, idOf(partner.logos?.[name])]))
  await req.payload.update({
    collection: 'partners',
    id: partner.id,
    data: { logos: { ...all, [place]: logo } },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const stands = LOGO_PLACES.some((name) => name !== place && all[name] === before)
  if (before && before !== logo && !stands) await changeOwn(req, [before], { shown: false })
}

/** Changes those of the files that are the organisation's own: one that staff entered is theirs to change. */
const changeOwn = async (req: PayloadRequest, ids: string[], data: Partial<Logo>): Promise<void> => {
  const { errors } = await req.payload.update({
    collection: 'logos',
    where: { and: [{ id: { in: ids } }, { owner: { exists: true } }] },
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (errors.length > 0) throw new Error(`A logo could not be changed: ${errors[0]?.message}`)
}
