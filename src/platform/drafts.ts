import type { CollectionConfig } from 'payload'

/**
 * How every drafted collection keeps its versions: each language is published on its own
 * (`localizeStatus`), nothing is deleted by age (a pruning job keeps what was published),
 * and a draft may be incomplete: the gate asks for everything at publication.
 */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 0,
  drafts: { autosave: { interval: 1500 }, validate: false, localizeStatus: true, schedulePublish: false },
}

/** Set in a request's context while it takes an older version up again: the trail has a word of its own for it. */
export const TAKES_UP_VERSION = 'takesUpVersion'
