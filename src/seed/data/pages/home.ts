import { bold, bullets, linkToPage, rich } from '../../richText'
import { CAMPAIGN } from '../campaign'
import { type PageSeed, to, toPress } from './desk'
import { habits } from './habitsList'

export const home: PageSeed = {
  key: 'home',
  title: CAMPAIGN.title,
  description: CAMPAIGN.summary,
  blocks: (desk) => {
    const { say, page } = desk
    return [
      {
        blockType: 'hero',
        size: 'full',
        kicker: CAMPAIGN.tagline[desk.locale],
        lede: say(
          "Vous êtes fiers de votre enfant. Vouloir le montrer, c'est normal. Cette campagne ne vous demande pas de cacher votre famille. Elle vous aide à choisir ce que vous montrez, à qui, et pourquoi.",
          'You are proud of your child. Wanting to show it is normal. This campaign does not ask you to hide your family. It helps you choose what you show, to whom, and why.',
        ),
        picture: desk.drawing('passage'),
        action: to(desk, 'home', say('Les dix réflexes', 'The ten habits'), say('reflexes', 'habits')),
        secondAction: to(desk, 'act', say('Trouver où signaler', 'Find where to report')),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say(
          "Une image en ligne ne reste pas toujours là où on l'a posée",
          'An image online does not always stay where you put it',
        ),
        anchor: say('chiffres', 'figures'),
        lede: say(
          "Elle peut être copiée, renvoyée, sortie de son contexte. Aujourd'hui, une IA peut aussi la transformer.",
          'It can be copied, passed on, taken out of context. Today, AI can also change it.',
        ),
        picture: desk.drawing('echo'),
        action: to(desk, 'photos', say('Ce que deviennent vos photos', 'What your photos become')),
        ground: 'paper',
      },
      { blockType: 'keyFigures', claims: desk.claims('C09', 'C07'), ground: 'paper' },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('IA : reconnaître et comprendre', 'AI: recognise and understand'),
        anchor: say('ia', 'ai'),
        lede: say(
          "Peut-on voir qu'une image est fausse ? De moins en moins. Même des spécialistes entraînés peuvent s'y tromper.",
          'Can you see that an image is fake? Less and less. Even trained specialists can be fooled.',
        ),
        body: rich(
          say(
            "Partager une photo n'est pas une faute. Mais quand une image est détournée, c'est un vrai enfant qui est atteint, même si l'image est fausse.",
            'Sharing a photo is not a fault. But when an image is misused, a real child is hurt, even if the image is fake.',
          ),
        ),
        picture: desk.drawing('mosaique'),
        action: to(desk, 'ai', say('Les bonnes questions à se poser', 'Good questions to ask'), 'questions'),
        ground: 'sky',
      },
      {
        blockType: 'checklist',
        heading: say('Dix réflexes, dix fenêtres', 'Ten habits, ten windows'),
        anchor: say('reflexes', 'habits'),
        lede: say(
          "Cochez ceux que vous avez déjà : la maison s'éclaire.",
          'Tick those you already have: the house lights up.',
        ),
        items: habits(desk),
        closing: say(
          "Un seul réflexe cette semaine, c'est déjà bien.",
          'One habit this week is already good.',
        ),
      },
      {
        blockType: 'helplines',
        heading: say('Inquiet maintenant ?', 'Worried now?'),
        anchor: say('aide', 'help'),
        helplines: desk.helplines('h-17', 'h-114', 'h-119', 'h-3018', 'h-pharos'),
        action: to(
          desk,
          'act',
          say('Trouver où signaler', 'Find where to report'),
          say('ou-signaler', 'where-to-report'),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'statement',
        heading: say('Qui est responsable', 'Who is responsible'),
        body: rich(
          say(
            "La personne qui détourne l'image d'un enfant est la seule responsable. Ni l'enfant ni ses parents n'ont à porter la honte.",
            "The person who misuses a child's image is the only one responsible. Neither the child nor the parents have anything to be ashamed of.",
          ),
        ),
        picture: desk.drawing('maison'),
        ground: 'paper',
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ici, vous pouvez', 'Here you can'),
        body: rich(
          bullets(
            [
              linkToPage(
                page('photos'),
                say('comprendre ce que deviennent vos photos', 'see what becomes of your photos'),
              ),
            ],
            [linkToPage(page('ai'), say("savoir ce que l'IA change", 'learn what AI changes'))],
            [linkToPage(page('habits'), say('prendre dix réflexes simples', 'take up ten simple habits'))],
            [linkToPage(page('act'), say('trouver où signaler', 'find where to report'))],
            [linkToPage(page('law'), say('soutenir une loi plus claire', 'support a clearer law'))],
          ),
        ),
        action: to(
          desk,
          'photos',
          say("Faire l'exercice en trois minutes", 'Try the three-minute exercise'),
          say('trois-minutes', 'three-minutes'),
        ),
        ground: 'paper',
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Changer la loi', 'Change the law'),
        lede: say(
          'Informer les parents ne suffit pas. Voici ce que nous demandons, et où cela en est.',
          'Informing parents is not enough. This is what we ask, and where it stands.',
        ),
        body: rich(
          bullets(
            [
              bold(say('Proposé.', 'Proposed.')),
              say(
                " Nommer les contenus créés par IA à l'article 227-23 du Code pénal. État connu au 10 février 2026.",
                ' Name AI-made content in article 227-23 of the French Criminal Code. As known on 10 February 2026.',
              ),
            ],
            [
              bold(say('Proposé.', 'Proposed.')),
              say(
                ' Punir la création et la mise à disposition de modèles faits pour les produire. État connu au 10 février 2026.',
                ' Punish the making and supplying of models built to produce it. As known on 10 February 2026.',
              ),
            ],
            [
              bold(say('Engagé.', 'Committed.')),
              say(
                " Le 23 avril 2024, dix entreprises se sont engagées par écrit à la sécurité dès la conception. L'engagement est moral ; il ne remplace pas la loi.",
                ' On 23 April 2024, ten companies committed in writing to safety by design. The commitment is moral; it does not replace the law.',
              ),
            ],
          ),
        ),
        action: to(desk, 'law', say('Suivre chaque article', 'Follow each article')),
        ground: 'wash',
      },
      {
        blockType: 'callToAction',
        heading: say('Éclairez votre rue', 'Light up your street'),
        text: say(
          'Mairies, écoles, entreprises : relayez la campagne sous votre nom, à vos couleurs. Les mots qui protègent restent les mêmes partout.',
          'Town halls, schools, companies: carry the campaign under your name, in your colours. The words that protect stay the same everywhere.',
        ),
        action: to(desk, 'relay', say('Relayer la campagne', 'Carry the campaign')),
        secondAction: toPress(say('Espace presse', 'Press room')),
        street: true,
      },
    ]
  },
}
