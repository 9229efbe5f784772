import { linkToPage, paragraph, rich } from '../../richText'
import { two } from '../../twoLanguages'
import { CAMPAIGN } from '../campaign'
import { HOUSE } from '../house'
import type { PageSeed } from './desk'

export const legal: PageSeed = {
  key: 'legal',
  title: two('Mentions légales', 'Legal notice'),
  slug: two('mentions-legales', 'legal-notice'),
  description: two(
    'Qui publie ces pages : une fondation fictive, pour la démonstration du logiciel Relais.',
    'Who publishes these pages: a fictional foundation, for the demonstration of the software Relais.',
  ),
  blocks: (desk) => {
    const { say, locale } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          'Ces pages sont une démonstration du logiciel Relais.',
          'These pages are a demonstration of the software Relais.',
        ),
        picture: desk.drawing('maison'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Qui publie ces pages', 'Who publishes these pages'),
        body: rich(
          HOUSE.boilerplate[locale],
          say(
            'La Ville de Valmorière, le Réseau scolaire Ostérel, la Mutuelle Orvance et Nora Delvigne sont fictifs aussi. Leurs adresses finissent par example.org : personne ne les lit.',
            'Ville de Valmorière, Réseau scolaire Ostérel, Mutuelle Orvance and Nora Delvigne are fictional too. Their addresses end in example.org: nobody reads them.',
          ),
          say(
            'Avant une vraie publication, cette page doit nommer le véritable éditeur et son hébergeur.',
            'Before a real publication, this page must name the true publisher and its host.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("Les lignes d'aide et les chiffres", 'Helplines and figures'),
        body: rich(
          say(
            "Les lignes d'aide existent. Chacune porte la date de sa source et reste à vérifier : personne ne les a appelées pour cette démonstration.",
            'The helplines exist. Each carries the date of its source and is still to be verified: nobody called them for this demonstration.',
          ),
          say(
            "Chaque chiffre porte sa source, sa prochaine relecture et ce qu'il ne veut pas dire.",
            'Each figure carries its source, its next review and what it does not mean.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Dessins et lettres', 'Drawings and type'),
        body: rich(
          say(
            'Les dessins sont faits sans IA et ne montrent aucun enfant. Dessins et textes sont sous licence CC BY 4.0 ; les lois citées et les chiffres appartiennent à leurs sources. Les textes sont composés en Young Serif et en Atkinson Hyperlegible Next, sous licence OFL-1.1.',
            'The drawings are made without AI and show no child. Drawings and texts are under CC BY 4.0; laws quoted and figures belong to their sources. The texts are set in Young Serif and Atkinson Hyperlegible Next, under the OFL-1.1 licence.',
          ),
          paragraph(
            say('Vos données : voir ', 'Your data: see '),
            linkToPage(desk.page('privacy'), say('Vie privée', 'Privacy')),
            '.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Signaler une erreur', 'Report an error'),
        body: rich(
          say(
            `Dans une vraie campagne, l'adresse serait ici. Dans la démonstration : ${CAMPAIGN.pressContact.email}.`,
            `In a real campaign, the address would stand here. In the demonstration: ${CAMPAIGN.pressContact.email}.`,
          ),
        ),
      },
    ]
  },
}
