import { Logos } from './collections/logos'
import { Partners } from './collections/partners'
import { House } from './globals'

export const partners = { collections: [Partners, Logos], globals: [House] }
