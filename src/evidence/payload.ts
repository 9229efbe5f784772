import { Claims } from './collections/claims'
import { Sources } from './collections/sources'

export const evidence = { collections: [Claims, Sources] }
