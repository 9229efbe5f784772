import { rich } from '../../richText'
import { two } from '../../twoLanguages'
import { type PageSeed, to } from './desk'
import { habits as list } from './habitsList'
import { worried } from './shared'

export const habits: PageSeed = {
  key: 'habits',
  title: two('Protéger : dix réflexes concrets', 'Protect: ten concrete habits'),
  slug: two('dix-reflexes', 'ten-habits'),
  description: two(
    "Dix gestes simples avant de publier une photo de son enfant. Un seul réflexe cette semaine, c'est déjà bien.",
    'Ten simple habits before you post a photo of your child. One habit this week is already good.',
  ),
  blocks: (desk) => {
    const { say } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say("Un seul réflexe cette semaine, c'est déjà bien.", 'One habit this week is already good.'),
        picture: desk.drawing('galets'),
      },
      {
        blockType: 'checklist',
        heading: say('Dix réflexes, dix fenêtres', 'Ten habits, ten windows'),
        anchor: say('reflexes', 'habits'),
        lede: say(
          "Cochez ceux que vous avez déjà : la maison s'éclaire.",
          'Tick those you already have: the house lights up.',
        ),
        items: list(desk),
        closing: say(
          "Un seul réflexe cette semaine, c'est déjà bien.",
          'One habit this week is already good.',
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say("D'où viennent ces réflexes ?", 'Where do these habits come from?'),
        body: rich(
          say(
            "Ils s'appuient sur les conseils de la CNIL aux parents, publiés le 18 décembre 2023.",
            'They rest on the advice to parents of the CNIL, the French data protection authority, of 18 December 2023.',
          ),
        ),
        action: to(
          desk,
          'photos',
          say("Faire l'exercice en trois minutes", 'Try the three-minute exercise'),
          say('trois-minutes', 'three-minutes'),
        ),
        ground: 'wash',
      },
      worried(desk),
    ]
  },
}
