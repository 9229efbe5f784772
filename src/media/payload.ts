import { Media } from './collections/media'

export const media = { collections: [Media] }
