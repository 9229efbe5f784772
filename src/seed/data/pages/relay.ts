import { bullets, linkToPage, paragraph, rich } from '../../richText'
import { two } from '../../twoLanguages'
import { type PageSeed, toPress } from './desk'

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
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          'Mairies, écoles, entreprises, associations : portez-la sous votre nom, à vos couleurs. Les mots qui protègent restent les mêmes partout.',
          'Town halls, schools, companies, charities: carry it under your name, in your colours. The words that protect stay the same everywhere.',
        ),
        picture: desk.drawing('maison'),
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
              'Une version à intégrer à votre site, sans traceur ni cookie.',
              'A version to embed in your own website, without tracker or cookie.',
            ),
            say(
              'Votre audience, comptée sans suivre personne.',
              'Your reach, counted without following anybody.',
            ),
            say(
              'Les dessins et le dossier de presse, à prendre sans compte.',
              'The drawings and the press kit, to take without an account.',
            ),
          ),
        ),
        action: toPress(say('Prendre le dossier de presse', 'Take the press kit')),
        ground: 'paper',
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Cette campagne est une démonstration', 'This campaign is a demonstration'),
        body: rich(
          paragraph(
            say(
              'La Fondation et ses partenaires sont fictifs. Voir les ',
              'The Foundation and its partners are fictional. See the ',
            ),
            linkToPage(desk.page('legal'), say('mentions légales', 'legal notice')),
            '.',
          ),
        ),
      },
    ]
  },
}
