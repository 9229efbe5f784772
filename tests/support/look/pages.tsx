import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { BlockContext } from '@/campaigns/blocks/context'
import type { PageBlock } from '@/campaigns/blocks/slugs'
import { Blocks } from '@/campaigns/views/Blocks'
import { DISPLAY_FONT, stylesheet } from '@/ui/assets'
import { Footer } from '@/ui/Footer'
import { Crumbs, Hero } from '@/ui/Hero'
import { Lost } from '@/ui/Lost'
import { ClosedNotice } from '@/ui/Notice'
import { PartnerWall } from '@/ui/PartnerWall'
import { Assets, Contact, Download, Facts, KitRow, Quotation } from '@/ui/Press'
import { Share } from '@/ui/Share'
import { SiteHead } from '@/ui/SiteHead'
import { Slot } from '@/ui/Slot'
import { Toc } from '@/ui/Toc'
import { CONTENT, Skip, Watch } from '@/ui/Watch'
import { ACT, HOME, LONG } from './blocks'
import { FOUNDATION, INSURER, LINES, SCHOOLS, SHORT_LINES, TOWN, UNION } from './parties'
import { drawing, HELPLINES } from './records'

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

const inline = (name: string) => ({
  kind: 'drawing' as const,
  alt: '',
  markup: drawing(name, name).markup ?? '',
})
const contact = (
  <Contact
    locale={locale}
    name="Nora Delvigne"
    capacity="Responsable des relations presse"
    phone={{ label: '01 99 00 27 10', href: 'tel:+33199002710' }}
    email="presse.millelanternes@example.org"
    hours="Du lundi au vendredi, de 9 h à 18 h, heure de Paris. Français, anglais."
  />
)

const pressRoom = (
  <>
    <div className="wrap">
      <Crumbs locale={locale} crumbs={[{ label: 'Accueil', href: '/home.html' }, { label: 'Presse' }]} />
    </div>
    <header className="wrap split top wide-start press-head">
      <div className="stack">
        <h1>Espace presse</h1>
        <p className="lede">Tout est ici, sans compte.</p>
      </div>
      {contact}
    </header>
    <section className="wrap band" aria-labelledby="kits">
      <h2 id="kits" className="mbe-6">
        Dossiers
      </h2>
      <KitRow
        locale={locale}
        href="/kit.html"
        title="Une photo, mille chemins : lancement"
        text="Communiqué, 6 dessins, fiche de faits, citation, contacts."
        picture={inline('passage')}
        status={{ kind: 'ok', text: 'Daté du 9 février 2027' }}
        archive={{ href: '#zip', label: 'Tout prendre', meta: 'ZIP, 38,4 Mo' }}
      />
    </section>
  </>
)

const kit = (
  <>
    <Hero
      locale={locale}
      heading="Une photo, mille chemins"
      lede="Dossier de lancement."
      crumbs={[{ label: 'Accueil', href: '/home.html' }, { label: 'Lancement' }]}
      first={{ href: '#zip', label: 'Tout prendre' }}
    />
    <div className="wrap band read">
      <Toc
        locale={locale}
        heading="Dans ce dossier"
        entries={[
          { href: '#facts', label: 'Fiche de faits' },
          { href: '#images', label: 'Images' },
        ]}
      />
      <article className="prose">
        <h2 id="facts">Fiche de faits</h2>
        <Facts
          locale={locale}
          items={[
            {
              id: 'open-53',
              value: '53 %',
              wording:
                'Fin 2022, 53 % des parents interrogés avaient déjà partagé du contenu montrant leur enfant.',
              source: 'OPEN avec Potloc, 1 273 réponses, février 2023.',
              doesNotMean: 'Ces parents ne représentent peut-être pas tous les parents.',
              status: { kind: 'ok', text: 'À jour' },
            },
          ]}
        />
        <Download locale={locale} href="#txt" label="Communiqué en texte" meta="TXT, 3 Ko" icon="file" solo />
        <Quotation
          locale={locale}
          text="Nous voulons des parents informés."
          speaker="Nora Delvigne, personnage de démonstration"
        />
        <h2 id="images">Images</h2>
        <Assets
          locale={locale}
          items={['passage', 'galets', 'mosaique'].map((name) => ({
            title: name,
            picture: inline(name),
            description: 'Un dessin de papier découpé.',
            facts: [
              ['Crédit', 'Fondation Mille Lanternes'],
              ['Licence', 'CC-BY-4.0'],
            ],
            creditLine: 'Fondation Mille Lanternes, CC-BY-4.0',
            files: [{ href: `#${name}`, label: 'Télécharger', meta: 'PNG, 3 600 × 2 700 px, 1,8 Mo' }],
          }))}
        />
        {contact}
        <Share locale={locale} title="Dossier" url="https://example.org/fr/presse/lancement" />
      </article>
    </div>
  </>
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
