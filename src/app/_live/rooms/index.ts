import type { SpaceRoom } from '@/addresses'
import type { Room } from '../visit'
import { apply } from './apply'
import { confirm } from './confirm'
import { home } from './home'
import { logos } from './logos'
import { signIn } from './signIn'

/** What stands in the partner space; `home` is its front page. A new room is a file and a line. */
const ROOMS: Partial<Record<SpaceRoom | 'home', Room>> = { apply, confirm, home, logos, signIn }

export const roomAt = (room: SpaceRoom | null): Room | undefined => ROOMS[room ?? 'home']
