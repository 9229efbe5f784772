import { Consents } from './collections/consents'
import { DerivedUses } from './collections/derivedUses'
import { Media } from './collections/media'

export const media = { collections: [Media, Consents, DerivedUses] }
