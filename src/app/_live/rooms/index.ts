import type { SpaceRoom } from '@/addresses'
import type { Room } from '../visit'
import { home } from './home'
import { invitation } from './invitation'
import { link } from './link'
import { logos } from './logos'
import { password } from './password'
import { signIn } from './signIn'
import { signOut } from './signOut'
import { team } from './team'

/** What stands in the partner space; null is its front page. A new room is a file and a line. */
const ROOMS: Partial<Record<SpaceRoom | 'home', Room>> = {
  home,
  team,
  signOut,
  password,
  link,
  invitation,
  logos,
  signIn,
}

export const roomAt = (room: SpaceRoom | null): Room | undefined => ROOMS[room ?? 'home']
