import type { SpaceRoom } from '@/addresses'
import type { Room } from '../visit'
import { answer } from './answer'
import { apply } from './apply'
import { confirm } from './confirm'
import { home } from './home'
import { invitation } from './invitation'
import { link } from './link'
import { logos } from './logos'
import { password } from './password'
import { signIn } from './signIn'
import { signOut } from './signOut'
import { team } from './team'

/** What stands in the partner space; `home` is its front page. A new room is a file and a line. */
const ROOMS: Partial<Record<SpaceRoom | 'home', Room>> = {
  answer,
  apply,
  confirm,
  home,
  invitation,
  link,
  logos,
  password,
  signIn,
  signOut,
  team,
}

export const roomAt = (room: SpaceRoom | null): Room | undefined => ROOMS[room ?? 'home']
