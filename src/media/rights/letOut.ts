/** The trail's word for what the house took back from the public: by taking the tick away, or by deleting. */
export const TAKE_BACK = 'take-back'

/** Whether staff let an asset out of the house: it is ticked, and does not lie in the bin. */
export const isLetOut = ({ approved, deletedAt }: Readonly<Record<string, unknown>>): boolean =>
  approved === true && !deletedAt
