import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Media } from '@/payload-types'
import { kitDownloads } from '../downloads'
import type { IssueFacts } from '../issues'
import { kit as content, english, french, issued, pdf } from '../kit.fixture'
import type { KitVersion } from '../newsroom/versions'
import type { IssueView, KitView } from '../queries'
import { EmbargoedKit } from './EmbargoedKit'
import { holds } from './holds'
import { Issue } from './Issue'
import { Kit } from './Kit'
import { inOrder } from './latest'
import { PressRoom, type PressRoomProps } from './PressRoom'
import { Release } from './Release'

const frozen = issued(content)
/** The kit as it is read back: its images are taken at the issue's own addresses. */
const kit = frozen.content

// The addresses of built files are not what is looked at here.
vi.mock('@/ui/assets', () => ({ island: (name: string) => `/islands/${name}.js` }))

const rich = (text: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})
const record = (id: string): Media => ({
  id,
  name: '',
  alt: 'Deux bras',
  markup: '<svg></svg>',
  author: '',
  credit: '',
  licence: '',
  sourceType: 'digitalCreation',
  showsChild: 'no',
  createdAt: '',
  updatedAt: '',
})
const viewOf = (edition: typeof french): KitView => ({
  href: '/fr/presse/lancement',
  releaseHref: '/fr/presse/lancement/communique',
  relayed: false,
  content: kit,
  edition,
  frozen,
  issue: null,
  downloads: kitDownloads(frozen),
  campaign: 'campagne',
  body: rich('La fondation lance.'),
  media: new Map(kit.images.map(({ id }) => [id, record(id)])),
  documents: [],
})
const version: KitVersion = {
  number: 1,
  code: 'UPMCQX-1-91C4',
  title: 'Une photo',
  href: '/fr/presse/lancement/1',
  publicFrom: '2027-02-09T05:00:00.000Z',
  timeZone: 'Europe/Paris',
  standing: 'current',
  cause: 'first',
  manifestSha256: 'ab'.repeat(32),
}
const facts: IssueFacts = {
  id: 'a1',
  kit: 'k1',
  number: 2,
  code: 'UPMCQX-2-91C4',
  publicFrom: '2027-02-11T08:10:00.000Z',
  standing: 'current',
  newest: 2,
  correction: 'La date de l’enquête.',
  changes: { added: [], removed: ['images/loi.png'], changed: ['communique.txt'] },
  manifestSha256: 'cd'.repeat(32),
}
const page = (view: KitView): string =>
  renderToStaticMarkup(
    <Kit
      view={view}
      versions={[version]}
      now={new Date('2027-02-10T00:00:00Z')}
      crumbs={[{ label: 'Presse', href: '/fr/presse' }]}
      pageHref={() => null}
    />,
  )
const plain = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ')

describe('the page of a kit', () => {
  const html = page(viewOf(french))

  it('shows every file before it is taken: format, pixels, weight, credit, licence and origin', () => {
    const { archives, texts } = kitDownloads(frozen)
    const [archive] = archives
    expect(html).toContain(`href="${archive?.href}"`)
    expect(plain(html)).toContain(
      `ZIP, ${Math.round((archive?.file.size ?? 0) / 1000)} Ko, ${archive?.count} fichiers`,
    )
    for (const text of texts.filter(({ locale }) => locale === 'fr'))
      expect(html).toContain(`href="${text.href}"`)
    for (const text of texts.filter(({ locale }) => locale === 'en')) expect(html).not.toContain(text.href)
    for (const image of kit.images) {
      for (const file of image.files) expect(html).toContain(`href="${file.href}"`)
      expect(plain(html)).toContain('PNG, 3 600 × 2 700 px')
    }
    for (const words of [
      'Fondation Mille Lanternes',
      'CC BY 4.0',
      'Dessin, sans IA',
      'Deux bras se rejoignent.',
    ])
      expect(plain(html)).toContain(words)
  })

  it('offers each document with its language, pages, weight, credit, territory and licence', () => {
    const content = { ...kit, documents: [pdf('Bilan 2026', Buffer.from('%PDF'))] }
    const issue = issued(content)
    const shown = plain(
      page({
        ...viewOf(french),
        content: issue.content,
        frozen: issue,
        documents: issue.content.documents ?? [],
      }),
    )
    expect(shown).toContain(`href="${issue.content.documents?.[0]?.file.href}"`)
    expect(shown).toContain('download="Bilan 2026.pdf"')
    expect(shown).toContain('PDF, en français, 4 pages, 4 octets')
    expect(shown).toMatch(/Crédit.*Observatoire imaginaire.*Presse, en France.*CC BY 4.0/)
    expect(html).not.toContain('id="documents"')
  })

  it('names files as the issue named them when it was frozen', () => {
    const renamed = {
      ...frozen,
      files: frozen.files.map((file) => (file.image ? { ...file, path: 'images/Ancien nom.png' } : file)),
    }
    expect(plain(page({ ...viewOf(french), frozen: renamed }))).toContain('download="Ancien nom.png"')
  })

  it('lets a credit line and a quotation be picked without a script', () => {
    const line =
      '« Le passage », Fondation Mille Lanternes, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'
    expect(plain(html)).toContain(`<span class="pick">${line}</span>`)
    expect(plain(html)).toContain(`<copy-button label="Copier le crédit" done="Copié" text="${line}">`)
    expect(html.match(/Copier le crédit/g)).toHaveLength(kit.images.length)
    expect(plain(html)).toContain('<p class="copy">« Des parents informés. »<cite>Nora Delvigne</cite></p>')
    expect(plain(html)).toContain('text="« Des parents informés. » Nora Delvigne"')
  })

  it('says no figure without its source and what it does not mean', () => {
    expect(plain(html)).toContain('OPEN, février 2023, p. 4. Pas tous les parents.')
    expect(plain(html)).toContain('Chiffre discuté')
  })

  it('opens the release with its place and day', () => {
    expect(plain(html)).toMatch(
      /<p><strong>Valmorière, le 9 février 2027\. ?<\/strong>La fondation lance\.<\/p>/,
    )
  })

  it('leads from its contents to each part, and leaves out what the kit has not', () => {
    const anchors = (text: string) => [...text.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id)
    expect(anchors(html)).toEqual([
      'release',
      'facts',
      'quotations',
      'images',
      'questions',
      'about',
      'contacts',
      'versions',
    ])
    for (const id of anchors(html)) expect(html).toContain(`id="${id}"`)
    expect(anchors(page(viewOf(english)))).toEqual([
      'facts',
      'quotations',
      'images',
      'questions',
      'contacts',
      'versions',
    ])
  })

  it('names images and archive in its own language', () => {
    const other = page(viewOf(english))
    expect(other).toContain('Two arms meet')
    expect(other).not.toContain('Le passage')
    expect(other).toContain('-kit-en.zip"')
    expect(other).not.toContain('-kit-fr.zip"')
  })

  it('offers one size and one language beside the whole, each by its own address and weight', () => {
    const archives = (text: string) => [...text.matchAll(/-(kit-[a-z-]+)\.zip"/g)].map(([, name]) => name)
    // The images of this kit are for print alone: an archive of that size would be the whole again.
    expect(archives(page(viewOf(english)))).toEqual([
      'kit-en',
      'kit-en',
      'kit-en-web',
      'kit-en-only',
      'kit-en-only-web',
    ])
    expect(plain(html)).toContain('Images pour le web, textes en français seulement')
  })

  it('needs no style, script or picture of its own', () => {
    expect(html).not.toMatch(/style=|data:|\.(?:webp|avif)/)
  })
})

describe('what may be done with a kit', () => {
  it('is said in words: at once, or under the embargo that has passed', () => {
    expect(plain(html())).toContain('Pour diffusion immédiate')
    const embargoed = { ...viewOf(french), content: { ...kit, embargo: '2027-02-09T05:00:00.000Z' } }
    expect(plain(page(embargoed))).toContain(
      'Était sous embargo jusqu’au mardi 9 février 2027, 6 h (heure de Paris)',
    )
  })

  it('stands beside the number, the printed code and that it corrects', () => {
    const second = plain(page({ ...viewOf(french), issue: facts }))
    expect(second).toContain('Numéro 2, corrigé le 11 février 2027')
    expect(second).toContain('<span class="mono-id">UPMCQX-2-91C4</span>')
    expect(plain(html())).toContain('Pas encore figé')
  })

  it('a summary in indirect speech stands in no quotation marks, and says what it is', () => {
    const [said] = french.quotations
    if (!said) throw new Error('The kit of the tests has a quotation.')
    const indirect = page(viewOf({ ...french, quotations: [{ ...said, kind: 'indirect' }] }))
    expect(indirect).toContain('<p class="copy">Des parents informés.<cite>')
    expect(indirect).toContain('Résumé au style indirect')
  })
  const html = () => page(viewOf(french))
})

describe('the release alone', () => {
  const draw = (edition: typeof french) =>
    plain(
      renderToStaticMarkup(
        <Release
          view={viewOf(edition)}
          now={new Date('2027-02-10T00:00:00Z')}
          crumbs={[{ label: 'Communiqué' }]}
          pageHref={() => null}
        />,
      ),
    )

  it('has one heading, whom to call, the helplines and its text', () => {
    const html = draw(french)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('Pour diffusion immédiate')
    expect(html).toContain('<strong>Valmorière, le 9 février 2027.')
    expect(html).toContain('href="tel:0199002710"')
    expect(html).toContain('<strong class="num">119</strong> Enfance en danger')
    expect(html).toContain('<strong class="num">114 (par SMS)</strong> Urgence')
    expect(html).toContain('href="/fr/presse/lancement/communique.txt"')
    expect(html).toContain('label="Copier le communiqué" done="Copié" text="Communiqué de presse')
    expect(html).toContain('Démonstration')
  })

  it('names the country of a line elsewhere, says a number once, and what nobody checked', () => {
    const abroad = {
      name: '116 000 Child Focus',
      numbers: [{ number: '116 000', by: 'tel' as const }],
      purpose: '',
      hours: 'Jour et nuit',
      territory: 'BE' as const,
      verifiedOn: null,
    }
    const html = draw({ ...french, helplines: [abroad] })
    expect(html).toContain('<strong class="num">116 000</strong> Child Focus (Belgique). Jour et nuit.')
    expect(html).toContain('vérifiez-les avant de publier')
    expect(draw(french)).not.toContain('vérifiez-les avant de publier')
  })

  it('prints lead and notes where there are any', () => {
    const release = french.release && { ...french.release, lead: 'En deux mots.', notes: 'Un.\n\nDeux.' }
    const html = draw({ ...french, release })
    expect(html).toContain(
      '<p class="lead"><strong>Valmorière, le 9 février 2027.</strong> En deux mots.</p><p>La fondation lance.</p>',
    )
    expect(html).toContain('<p>Un.</p><p>Deux.</p>')
  })
})

describe('the page of an issue', () => {
  const draw = (issue: IssueView, cause: KitVersion['cause'] = 'corrected') =>
    plain(
      renderToStaticMarkup(
        <Issue
          locale="fr"
          issue={issue}
          versions={[
            {
              ...version,
              number: 2,
              code: facts.code,
              cause,
              correction: facts.correction,
              keyId: 'f'.repeat(16),
            },
            { ...version, standing: 'superseded' },
          ]}
          crumbs={[]}
        />,
      ),
    )
  const view = { ...viewOf(french), issue: facts }
  const kitHref = '/fr/presse/lancement'

  it('says what changed, in words and file by file, and what was in it with its hashes', () => {
    const html = draw({ facts, view, kitHref })
    expect(html).toContain('Ce numéro est en vigueur.')
    expect(html).toContain('La date de l’enquête.')
    expect(html).toMatch(/Fichiers modifiés<\/h3><ul class="files"><li[^>]*>communique\.txt/)
    expect(html).toMatch(/Fichiers retirés<\/h3><ul class="files"><li[^>]*>images\/loi\.png/)
    expect(html).not.toContain('Fichiers ajoutés')
    for (const file of frozen.files) expect(html).toContain(file.entry.sha256)
    expect(html).toContain(facts.manifestSha256)
    expect(html).toContain('href="/.well-known/relais-press-keys/ffffffffffffffff.pem"')
    expect(html).toContain('&quot;format&quot;: &quot;relais-press-kit&quot;')
    expect(html).toContain('href="/fr/presse/lancement/1"')
    expect(html).toContain('Tous les PDF et les textes portent aussi le nouveau numéro.')
    expect(html).not.toContain('Ce qui a changé depuis')
  })

  it('of a replaced one tells what was changed since, and of the first no change before it', () => {
    const first = {
      ...facts,
      number: 1,
      code: version.code,
      standing: 'superseded' as const,
      correction: undefined,
    }
    const html = draw({ facts: first, view, kitHref })
    expect(html).toMatch(/Ce qui a changé depuis<\/h2><ul><li>.*Numéro 2.*La date de l’enquête\./)
    expect(html).toContain('Première version.')
    expect(html).not.toContain('Fichiers modifiés')
  })

  it('says of one that follows none, or says the same again, neither a correction nor files', () => {
    const added = { added: ['communique.txt'], removed: [], changed: [] }
    const anew = draw({ facts: { ...facts, correction: undefined, changes: added }, view, kitHref }, 'anew')
    expect(anew).toContain('Nouveau numéro : il en remplace un')
    expect(anew).not.toContain('Fichiers ajoutés')
    const none = { added: [], removed: [], changed: [] }
    expect(draw({ facts: { ...facts, changes: none }, view, kitHref }, 'reissued')).toContain(
      'Aucun contenu n’a changé.',
    )
  })

  it('leads from a replaced one to the one in force', () => {
    const html = draw({ facts: { ...facts, standing: 'superseded', newest: 4 }, view, kitHref })
    expect(html).toContain('le numéro 4 le remplace')
    expect(html).toContain(`href="${kitHref}"`)
  })

  it('of a stopped one says so, and holds neither file nor manifest', () => {
    const html = draw({ facts: { ...facts, standing: 'stopped' }, view: null, kitHref: null })
    expect(html).toContain('Ce numéro a été arrêté')
    expect(html).not.toContain('sha256&quot;')
    for (const file of frozen.files) expect(html).not.toContain(file.entry.sha256)
  })
})

describe('the press room', () => {
  const room = (
    kits: KitView[],
    year: number | null,
    years: number[],
    more: Partial<PressRoomProps> = {},
  ): string =>
    renderToStaticMarkup(
      <PressRoom
        locale="fr"
        room={{ kits, year, years }}
        campaign={null}
        campaigns={[]}
        people={[]}
        contact={french.contact ?? null}
        latest={[]}
        dates={[]}
        crumbs={[{ label: 'Presse' }]}
        {...more}
      />,
    )

  it('says who to call, and for each kit what it holds, its number and the weight of the whole', () => {
    const html = room([{ ...viewOf(french), issue: facts }], null, [2027])
    expect(html).toContain('href="tel:0199002710"')
    expect(html).toContain('<a href="/fr/presse/lancement">')
    expect(plain(html)).toContain('Numéro 2, corrigé le 11 février 2027')
    expect(plain(html)).toContain(`${kitDownloads(frozen).archives[0]?.count} fichiers`)
    expect(plain(html)).toContain('Écrire sur ce sujet')
    expect(html).not.toContain('/fr/presse/2027')
  })

  it('prefers a press officer whose number was called, with a stand-in, and names experts further down', () => {
    const people = [
      { name: 'Sam', kind: 'expert' as const, subjects: 'le droit' },
      {
        name: 'Nora Delvigne',
        kind: 'contact' as const,
        phone: '01 99 00 27 10',
        standIn: { name: 'Ada', phone: '01 99 00 27 11' },
        verifiedOn: '2026-11-25',
      },
    ]
    const html = plain(room([], null, [], { people }))
    expect(html).toContain('En cas d’absence : Ada <a href="tel:0199002711"')
    expect(html).toContain('Numéro vérifié le <time dateTime="2026-11-25">25 novembre 2026</time>')
    expect(html).toContain('Peut parler de : le droit')
    expect(html.indexOf('Sam')).toBeGreaterThan(html.indexOf('Contacts et experts'))
  })

  it('asks for a printed number without a script', () => {
    expect(room([], null, [])).toMatch(
      /<form class="stack" action="\/fr\/presse\/verifier" method="get">.*<input id="asked"[^>]* name="asked"/,
    )
  })

  it('tells corrections and dates to come', () => {
    const html = plain(
      room([], null, [], {
        latest: inOrder(
          [{ ...facts, title: 'Lancement', slug: 'lancement', correction: 'La date.', stopped: false }],
          [],
        ),
        dates: [
          {
            id: 'd',
            title: 'Atelier',
            startsAt: new Date('2027-02-18T17:30:00Z'),
            timeZone: 'Europe/Paris',
            place: 'Médiathèque',
            host: 'Ville de Valmorière',
          },
        ],
      }),
    )
    expect(html).toContain('<a href="/fr/presse/lancement/2">Lancement</a> – La date.')
    expect(html).toContain('jeudi 18 février 2027, 18 h 30')
    expect(html).toContain('Par Ville de Valmorière. Lieu : Médiathèque')
  })

  it('keeps a correction that was taken back in its place, with the way to the notice and without its words', () => {
    const issue = {
      id: 'i2',
      number: 2,
      code: 'UPMCQX-2-91C4',
      title: 'Lancement',
      publicFrom: '2027-02-11T08:10:00.000Z',
      cause: 'corrected' as const,
    }
    const retired = {
      kit: 'a1',
      campaign: 'c1',
      at: '2027-02-12T08:10:00.000Z',
      timeZone: 'Europe/Paris',
      date: '2027-02-09T05:00:00.000Z',
      title: 'Lancement',
      slug: 'lancement',
      issues: [{ number: 2, code: issue.code }],
      corrections: [issue],
      whole: false,
      newest: { number: 1, slug: 'lancement' },
    }
    const latest = inOrder([], [retired])
    expect(latest.map(({ at }) => at)).toEqual([retired.at, issue.publicFrom])
    const html = plain(room([], null, [], { latest }))
    expect(html).toContain(
      '<a href="/fr/presse/lancement/2">Lancement</a> – Le numéro 2 a été retiré le 12 février 2027',
    )
    expect(html).toContain('et ce qu’il disait avec lui.<br/><span class="small mono-id muted">UPMCQX-2-91C4')
  })

  it('says so when it is empty', () => {
    expect(room([], null, [])).toContain('Aucun dossier n’est publié pour le moment.')
  })

  it('leads to campaigns and years by addresses, and marks the ones that are shown', () => {
    const campaigns = [
      { slug: 'un', title: 'Un' },
      { slug: 'deux', title: 'Deux' },
    ]
    const all = room([], null, [2027, 2026], { campaigns })
    for (const href of ['/fr/presse/2027', '/fr/presse/2026', '/fr/presse/campagne/un'])
      expect(all).toContain(`<a href="${href}">`)
    const one = room([viewOf(french)], 2027, [2027, 2026], { campaigns, campaign: campaigns[1] })
    expect(one).toContain('<a href="/fr/presse/campagne/deux/2027" aria-current="page">2027</a>')
    expect(one).toContain('<a href="/fr/presse/campagne/deux" aria-current="page">Deux</a>')
    expect(one).toContain('<a href="/fr/presse/2027">Toutes les campagnes</a>')
    expect(one).toContain('<a href="/fr/presse/campagne/deux">Toutes les années</a>')
  })
})

describe('a kit under embargo', () => {
  const content = { ...kit, documents: [pdf('Bilan 2026', Buffer.from('%PDF'))] }
  const kept = issued(content)
  const html = plain(
    renderToStaticMarkup(
      <EmbargoedKit
        kit={{
          kit: 'k1',
          issue: {
            id: 'a1',
            number: 1,
            code: 'UPMC-1-91C4',
            publicFrom: '2027-02-09T05:00:00.000Z',
            frozenAt: '2027-02-01T05:00:00.000Z',
            manifestSha256: 'ab'.repeat(32),
          },
          frozen: kept,
        }}
        edition={french}
        banner={null}
        imageHref={(segment) => `/${segment}`}
        listHref="/list"
      />,
    ),
  )

  it('lists its documents, each taken by a button, with the line to print', () => {
    const segment = kept.content.documents?.[0]?.file.href.split('/').at(-1)
    expect(html).toContain(`value="${segment}"`)
    expect(html).toContain('<b>Bilan 2026</b>')
    expect(html).toContain('PDF, en français, 4 pages, 4 octets')
    expect(html).toContain('text="« Bilan 2026 », Observatoire imaginaire, CC BY 4.0, https://')
  })

  it('gives the credit of each image to copy, as the public kit does', () => {
    expect(html).toContain('text="« Le passage », Fondation Mille Lanternes, CC BY 4.0, https://')
  })
})

it('a kit says on each image what an AI had to do with it: at its opening, among its images, in the room', () => {
  const made = viewOf(french)
  const [first] = kit.images
  if (!first) throw new Error('The kit of the tests has images.')
  const media = new Map([[first.id, { ...record(first.id), sourceType: 'trainedAlgorithmicMedia' as const }]])
  const view = { ...made, media }
  expect(page(view).match(/Image créée par une IA/g)?.length).toBeGreaterThanOrEqual(2)
  expect(page(made)).not.toContain('Image créée par une IA')
})

describe('holds', () => {
  it('names what a kit holds, and nothing else', () => {
    expect(holds({ edition: french, content: kit })).toBe(
      'Communiqué, fiche de faits, 1 citation, 2 images, questions des journalistes, contact.',
    )
    expect(
      holds({ edition: { ...english, claims: [], questions: [] }, content: { ...kit, images: [] } }),
    ).toBe('1 quotation, contact.')
  })
})
