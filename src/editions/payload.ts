import { Editions } from './collections/editions'

export const editions = { collections: [Editions] }
