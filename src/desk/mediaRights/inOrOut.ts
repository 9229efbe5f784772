import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { write } from '@/audit/write'
import { told } from '@/gate/refused'
import { storedRow } from '@/media/consent/putRow'
import { isLetOut, TAKE_BACK } from '@/media/rights/letOut'
import { wasPublic } from '@/media/rights/rightsAt'
import { now } from '@/platform/clock'
import { deskLanguage } from '../deedWords'
import type { Asset } from './usedWhere'

/**
 * What the house takes back, it gives to nobody from then on. Taking the tick away from an image or a document stops, in
 * the same transaction, each issue of a kit that holds it, as the withdrawal of a consent does; without it they could
 * not be saved. Deleting it, to the bin or for good, is refused while an issue holds it: a tick has a warning beside
 * it, the bin has none.
 */
export function inOrOut(collection: CollectionConfig, asset: Asset): CollectionConfig {
  const { hooks } = collection
  const binned: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
    if (operation === 'update' && data.deletedAt && isLetOut(originalDoc))
      await refuseHeld(req, asset, String(originalDoc.id))
    return data
  }
  const tickTaken: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || !isLetOut(previousDoc)) return doc
    const id = String(doc.id)
    // Not what is answered, of which whoever asks chooses the fields.
    const row = await storedRow(req, asset, id)
    if (!row || isLetOut(row)) return doc
    await takeBack(req, asset, id, previousDoc)
    return doc
  }
  const deleting: CollectionBeforeDeleteHook = async ({ id, req }) => {
    const row = await storedRow(req, asset, String(id))
    if (row && isLetOut(row)) await refuseHeld(req, asset, row.id)
  }
  const deleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await takeBack(req, asset, String(id), doc)
    return doc
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), binned],
      afterChange: [...(hooks?.afterChange ?? []), tickTaken],
      beforeDelete: [...(hooks?.beforeDelete ?? []), deleting],
      afterDelete: [...(hooks?.afterDelete ?? []), deleted],
    },
  }
}

async function takeBack(
  req: PayloadRequest,
  asset: Asset,
  id: string,
  was: Parameters<typeof wasPublic>[0] & { deletedAt?: unknown },
): Promise<void> {
  if (!was.deletedAt && wasPublic(was, now())) {
    const line = { action: TAKE_BACK, subjectCollection: asset, subjectId: id, before: null, after: null }
    await write(req, line)
  }
  // Loaded when it is done: it makes issues of kits, whose texts are drawn.
  const { stopKits } = await import('../withdraw/kits')
  const { locale, fallbackLocale } = req
  try {
    await stopKits(req, [id], { taken: asset === 'media' ? 'image' : 'document', by: 'house' })
  } finally {
    Object.assign(req, { locale, fallbackLocale })
  }
}

const HELD = {
  media: {
    fr: (codes: string) =>
      `Cette image est dans des numéros figés de dossiers de presse (${codes}). Décochez d’abord « Peut sortir de la maison » et enregistrez. Ces numéros sont alors arrêtés et refaits sans elle, et vous pourrez la supprimer.`,
    en: (codes: string) =>
      `This image is in frozen issues of press kits (${codes}). First untick "May leave the house" and save. These issues are then stopped and made anew without it, and you can delete it.`,
  },
  documents: {
    fr: (codes: string) =>
      `Ce document est dans des numéros figés de dossiers de presse (${codes}). Décochez d’abord « Peut sortir de la maison » et enregistrez. Ces numéros sont alors arrêtés et refaits sans lui, et vous pourrez le supprimer.`,
    en: (codes: string) =>
      `This document is in frozen issues of press kits (${codes}). First untick "May leave the house" and save. These issues are then stopped and made anew without it, and you can delete it.`,
  },
}

async function refuseHeld(req: PayloadRequest, asset: Asset, id: string): Promise<void> {
  const { issuesHolding } = await import('@/press/issuing/holding')
  const held = await issuesHolding(req, [id])
  if (held.length === 0) return
  const say = HELD[asset][deskLanguage(req)]
  throw new APIError(told([say(held.map(({ code }) => code).join(', '))]), 409, null, true)
}
