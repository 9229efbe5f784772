import { bullets, rich } from '../../richText'
import { two } from '../../twoLanguages'
import { imagesOfMinors, proposalOnContent, proposalOnTools, sharedFakes } from '../clauses'
import { type PageSeed, to } from './desk'
import { passageNote } from './shared'

export const law: PageSeed = {
  key: 'law',
  title: two('Changer la loi : ce que nous demandons', 'Change the law: what we ask'),
  slug: two('changer-la-loi', 'change-the-law'),
  description: two(
    'Ce que la loi française punit déjà, ce qui se discute, trois demandes, et où elles en sont.',
    'What French law already punishes, what is debated, three requests, and where they stand.',
  ),
  contents: true,
  blocks: (desk) => {
    const { say } = desk
    return [
      {
        blockType: 'hero',
        size: 'slim',
        lede: say(
          "La loi française punit déjà les images sexuelles d'enfants, et les faux montages sexuels diffusés sans accord.",
          'French law already punishes sexual images of children, and fake sexual images shared without consent.',
        ),
        picture: desk.drawing('loi'),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce que la loi punit déjà', 'What the law already punishes'),
        anchor: say('deja', 'already'),
      },
      passageNote(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "L'article 227-23 du Code pénal punit le fait d'enregistrer, d'offrir, de diffuser, de détenir, ou de consulter habituellement ou contre paiement, l'image ou la « représentation » pornographique d'un mineur. Pour un enfant de moins de 15 ans, l'enregistrer suffit, même sans vouloir la diffuser. La loi ne dit pas si l'image doit être réelle.",
            'Article 227-23 of the French Criminal Code punishes recording, offering, spreading, possessing, or viewing (habitually or for payment) a pornographic image or "representation" of a minor. For a child under 15, recording is enough, even without meaning to share. The law does not say whether the image must be real.',
          ),
        ),
      },
      imagesOfMinors(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            "L'article 226-8-1 punit le partage d'un faux montage sexuel d'une vraie personne, pas sa seule fabrication, et ne parle pas des mineurs.",
            'Article 226-8-1 punishes sharing a fake sexual image of a real person, not merely making it, and does not mention minors.',
          ),
        ),
      },
      sharedFakes(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce qui se discute', 'What is debated'),
        anchor: say('discussion', 'debate'),
        body: rich(
          say(
            "Mais, à notre connaissance, l'article sur les images d'enfants ne cite pas l'IA, et aucun texte français ne vise les outils faits pour fabriquer ces images. La Fondation pour l'Enfance le relevait en octobre 2024. Des juristes pensent au contraire que le mot « représentation » couvre déjà ces images.",
            'But, as far as we know, the article on images of children does not name AI, and no French text targets tools built to make such images. The Fondation pour l\'Enfance pointed this out in October 2024. Some lawyers think, on the contrary, that the word "representation" already covers these images.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Trois demandes, reprises de ce rapport', 'Three requests, taken from that report'),
        anchor: say('demandes', 'requests'),
        body: rich(
          bullets(
            say('nommer clairement les contenus créés par IA ;', 'name AI-made content clearly;'),
            say(
              'punir la création et la mise à disposition des modèles faits pour cela ;',
              'punish making and supplying models built for it;',
            ),
            say(
              'faire travailler ensemble entreprises et plateformes pour repérer, signaler et retirer.',
              'have companies and platforms work together to detect, report and remove.',
            ),
          ),
          say(
            "La première proposition nommerait l'IA et punirait aussi la création, pour tout mineur représenté.",
            'The first proposal would name AI and also punish creation, for any minor represented.',
          ),
        ),
      },
      proposalOnContent(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        body: rich(
          say(
            'La seconde punirait la fabrication et la mise à disposition des outils, avant même toute image.',
            'The second would punish making and supplying the tools, even before any image exists.',
          ),
        ),
      },
      proposalOnTools(desk),
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Où en est-on ?', 'Where do things stand?'),
        anchor: say('ou-en-est-on', 'where-things-stand'),
        body: rich(
          say(
            "En février 2026, deux amendements proches ont été retirés au Sénat. En juin 2026, l'Union européenne s'est mise d'accord sur une directive qui vise ces outils. Le Royaume-Uni a voté une telle infraction en avril 2026.",
            'In February 2026, two close amendments were withdrawn in the French Senate. In June 2026, the EU agreed on a directive that targets these tools. The United Kingdom passed such an offence in April 2026.',
          ),
          bullets(
            say(
              "France, état connu au 10 février 2026 : plusieurs textes reprennent ces demandes. Aucun n'est devenu loi à notre connaissance.",
              'France, as known on 10 February 2026: several texts take up these requests. None has become law as far as we know.',
            ),
            say(
              "Union européenne, accord politique du 22 juin 2026 : la directive obligerait chaque pays à punir les contenus d'abus créés par IA et la conception ou diffusion d'IA faites pour cela, le chantage sexuel, les manuels, le direct payant.",
              'European Union, political agreement of 22 June 2026: the directive would oblige every country to punish AI-made abuse material and the design or supply of AI built for it, sexual extortion, manuals, paid livestreams.',
            ),
            say(
              "Royaume-Uni, loi du 29 avril 2026, comparaison étrangère : fabriquer, détenir ou fournir un outil fait pour créer des images d'abus sexuels sur mineurs, jusqu'à cinq ans.",
              'United Kingdom, Act of 29 April 2026, a foreign comparison: making, possessing or supplying a tool made to create child sexual abuse images, up to five years.',
            ),
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Ce que des entreprises ont promis', 'What companies have promised'),
        anchor: say('engagements', 'commitments'),
        body: rich(
          say(
            "Le 23 avril 2024, dix entreprises ont signé « Safety by Design for Generative AI », avec Thorn et All Tech Is Human. Ces entreprises se sont engagées par écrit. L'engagement est moral ; il ne remplace pas la loi.",
            'On 23 April 2024, ten companies signed "Safety by Design for Generative AI", with Thorn and All Tech Is Human. These companies committed in writing. The commitment is moral; it does not replace the law.',
          ),
        ),
      },
      {
        blockType: 'prose',
        presentation: 'text',
        heading: say('Une loi ne suffit pas', 'A law is not enough'),
        anchor: say('une-loi-ne-suffit-pas', 'a-law-is-not-enough'),
        body: rich(
          say(
            'Il faut aussi informer les parents, former les professionnels et entourer les enfants victimes.',
            'Parents must be informed, professionals trained, and child victims supported.',
          ),
        ),
      },
      {
        blockType: 'callToAction',
        heading: say(
          'Parlez-en à votre député, à votre mairie, à votre école',
          'Talk to your representative, your town hall, your school',
        ),
        text: say('Une lettre courte et polie suffit.', 'A short, polite letter is enough.'),
        action: to(desk, 'relay', say('Relayer la campagne', 'Carry the campaign')),
        secondAction: to(desk, 'act', say('Agir et signaler', 'Act and report')),
      },
    ]
  },
}
