import { Consents } from './collections/consents'
import { DerivedUses } from './collections/derivedUses'
import { Documents } from './collections/documents'
import { Media } from './collections/media'

export const media = { collections: [Media, Documents, Consents, DerivedUses] }
