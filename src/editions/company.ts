/** Organisations whose mark sells something: it stands in no school's edition. */
const COMMERCIAL = ['company', 'health']

/** A party beside another in a lock-up. */
export type Party = { name: string; kind: string }

/**
 * The parties that a lock-up of somebody's edition can't take. A school's edition takes no logo of a company or a
 * mutual insurer, except where it is the school's own mark.
 */
export const refusedBeside = (owner: Pick<Party, 'kind'>, others: readonly Party[]): readonly Party[] =>
  owner.kind === 'school' ? others.filter(({ kind }) => COMMERCIAL.includes(kind)) : []
