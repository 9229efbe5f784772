import type { Consent } from '@/payload-types'

/** Who may take a consent back. */
export const WITHDRAWN_BY = ['person', 'representative', 'house'] as const satisfies readonly NonNullable<
  Consent['withdrawnBy']
>[]
export type WithdrawnBy = (typeof WITHDRAWN_BY)[number]
