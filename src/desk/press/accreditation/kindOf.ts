import type { Accreditation } from '@/payload-types'

/** Nobody asked for what the house writes itself: that is an invitation. Pure. */
export const kindOf = ({ message }: Pick<Accreditation, 'message'>): 'asked' | 'invite' =>
  message ? 'asked' : 'invite'
