import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { BY_LINK } from '@/people/signIn/resetPassword'
import { TAKES_UP_VERSION } from '@/platform/drafts'
import { actionOf } from './action'
import { fingerprint } from './fingerprint'
import { recall, remember, type Standing, storedDraft, storedGlobal, storedRow } from './records'
import { write } from './write'

/** Records that hold names and addresses of people without an account. */
const OF_PEOPLE = ['applications', 'agreements', 'accreditations']

const isAutosave = (req: PayloadRequest): boolean =>
  req.query?.autosave === 'true' || req.query?.autosave === true

/**
 * Adds the trail to a collection. A line holds the hashes of the stored record, all languages: of the public
 * row, or of the newest version where only a draft was saved. Autosaved drafts leave no line: they are
 * versions, not decisions.
 */
export function audited(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks = {}, auth } = collection
  const aboutPeople = Boolean(auth) || OF_PEOPLE.includes(slug)
  const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts)
  const keyOf = (id: unknown) => `${slug}:${id}`
  const standing = async (req: PayloadRequest, id: string): Promise<Standing> => ({
    row: await storedRow(req, slug, id),
    draft: hasDrafts ? await storedDraft(req, slug, id) : null,
  })
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ req, data, originalDoc, operation }) => {
          if (operation === 'update')
            remember(req, keyOf(originalDoc.id), await standing(req, String(originalDoc.id)))
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req, doc, data, operation, context }) => {
          const id = String(doc.id)
          const was = operation === 'create' ? undefined : recall(req, keyOf(id))
          const row = await storedRow(req, slug, id)
          if (!row) throw new Error(`${slug} ${id} is not there after its change.`)
          const before = was?.row ?? null
          const unchanged = fingerprint(before) === fingerprint(row)
          if (unchanged && hasDrafts && isAutosave(req)) return doc
          const action = actionOf({
            before,
            after: row,
            publishes: data?._status === 'published',
            restoresVersion: Boolean(context.isRestoringVersion || context[TAKES_UP_VERSION]),
            unchanged,
            hasDrafts,
          })
          const [then, now] =
            unchanged && hasDrafts ? [was?.draft, await storedDraft(req, slug, id)] : [before, row]
          await write(req, {
            action,
            subjectCollection: slug,
            subjectId: id,
            before: then,
            after: now,
            aboutPeople,
          })
          return doc
        },
      ],
      beforeDelete: [
        ...(hooks.beforeDelete ?? []),
        async ({ req, id }) => {
          remember(req, keyOf(id), { row: await storedRow(req, slug, String(id)), draft: null })
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ req, id, doc }) => {
          const before = recall(req, keyOf(id))?.row
          await write(req, {
            action: 'delete',
            subjectCollection: slug,
            subjectId: String(id),
            before,
            after: null,
            aboutPeople,
          })
          return doc
        },
      ],
      ...(auth ? { afterLogin: [...(hooks.afterLogin ?? []), signedIn(slug)] } : {}),
    },
  }
}

/** Who signed in, and whether a mailed link set the password. The record itself is not hashed: nothing of it changed. */
const signedIn =
  (slug: string) =>
  async ({ req, user }: { req: PayloadRequest; user: { id: string } }): Promise<void> => {
    const action = req.context[BY_LINK] ? 'reset-password' : 'login'
    await write(req, { action, subjectCollection: slug, subjectId: user.id, before: null, after: null })
  }

/** Adds the trail to a global. */
export function auditedGlobal(global: GlobalConfig): GlobalConfig {
  const { slug, hooks = {} } = global
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ req, data }) => {
          remember(req, slug, { row: await storedGlobal(req, slug), draft: null })
          return data
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req, doc }) => {
          await write(req, {
            action: 'update',
            subjectCollection: 'globals',
            subjectId: slug,
            before: recall(req, slug)?.row,
            after: await storedGlobal(req, slug),
          })
          return doc
        },
      ],
    },
  }
}
