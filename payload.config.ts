import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { audit } from '@/audit/payload'
import { campaigns } from '@/campaigns/payload'
import { deskEndpoints } from '@/desk/endpoints'
import { withGate } from '@/desk/gate'
import { inOneZone } from '@/desk/oneZone'
import { editions } from '@/editions/payload'
import { evidence } from '@/evidence/payload'
import { outboxAdapter } from '@/mail/adapter'
import { mail } from '@/mail/payload'
import { media } from '@/media/payload'
import { partners } from '@/partners/payload'
import { closedApi } from '@/people/closedApi'
import { people } from '@/people/payload'
import { ADMIN_WORDS } from '@/platform/adminWords'
import { databaseAdapter } from '@/platform/database/adapter'
import { env } from '@/platform/env'
import { keepFieldErrors } from '@/platform/errors'
import { DEFAULT_LOCALE, LOCALES } from '@/platform/languages'
import { log } from '@/platform/log'
import { richText } from '@/platform/richText/editor'
import { press } from '@/press/payload'
import { publishing } from '@/publishing/payload'
import { reach } from '@/reach/payload'
import { safety } from '@/safety/payload'
import { tracked, trackedGlobal } from '@/tracked'

const root = path.dirname(fileURLToPath(import.meta.url))
const { PAYLOAD_SECRET, PUBLIC_URL, NODE_ENV } = env()

const config = buildConfig({
  secret: PAYLOAD_SECRET,
  serverURL: PUBLIC_URL,
  csrf: [PUBLIC_URL],
  cors: [],
  cookiePrefix: 'relais',
  telemetry: false,
  logger: log.child({ name: 'payload' }),
  graphQL: { disable: true },
  db: databaseAdapter(),
  email: outboxAdapter,
  sharp,
  editor: richText,
  defaultDepth: 1,
  maxDepth: 3,
  experimental: { localizeStatus: true },
  localization: {
    locales: LOCALES.map((code) => ({ code, label: code === 'fr' ? 'Français' : 'English' })),
    defaultLocale: DEFAULT_LOCALE,
    defaultLocalePublishOption: 'active',
    fallback: false,
  },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: ADMIN_WORDS },
  admin: {
    user: 'staff',
    // The stock avatar asks a third party for a picture of whoever signs in.
    avatar: 'default',
    // Where the CMS writes a date by itself, in the zone of the browser: with that zone.
    dateFormat: 'd MMMM yyyy, HH:mm (O)',
    importMap: { baseDir: path.join(root, 'src') },
    meta: { titleSuffix: ' · Relais' },
    components: {
      providers: ['/desk/views/Done#Done'],
      beforeDashboard: ['/desk/views/Waiting#Waiting'],
      beforeLogin: ['/desk/views/BeforeLogin#BeforeLogin'],
      graphics: { Logo: '/desk/views/HouseMark#HouseLogo', Icon: '/desk/views/HouseMark#HouseIcon' },
    },
  },
  collections: [
    ...campaigns.collections,
    ...media.collections,
    ...partners.collections,
    ...editions.collections,
    ...press.collections,
    ...safety.collections,
    ...evidence.collections,
    ...reach.collections,
    ...people.collections,
    ...audit.collections,
    ...mail.collections,
    ...publishing.collections,
  ].map((collection) => tracked(withGate(collection))),
  globals: [...partners.globals].map(trackedGlobal),
  endpoints: deskEndpoints,
  hooks: { afterError: [keepFieldErrors] },
  typescript: {
    outputFile: path.join(root, 'src/payload-types.ts'),
    autoGenerate: NODE_ENV === 'development',
  },
  upload: { limits: { fileSize: 60_000_000 }, abortOnLimit: true, parseNested: true },
})

export default config.then(closedApi).then(inOneZone)
