import type { Media } from '@/payload-types'
import type { KitRights } from './content'
import { given } from './given'

/** The right to give a record of the library away, as a kit prints it. */
export const rightsOf = ({ rights }: Pick<Media, 'rights'>): KitRights => ({
  holder: given(rights?.holder),
  uses: rights?.uses ?? [],
  territory: rights?.territory ?? 'world',
  ...(rights?.online ? { online: true } : {}),
  from: given(rights?.from),
  until: given(rights?.until),
})
