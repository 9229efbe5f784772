import type { SpaceRoom } from '@/addresses'
import type { Room } from '../visit'
import { answer } from './answer'
import { apply } from './apply'
import { confirm } from './confirm'
import { embed } from './embed'
import { home } from './home'
import { invitation } from './invitation'
import { link } from './link'
import { logos } from './logos'
import { mail } from './mail'
import { password } from './password'
import { preview } from './preview'
import { publish } from './publish'
import { reach } from './reach'
import { signIn } from './signIn'
import { signOut } from './signOut'
import { slots } from './slots'
import { team } from './team'
import { terms } from './terms'

/** What stands in the partner space; `home` is its front page. A new room is a file and a line. */
const ROOMS: Partial<Record<SpaceRoom | 'home', Room>> = {
  answer,
  apply,
  confirm,
  embed,
  home,
  invitation,
  link,
  logos,
  mail,
  password,
  preview,
  publish,
  reach,
  signIn,
  signOut,
  slots,
  team,
  terms,
}

export const roomAt = (room: SpaceRoom | null): Room | undefined => ROOMS[room ?? 'home']
