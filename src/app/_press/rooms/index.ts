import type { PressLiveRoom } from '@/addresses'
import type { LiveRoom } from '../visit'
import { access } from './access'
import { accreditation } from './accreditation'
import { check } from './check'
import { embargoed } from './embargoed'
import { search } from './search'

/** The live rooms of the press. A new one is a file and a line. */
const ROOMS: Partial<Record<PressLiveRoom, LiveRoom>> = {
  access,
  accreditation,
  embargoed,
  check,
  search,
}

export const roomAt = (room: PressLiveRoom): LiveRoom | undefined => ROOMS[room]
