/** The account that an address has already. */
export type KnownMember = {
  id: string
  /** The organisation it belongs to. */
  partner: string
  /**
   * Whoever reads the mailbox came in, or applied for that organisation. Without it somebody merely typed the
   * address: an invitation says nothing about whose it is.
   */
  proven: boolean
}

/** An organisation that is there already, a new one, or none: what was chosen is not the account's. */
export type Joined =
  | { kind: 'known'; partner: string }
  | { kind: 'new' }
  | { kind: 'differs'; partner: string }

/**
 * Which organisation an application joins. An account opens one space, so one that is proven decides, and whoever
 * approves must have chosen the same: they see on the screen whose it is. Pure.
 * @param chosen an organisation's id; undefined for a new one
 */
export function joins(known: KnownMember | null, chosen: string | undefined): Joined {
  if (known?.proven && chosen !== known.partner) return { kind: 'differs', partner: known.partner }
  return chosen === undefined ? { kind: 'new' } : { kind: 'known', partner: chosen }
}

/** Whether two names are one, but for capitals and spaces: alike is not enough where nobody looks. Pure. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
