import { rich } from '../../richText'
import { two } from '../../twoLanguages'
import type { PageSeed } from './desk'
import { whereToReport } from './whereToReport'

export const act: PageSeed = {
  key: 'act',
  title: two('Agir et signaler', 'Act and report'),
  slug: two('agir', 'act'),
  description: two(
    "Un enfant est en danger : 17 ou 112. Les lignes d'aide, où signaler, et quoi dire à votre enfant.",
    'A child is in danger: 17 or 112 in France. Helplines, where to report, and what to tell your child.',
  ),
  blocks: (desk) => {
    const { say } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        ground: 'sky',
        lede: say(
          "Respirez. Vous n'êtes pas seuls et il n'est jamais trop tard pour demander de l'aide.",
          'Breathe. You are not alone, and it is never too late to ask for help.',
        ),
        emergency: true,
        picture: desk.drawing('veille'),
      },
      {
        blockType: 'helplines',
        heading: say("Parler à quelqu'un", 'Talk to someone'),
        anchor: say('parler', 'talk'),
        helplines: desk.helplines('h-119', 'h-3018', 'h-pharos'),
      },
      whereToReport(desk),
      {
        blockType: 'steps',
        heading: say('Et avec votre enfant', 'And with your child'),
        anchor: say('avec-votre-enfant', 'with-your-child'),
        items: [
          {
            title: say('Écoutez et croyez votre enfant', 'Listen to your child and believe them'),
            text: say(
              "Dites : « Tu as bien fait de m'en parler. Ce n'est pas ta faute. » Ne lui prenez pas son téléphone comme une punition.",
              'Say: "You did right to tell me. It is not your fault." Don\'t take the phone away as a punishment.',
            ),
          },
          {
            title: say('En cas de chantage', 'If there is blackmail'),
            text: say(
              "Ne payez pas, n'envoyez plus rien, ne répondez plus. Bloquez le compte, sans effacer les messages. Si votre enfant a déjà payé, ne le grondez pas.",
              "Don't pay, send nothing more, stop answering. Block the account but don't delete the messages. If your child has already paid, don't scold.",
            ),
          },
          {
            title: say(
              "Notez l'adresse de la page, le nom du compte, la date et l'heure",
              'Write down the page address, the account name, the date and time',
            ),
            text: say(
              "Ne copiez pas l'image elle-même. Ne la téléchargez pas. Ne la transférez à personne, pas même à nous, à l'école ou à un proche.",
              'Do not copy the image itself. Do not download it. Do not forward it to anyone, not even to us, the school or a relative.',
            ),
          },
          {
            title: say('Signalez', 'Report'),
            text: say(
              'Un contenu public : PHAROS ou Point de Contact. Un problème qui touche votre enfant : le 3018. Une inquiétude pour un enfant : le 119.',
              'Public content: PHAROS or Point de Contact. Something that affects your child: 3018. A worry about a child: 119.',
            ),
          },
          {
            title: say('Demandez le retrait', 'Ask for removal'),
            text: say(
              "Le 3018 peut faire la demande aux plateformes. Take It Down crée une empreinte de l'image sans qu'elle quitte votre appareil.",
              '3018 can ask the platforms. Take It Down makes a fingerprint of the image without it leaving your device.',
            ),
          },
          {
            title: say('Prenez soin de vous aussi', 'Look after yourself too'),
            text: say(
              'Parlez à un médecin, à un psychologue ou à une personne de confiance.',
              'Talk to a doctor, a psychologist or someone you trust.',
            ),
          },
        ],
        ground: 'wash',
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Quitter vite cette page', 'Leave this page quickly'),
        anchor: say('quitter', 'leave'),
        body: rich(
          say(
            "Le bouton en haut de l'écran mène à un site de météo. Ce bouton n'efface pas l'historique du navigateur.",
            'The button at the top of the screen leads to a weather site. This button does not clear your browser history.',
          ),
        ),
        ground: 'paper',
      },
      {
        blockType: 'helplines',
        heading: say("D'autres lignes en France", 'Other lines in France'),
        anchor: say('en-france', 'in-france'),
        helplines: desk.helplines('h-pdc', 'h-17cyber', 'h-116000', 'h-disrupt'),
      },
      {
        blockType: 'helplines',
        heading: say('Ailleurs, ou en anglais', 'Elsewhere, or in English'),
        anchor: say('ailleurs', 'elsewhere'),
        helplines: desk.helplines(
          'h-tid',
          'h-inhope',
          'h-cf',
          'h-cas',
          'h-147',
          'h-childline',
          'h-nspcc',
          'h-rr',
          'h-iwf',
        ),
      },
    ]
  },
}
