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
