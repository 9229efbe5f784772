import { bullets, heading, linkToPage, paragraph, rich } from '../../richText'
import { two } from '../../twoLanguages'
import { CAMPAIGN } from '../campaign'
import { type PageSeed, to, toPress } from './desk'

export const relay: PageSeed = {
  key: 'relay',
  title: two('Relayer cette campagne', 'Carry this campaign'),
  slug: two('relayer', 'relay'),
  description: two(
    'Mairies, écoles, entreprises, associations : ce que vous recevez, ce que vous pouvez changer, et ce qui reste le même partout.',
    'Town halls, schools, companies, charities: what you receive, what you may change, and what stays the same everywhere.',
  ),
  blocks: (desk) => {
    const { say } = desk
    const { email } = CAMPAIGN.partnersContact
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          'Mairies, écoles, entreprises, associations : portez-la sous votre nom, à vos couleurs. Les mots qui protègent restent les mêmes partout.',
          'Town halls, schools, companies, charities: carry it under your name, in your colours. The words that protect stay the same everywhere.',
        ),
        picture: desk.drawing('maison'),
        action: to(desk, 'relay', say('Nous écrire', 'Write to us'), say('nous-ecrire', 'write-to-us')),
        secondAction: to(
          desk,
          'relay',
          say('Qui relaie déjà', 'Who carries it already'),
          say('qui-relaie', 'who-carries-it'),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce que vous recevez', 'What you receive'),
        anchor: say('recevez', 'receive'),
        body: rich(
          bullets(
            say(
              'Votre édition : une adresse à votre nom, la campagne entière, en français et en anglais.',
              'Your edition: an address in your name, the whole campaign, in French and in English.',
            ),
            say(
              'Vos couleurs : vous donnez une couleur, quatre teintes lisibles en sont tirées, de jour et de nuit.',
              'Your colours: you give one colour, four legible shades are derived from it, for day and night.',
            ),
            say(
              'Votre logo à côté de celui de la Fondation, et aucun autre.',
              'Your logo beside that of the Foundation, and no other.',
            ),
            say(
              'Les dessins et le dossier de presse, à prendre sans compte.',
              'The drawings and the press kit, to take without an account.',
            ),
          ),
        ),
        ground: 'paper',
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce qui est à vous, ce qui est à tous', "What is yours, what is everyone's"),
        anchor: say('a-vous-a-tous', 'yours-and-everyones'),
        body: rich(
          heading(say('Vous pouvez changer', 'You may change')),
          bullets(
            say(
              'Votre logo, et votre couleur : elle colore les maisons, les boutons et les titres.',
              'Your logo, and your colour: it colours the houses, the buttons and the headings.',
            ),
            say('Votre introduction, en quelques lignes.', 'Your introduction, in a few lines.'),
            say(
              'Votre contact : un service, un téléphone, une adresse.',
              'Your contact: a service, a phone number, an address.',
            ),
            say('Vos rendez-vous : un atelier, une réunion.', 'Your events: a workshop, a meeting.'),
            say(
              'Votre appel : ce que vous proposez de faire, près de chez vous.',
              'Your call to action: what you invite people to do, near them.',
            ),
          ),
          heading(say('Cela ne change jamais', 'This never changes')),
          bullets(
            say(
              "Les numéros d'aide, leurs horaires, et le bouton « Quitter vite ».",
              'The help numbers, their hours, and the "Leave quickly" button.',
            ),
            say(
              "Les chiffres, mot pour mot, avec leur source et ce qu'ils ne veulent pas dire.",
              'The figures, word for word, with their source and what they do not mean.',
            ),
            say('Les mises en garde avant un passage difficile.', 'The notes before a difficult passage.'),
            say('La mention des images faites avec une IA.', 'The label of images made with AI.'),
            say(
              'La lumière jaune : elle dit « aide », partout la même.',
              'The yellow light: it says "help", the same everywhere.',
            ),
          ),
        ),
        ground: 'wash',
      },
      {
        blockType: 'partnerWall',
        heading: say('Qui relaie déjà', 'Who carries it already'),
        anchor: say('qui-relaie', 'who-carries-it'),
        empty: say(
          'Personne encore. Votre rue sera peut-être la première.',
          'Nobody yet. Your street may be the first.',
        ),
      },
      {
        blockType: 'steps',
        heading: say('Comment faire', 'How it goes'),
        anchor: say('nous-ecrire', 'write-to-us'),
        items: [
          {
            title: say('Écrivez-nous', 'Write to us'),
            text: say(
              `Par courriel : ${email}. C'est une adresse de démonstration, personne n'y répond.`,
              `By e-mail: ${email}. It is a demonstration address, nobody answers there.`,
            ),
          },
          {
            title: say('Votre logo, votre couleur, vos mots', 'Your logo, your colour, your words'),
            text: say(
              "L'équipe de la Fondation les enregistre et vous montre votre édition avant sa publication.",
              "The Foundation's team records them and shows you your edition before it is published.",
            ),
          },
          {
            title: say('Votre édition est en ligne', 'Your edition is online'),
            text: say(
              'Elle suit la campagne : quand une page est corrigée, elle est corrigée chez vous aussi.',
              'It follows the campaign: when a page is corrected, it is corrected in yours too.',
            ),
          },
        ],
        ground: 'paper',
      },
      {
        blockType: 'figure',
        picture: desk.drawing('rue'),
        caption: say(
          'Chaque maison garde sa couleur. La lumière est partout la même.',
          'Every house keeps its own colour. The light is the same everywhere.',
        ),
        ground: 'paper',
      },
      {
        blockType: 'downloads',
        heading: say('À prendre dès maintenant', 'To take now'),
        anchor: say('a-prendre', 'to-take'),
        lede: say('Les dessins et le dossier de lancement.', 'The drawings and the launch kit.'),
        kits: [desk.kit],
        images: [desk.drawing('passage'), desk.drawing('rue'), desk.drawing('galets')],
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Cette campagne est une démonstration', 'This campaign is a demonstration'),
        body: rich(
          paragraph(
            say(
              'La Fondation et ses trois partenaires sont fictifs. Voir les ',
              'The Foundation and its three partners are fictional. See the ',
            ),
            linkToPage(desk.page('legal'), say('mentions légales', 'legal notice')),
            '.',
          ),
        ),
      },
      {
        blockType: 'callToAction',
        heading: say('Éclairez votre rue', 'Light up your street'),
        text: say(`Une question avant de commencer ? ${email}`, `A question before you begin? ${email}`),
        action: to(desk, 'home', say('Voir la campagne', 'See the campaign')),
        secondAction: toPress(say('Espace presse', 'Press room')),
        street: true,
      },
    ]
  },
}
