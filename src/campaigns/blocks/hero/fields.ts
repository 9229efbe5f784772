import type { Block } from 'payload'
import { both, note, option } from '@/platform/bilingual'
import { lede, link, papers, picture } from '../common'

export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: both('Ouverture', 'Opening'), plural: both('Ouvertures', 'Openings') },
  fields: [
    { name: 'kicker', type: 'text', maxLength: 120, label: both('Surtitre', 'Kicker') },
    {
      name: 'heading',
      type: 'text',
      maxLength: 160,
      label: both('Titre', 'Heading'),
      admin: note('Vide : le titre de la page.', 'Empty: the title of the page.'),
    },
    lede,
    picture,
    {
      name: 'size',
      type: 'select',
      defaultValue: 'slim',
      label: both('Taille', 'Size'),
      options: [option('full', 'Grande (accueil)', 'Full (home)'), option('slim', 'Mince', 'Slim')],
    },
    {
      name: 'ground',
      type: 'select',
      label: both('Fond', 'Ground'),
      options: papers,
      admin: note(
        'Vide : le fond de la campagne. L’édition d’un partenaire garde le sien.',
        'Empty: the ground of the campaign. A partner’s edition keeps its own.',
      ),
    },
    {
      name: 'emergency',
      type: 'checkbox',
      label: both('Avec les numéros d’urgence', 'With the emergency numbers'),
    },
    link('action', 'Bouton', 'Button'),
    link('secondAction', 'Second lien', 'Second link'),
  ],
}
