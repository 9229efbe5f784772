import type { SpaceRoom } from '@/addresses'
import type { Room } from '../visit'
import { home } from './home'
import { logos } from './logos'
import { signIn } from './signIn'

/** What stands in the partner space; null is its front page. A new room is a file and a line. */
const ROOMS: Partial<Record<SpaceRoom | 'home', Room>> = { home, logos, signIn }

export const roomAt = (room: SpaceRoom | null): Room | undefined => ROOMS[room ?? 'home']
