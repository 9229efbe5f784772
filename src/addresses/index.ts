export type { Address, AddressKind, PagePath, ServiceName } from './address'
export { SERVICE_PATHS } from './address'
export { buildAddress } from './build'
export { parseAddress } from './parse'
export { isSlug, SLUG_MAX_LENGTH, slugProblem } from './slug'
export {
  PATH_WORDS,
  type PathWord,
  PRESS_FEEDS,
  PRESS_WORDS,
  type PressFeed,
  type PressLiveRoom,
  type PressRoomName,
  RESERVED_KIT_SLUGS,
  RESERVED_SLUGS,
  SPACE_ROOMS,
  type SpaceRoom,
} from './words'
