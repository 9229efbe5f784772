import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { BlockContext } from '@/campaigns/blocks/context'
import type { PageBlock } from '@/campaigns/blocks/slugs'
import { Blocks } from '@/campaigns/views/Blocks'
import { DISPLAY_FONT, stylesheet } from '@/ui/assets'
import { Footer } from '@/ui/Footer'
import { Lost } from '@/ui/Lost'
import { ClosedNotice } from '@/ui/Notice'
import { PartnerWall } from '@/ui/PartnerWall'
import { SiteHead } from '@/ui/SiteHead'
import { Slot } from '@/ui/Slot'
import { CONTENT, Skip, Watch } from '@/ui/Watch'
import { ACT, HOME, LONG } from './blocks'
import { FOUNDATION, INSURER, LINES, SCHOOLS, SHORT_LINES, TOWN, UNION } from './parties'
import { kit, pressRoom } from './press'
import { HELPLINES } from './records'

const locale = 'fr'

interface Sheet {
  readonly title: string
  readonly main: ReactNode
  readonly own?: boolean
  readonly closedAt?: string
  /** Right-to-left is tried in Arabic: the words are ours, the direction is the reader's. */
  readonly arabic?: boolean
}

const NAV = ['Comprendre', 'Agir', 'Relayer', 'Presse'].map((label, index) => ({
  label,
  href: `#${label.toLowerCase()}`,
  current: index === 0,
}))

const document = ({ title, main, own = false, closedAt, arabic }: Sheet) => (
  <html
    lang={arabic ? 'ar' : 'fr'}
    dir={arabic ? 'rtl' : 'ltr'}
    data-edition={own ? 'valmoriere' : undefined}
  >
    {/* biome-ignore lint/style/noHeadElement: a document of its own, outside Next */}
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="preload" href={DISPLAY_FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={stylesheet()} />
      {own && <link rel="stylesheet" href="/edition.css" />}
    </head>
    <body>
      <Skip locale={locale} />
      <Watch locale={locale} help="#agir" lines={SHORT_LINES} exit="https://meteo.example/" />
      <SiteHead
        locale={locale}
        lead={FOUNDATION}
        mate={own ? { ...TOWN, role: 'joint' } : null}
        home="/home.html"
        nav={NAV}
        languages={[{ locale: 'fr' }, { locale: 'en', href: '/home.html' }]}
      />
      {closedAt && <ClosedNotice locale={locale} closedAt={closedAt} />}
      <main id={CONTENT}>{main}</main>
      <Footer
        locale={locale}
        own={own}
        roles={[
          { role: 'lead', members: [FOUNDATION] },
          { role: 'joint', members: [TOWN] },
          { role: 'supporting', members: own ? [] : [SCHOOLS, INSURER] },
        ]}
        links={[
          ...NAV,
          { label: 'Mentions légales', href: '#legal' },
          { label: 'Vie privée', href: '#privacy' },
        ]}
        demonstration
        updated="2026-11-25T08:00:00.000Z"
        lines={SHORT_LINES}
      />
    </body>
  </html>
)

const context = (pageTitle: string, home: boolean, own: boolean): BlockContext => ({
  locale,
  campaign: {
    title: 'Une photo, mille chemins',
    contentNote: 'Cette campagne parle de violences.',
    theme: { ground: 'dawn' },
  },
  pageTitle,
  crumbs: home ? [] : [{ label: 'Accueil', href: '/home.html' }, { label: pageTitle }],
  own,
  hrefOf: (link) => link?.url ?? null,
  pageHref: () => null,
  helplines: HELPLINES,
  actHref: '#agir',
  wall: [
    { name: TOWN.name, role: 'joint', address: '#a', light: null, dark: null },
    { name: UNION.name, role: 'supporting', address: '#b', light: null, dark: null },
  ],
  downloads: () => null,
})

const blocks = (title: string, list: readonly PageBlock[], contents = false, own = false) => (
  <Blocks
    blocks={list}
    contents={contents}
    context={context(title, list === HOME, own)}
    afterHero={own && <Town />}
  />
)

const Town = () => (
  <Slot
    locale={locale}
    from={TOWN.name}
    heading="À Valmorière, on en parle aussi"
    introduction="La mairie relaie cette campagne dans ses crèches, ses écoles et sa médiathèque."
    contact={{
      name: 'Service Familles',
      phone: { label: '01 99 00 11 22', href: 'tel:+33199001122' },
      email: 'familles.valmoriere@example.org',
    }}
    events={[{ title: 'Atelier parents', startsAt: '2027-02-18T17:30:00.000Z', place: 'médiathèque' }]}
  />
)

const lost = (
  <Lost
    locale={locale}
    why="notFound"
    home="/home.html"
    campaigns={[{ href: '/home.html', label: 'Une photo, mille chemins' }]}
    act="#agir"
    emergency={{ call: [{ kind: 'phone', label: '17', href: 'tel:17' }], write: null }}
    lines={LINES}
  />
)

const wall = (
  <section className="band">
    <div className="wrap stack">
      <h1>Relayer</h1>
      <h2>Qui relaie</h2>
      <PartnerWall
        locale={locale}
        groups={[
          { role: 'joint', members: [{ ...TOWN, href: '#town' }] },
          {
            role: 'supporting',
            members: [
              { ...SCHOOLS, href: '#schools' },
              { ...UNION, href: '#union' },
            ],
          },
          { role: 'funder', members: [INSURER] },
        ]}
      />
    </div>
  </section>
)

const SHEETS = {
  home: { title: 'Accueil', main: blocks('Une photo, mille chemins', HOME) },
  edition: { title: 'Édition', own: true, main: blocks('Une photo, mille chemins', HOME, false, true) },
  long: {
    title: 'Page longue',
    closedAt: '2027-12-31T22:59:00.000Z',
    main: blocks('Sharenting : ce que deviennent vos photos', LONG, true),
  },
  act: { title: 'Agir', main: blocks('Agir et signaler', ACT) },
  press: { title: 'Presse', main: pressRoom },
  kit: { title: 'Dossier', main: kit },
  lost: { title: 'Introuvable', main: lost },
  wall: { title: 'Mur', main: wall },
  arabic: { title: 'Arabe', arabic: true, own: true, main: blocks('صورة واحدة', HOME, false, true) },
} satisfies Record<string, Sheet>

export type LookPage = keyof typeof SHEETS
export const LOOK_PAGES = Object.keys(SHEETS) as LookPage[]

/** Each kind of page drawn from the components, as the HTML that a browser gets. */
export const lookPage = (name: LookPage): string =>
  `<!doctype html>${renderToStaticMarkup(document(SHEETS[name]))}`
