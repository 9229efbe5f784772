import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { refused, told } from '@/gate/refused'
import type { Refusal } from '@/gate/rule'
import { idOf } from '@/platform/ids'
import { isLocale, LOCALES, type Locale } from '@/platform/languages'
import { neededBy } from '@/safety/gate'
import { activeAmong } from './gateSubject'
import { inOrOut } from './mediaRights/inOrOut'
import { publicCampaigns } from './publicIn'

/**
 * Keeps what help stands on: the page that the yellow bar leads to, and two lines for each campaign; and keeps in the
 * house what was taken back into it.
 */
export function kept(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  if (slug === 'media' || slug === 'documents') return inOrOut(collection, slug)
  if (collection.slug === 'pages')
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [keepHelpPage, ...(hooks?.beforeOperation ?? [])],
        beforeDelete: [...(hooks?.beforeDelete ?? []), keepHelpPageThere],
      },
    }
  if (collection.slug === 'helplines')
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...(hooks?.beforeChange ?? []), keepInService],
        beforeDelete: [...(hooks?.beforeDelete ?? []), keepThere],
      },
    }
  return collection
}

type Withdrawal = {
  id?: unknown
  data?: Record<string, unknown>
  draft?: boolean
  unpublishAllLocales?: boolean
}

/** The languages that an update takes off the site; drafts take none. */
function withdrawn({ data, draft, unpublishAllLocales }: Withdrawal, locale: unknown): readonly Locale[] {
  if (data?.deletedAt || unpublishAllLocales) return LOCALES
  return data?._status === 'draft' && !draft && isLocale(locale) ? [locale] : []
}

const keepHelpPage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const write: Withdrawal = args
  const locales = withdrawn(write, req.locale)
  if (typeof write.id === 'string' && locales.length > 0) await refuseHelpPage(write.id, locales, req)
  return args
}

const keepHelpPageThere: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseHelpPage(String(id), LOCALES, req)

/** A page that holds up the address of the page named counts as that page. */
async function refuseHelpPage(id: string, locales: readonly Locale[], req: PayloadRequest): Promise<void> {
  const asked = req.locale
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { parent: { equals: id } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  req.locale = asked
  const actPage = { in: [id, ...docs.map((page) => page.id)] }
  const [campaign] = await publicCampaigns(req, { actPage }, locales)
  if (!campaign) return
  const message = {
    fr: `La barre jaune de « ${campaign.title} » mène à cette page. Nommez-en d’abord une autre dans la campagne, onglet « Navigation », et publiez-la.`,
    en: `The yellow bar of "${campaign.title}" leads to this page. First name another one in the campaign, under "Navigation", and publish it.`,
  }
  throw new APIError(told([message[req.i18n?.language === 'en' ? 'en' : 'fr']]), 400, null, true)
}

const keepInService: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !inService(originalDoc) || inService({ ...originalDoc, ...data })) return data
  const refusals = await refusalsOf(originalDoc.id, req)
  if (refusals.length > 0) throw refused({ collection: 'helplines', id: originalDoc.id, req }, refusals)
  return data
}

const keepThere: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const line = await req.payload.findByID({
    collection: 'helplines',
    id: String(id),
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  if (!line || !inService(line)) return
  const [refusal] = await refusalsOf(String(id), req)
  if (!refusal) return
  throw new APIError(told([refusal.message[req.i18n?.language === 'en' ? 'en' : 'fr']]), 400, null, true)
}

const inService = (line: { active?: unknown; deletedAt?: unknown }): boolean =>
  Boolean(line.active) && !line.deletedAt

/** What would be left to each public campaign that shows the line and counts on it. */
async function refusalsOf(id: string, req: PayloadRequest): Promise<Refusal[]> {
  const asked = req.locale
  const campaigns = await publicCampaigns(req, { helplines: { in: [id] } })
  const shown = []
  for (const { title, helplines } of campaigns) {
    const others = (Array.isArray(helplines) ? helplines : []).filter((line) => idOf(line) !== id)
    shown.push({ campaign: title, others: await activeAmong(req, others, isLocale(asked) ? asked : 'fr') })
  }
  req.locale = asked
  return neededBy(shown)
}
