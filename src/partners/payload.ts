import { Agreements } from './collections/agreements'
import { Applications } from './collections/applications'
import { DirectoryEntries } from './collections/directoryEntries'
import { Logos } from './collections/logos'
import { Partners } from './collections/partners'
import { Terms } from './collections/terms'
import { House } from './globals'

export const partners = {
  collections: [Applications, Partners, Logos, Terms, Agreements, DirectoryEntries],
  globals: [House],
}
