type Row = Readonly<Record<string, unknown>>

export type Change = {
  /** The public row before and after; null where there was none. */
  before: Row | null
  after: Row
  /** What was sent says that it publishes. */
  publishes: boolean
  /** An older version is taken up again. */
  restoresVersion: boolean
  /** The public row is the same after as before. */
  unchanged: boolean
  /** The collection has drafts: an unchanged row then means that a draft was saved. */
  hasDrafts: boolean
}

/** The languages in which a row is published; a record without languages of its own counts as one. */
export function publishedIn(row: Row | null): string[] {
  const status = row?._status
  if (status === 'published') return ['']
  if (!status || typeof status !== 'object') return []
  return Object.entries(status).flatMap(([locale, one]) => (one === 'published' ? [locale] : []))
}

/** The word under which the trail keeps a change. */
export function actionOf(change: Change): string {
  const { before, after, publishes, restoresVersion, unchanged, hasDrafts } = change
  if (!before) return publishedIn(after).length > 0 ? 'publish' : 'create'
  if (after.deletedAt && !before.deletedAt) return 'trash'
  if (!after.deletedAt && before.deletedAt) return 'restore'
  if (restoresVersion) return 'restore-version'
  if (publishedIn(before).some((locale) => !publishedIn(after).includes(locale))) return 'unpublish'
  if (publishes || publishedIn(after).some((locale) => !publishedIn(before).includes(locale)))
    return 'publish'
  if (before.hash !== after.hash) return 'change-password'
  return unchanged && hasDrafts ? 'save-draft' : 'update'
}
