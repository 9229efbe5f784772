import { bullets, rich } from '../../richText'
import { two } from '../../twoLanguages'
import type { PageSeed } from './desk'

export const privacy: PageSeed = {
  key: 'privacy',
  title: two('Vie privée', 'Privacy'),
  slug: two('vie-privee', 'privacy'),
  description: two(
    'Aucun traceur, aucun cookie sur ces pages, aucun service tiers. Ce que vous cochez ou écrivez ne quitte pas votre navigateur.',
    'No tracker, no cookie on these pages, no third party. What you tick or write does not leave your browser.',
  ),
  blocks: (desk) => {
    const { say } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          'Aucun traceur. Rien à accepter, rien à refuser.',
          'No tracker. Nothing to accept, nothing to refuse.',
        ),
        picture: desk.drawing('veille'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce que font ces pages', 'What these pages do'),
        body: rich(
          bullets(
            say('Elles ne posent aucun cookie.', 'They set no cookie.'),
            say(
              "Elles n'appellent aucun autre site : images, lettres et feuilles de style viennent d'ici.",
              'They call no other site: images, type and style sheets come from here.',
            ),
            say(
              "L'exercice et les réflexes à cocher restent dans votre navigateur. Rien n'est envoyé, rien n'est enregistré.",
              'The exercise and the habits to tick stay in your browser. Nothing is sent, nothing is saved.',
            ),
            say(
              'Elles ne demandent ni nom, ni adresse, ni fichier.',
              'They ask for no name, no address and no file.',
            ),
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce qui reste chez vous', 'What stays with you'),
        body: rich(
          say(
            "Votre navigateur garde son propre historique. Ce bouton n'efface pas l'historique du navigateur : « Quitter vite » remplace la page, rien de plus.",
            'Your browser keeps its own history. "Leave quickly" replaces the page and nothing more: this button does not clear your browser history.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("L'équipe", 'The team'),
        body: rich(
          say(
            'Les personnes qui écrivent ces pages se connectent à un espace à part. Cet espace utilise des cookies ; ces pages-ci, non.',
            'The people who write these pages sign in to a space of their own. That space uses cookies; these pages do not.',
          ),
        ),
      },
    ]
  },
}
