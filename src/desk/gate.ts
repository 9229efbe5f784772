import type { CollectionConfig, Field } from 'payload'
import { references } from '@/campaigns/blocks/references'
import { campaignChosen, completeLanguage, type Gap, languagesLeft, openingFirst } from '@/campaigns/gate'
import { type Gather, gated } from '@/gate/gated'
import type { Refusal, Rule } from '@/gate/rule'
import { askRules } from '@/gate/runner'
import { imageConsents } from '@/media/consent/gate'
import {
  alternativeTexts,
  documentsLetOut,
  endingSoon,
  imageRights,
  onlineAllowed,
  rightsInForce,
} from '@/media/gate'
import { now } from '@/platform/clock'
import { idOf } from '@/platform/ids'
import { embargoKept } from '@/press/embargo/kept'
import { contactsVerified, type PressSubject, questionsAnswered, quotationsApproved } from '@/press/gate'
import { twoHelplines } from '@/safety/gate'
import {
  activeAmong,
  campaignFacts,
  documentsOf,
  type GateSubject,
  gapsOf,
  imagesOf,
  languagesLeftBy,
} from './gateSubject'
import { kept } from './kept'
import { pressFacts } from './pressFacts'

/** A rule of what a press kit says in somebody's name; it has nothing to say of anything else. */
function ofPress(rule: Rule<PressSubject>): Rule<GateSubject> {
  return ({ press }, locale) => (press ? rule(press, locale) : [])
}

/** The one list of publication rules. */
const RULES: readonly Rule<GateSubject>[] = [
  campaignChosen,
  openingFirst,
  alternativeTexts,
  imageRights,
  rightsInForce,
  onlineAllowed,
  documentsLetOut,
  imageConsents,
  twoHelplines,
  completeLanguage,
  languagesLeft,
  ofPress(quotationsApproved),
  ofPress(questionsAnswered),
  ofPress(contactsVerified),
  ofPress(embargoKept),
]

/** What is told beside the refusals, and stops nothing. */
const WARNINGS: readonly Rule<GateSubject>[] = [endingSoon]

const gap = (missing: boolean, path: string, fr: string, en: string): Gap[] =>
  missing ? [{ path, what: { fr, en } }] : []

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const kindsOf = (blocks: unknown): string[] =>
  (Array.isArray(blocks) ? blocks : []).map((block) => String(block?.blockType))

/**
 * A kit leaves the house at its embargo, a page when its campaign opens: its images must be ours to give then, and may
 * begin to be so with it.
 *
 * @param instant of that, if there is one
 */
const leavesAt = (instant: unknown): Date[] => {
  const out = typeof instant === 'string' ? Date.parse(instant) : 0
  return [out > now().getTime() ? new Date(out) : now()]
}

const ofPage: Gather<GateSubject> = async ({ data, locale, req }) => {
  const refs = references(data.blocks, 'blocks')
  const facts = await campaignFacts(req, data.campaign, locale)
  return {
    ...facts,
    helplinesPath: 'campaign',
    servedPath: 'campaign',
    images: await imagesOf(req, refs, locale, { at: leavesAt(facts.campaignOpens) }),
    blocks: kindsOf(data.blocks),
    gaps: [
      ...gap(isEmpty(data.title), 'title', 'le titre de la page', 'the title of the page'),
      ...gap(
        data.kind !== 'home' && isEmpty(data.slug),
        'slug',
        'l’adresse de la page',
        'the address of the page',
      ),
      ...gap(isEmpty(data.blocks), 'blocks', 'au moins un bloc', 'at least one block'),
      ...(await gapsOf(req, refs, locale)),
    ],
  }
}

const ofCampaign: Gather<GateSubject> = async ({ data, id, locale, req }) => ({
  campaign: 'itself',
  blocks: [],
  left: id ? await languagesLeftBy(req, id, data.languages, locale) : [],
  served: (data.languages ?? []) as GateSubject['served'],
  activeHelplines: await activeAmong(req, data.helplines, locale),
  campaignEnds: typeof data.closesAt === 'string' ? data.closesAt : null,
  helplinesPath: 'helplines',
  servedPath: 'languages',
  images: await imagesOf(req, references({ picture: data.shareImage }, ''), locale, {
    at: leavesAt(data.opensAt),
  }).then((images) => images.map((use) => ({ ...use, path: 'shareImage' }))),
  gaps: [],
})

const ofKit: Gather<GateSubject> = async ({ data, id, locale, req }) => {
  const refs = references({ images: data.images, claims: data.claims }, '').map((r) => ({
    ...r,
    path: r.path.slice(1),
  }))
  const release = (data.release ?? {}) as { headline?: unknown; body?: unknown }
  return {
    ...(await campaignFacts(req, data.campaign, locale)),
    helplinesPath: 'campaign',
    servedPath: 'campaign',
    images: await imagesOf(req, refs, locale, { at: leavesAt(data.embargo), kit: id }),
    documents: await documentsOf(req, data.documents, locale, { at: leavesAt(data.embargo), kit: id }),
    blocks: [],
    press: await pressFacts(req, data, id, locale),
    gaps: [
      ...gap(isEmpty(data.title), 'title', 'le titre du dossier', 'the title of the kit'),
      ...gap(
        isEmpty(release.headline),
        'release.headline',
        'le titre du communiqué',
        'the headline of the release',
      ),
      ...gap(isEmpty(release.body), 'release.body', 'le texte du communiqué', 'the text of the release'),
      ...(await gapsOf(req, refs, locale)),
    ],
  }
}

const ofEdition: Gather<GateSubject> = async ({ data, locale, req }) => {
  const id = idOf(data.partner)
  const partner = id
    ? await req.payload.findByID({
        collection: 'partners',
        id,
        locale,
        fallbackLocale: false,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  return {
    ...(await campaignFacts(req, data.campaign, locale)),
    helplinesPath: 'campaign',
    servedPath: 'campaign',
    images: [],
    blocks: [],
    gaps: gap(
      !partner?.active || isEmpty(partner.name),
      'partner',
      'un partenaire actif, nommé dans cette langue',
      'an active partner, named in this language',
    ),
  }
}

const GATHER: Record<string, Gather<GateSubject>> = {
  pages: ofPage,
  campaigns: ofCampaign,
  'press-kits': ofKit,
  editions: ofEdition,
}

/** What the gate says of a record as it would be published in one language. */
export interface GateResults {
  refusals: Refusal[]
  warnings: Refusal[]
}

/** The gate's word on a record, before anybody publishes it; null of a collection that has none. */
export async function gateResults(
  collection: string,
  args: Parameters<Gather<GateSubject>>[0],
): Promise<GateResults | null> {
  const subject = await GATHER[collection]?.(args)
  return subject
    ? {
        refusals: askRules(RULES, subject, args.locale),
        warnings: askRules(WARNINGS, subject, args.locale),
      }
    : null
}

/** Above the form of a record: the gate's word on what was saved last. */
const results: Field = {
  name: 'gateResults',
  type: 'ui',
  admin: { components: { Field: '/desk/views/GateResults#GateResults' } },
}

/** Puts the gate before every collection that publishes, and its word above each form; others are left as they are. */
export const withGate = (collection: CollectionConfig): CollectionConfig => {
  const gather = GATHER[collection.slug]
  if (!gather) return kept(collection)
  return kept(gated({ ...collection, fields: [results, ...collection.fields] }, RULES, gather))
}
