import { Accreditations } from './collections/accreditations'
import { PressContacts } from './collections/contacts'
import { KitIssues } from './collections/kitIssues'
import { PressKits } from './collections/pressKits'
import { PressTakes } from './collections/pressTakes'

export const press = { collections: [PressKits, KitIssues, PressContacts, Accreditations, PressTakes] }
