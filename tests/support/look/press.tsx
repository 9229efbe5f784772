import { Assets } from '@/ui/Assets'
import { Contact } from '@/ui/Contact'
import { Download } from '@/ui/Download'
import { Facts } from '@/ui/Facts'
import { Crumbs, Hero } from '@/ui/Hero'
import { KitRow } from '@/ui/KitRow'
import { Quotation } from '@/ui/Quotation'
import { Share } from '@/ui/Share'
import { Toc } from '@/ui/Toc'
import { drawing } from './records'

const locale = 'fr'

const inline = (name: string) => ({
  kind: 'drawing' as const,
  ai: null,
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

export const pressRoom = (
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

export const kit = (
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
            {
              id: 'ncmec-share',
              value: '67 000 signalements en 2024',
              wording: 'En 2024, environ 67 000 signalements sur 20,5 millions étaient liés à une IA.',
              source: 'NCMEC, données CyberTipline 2024.',
              doesNotMean: 'Un signalement n’est ni une image, ni un enfant.',
              status: { kind: 'warn', text: 'Chiffre discuté' },
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
