import { bold, bullets, paragraph, type RichText, rich } from '../richText'
import { type Two, two } from '../twoLanguages'
import type { ShownClaim } from './claims'
import type { DrawingKey } from './drawings'

/** The press kit on the law, with an embargo: what a press officer of the demonstration has ready to issue. */
export const KIT_LAW = {
  key: 'kit-law',
  title: two('Ce que dit la loi, article par article', 'What the law says, article by article'),
  slug: two('ce-que-dit-la-loi', 'what-the-law-says'),
  lede: two(
    'Ce que la loi française punit déjà, ce qui se discute, et où en sont les propositions.',
    'What French law already punishes, what is debated, and where the proposals stand.',
  ),
  /** Tuesday 9 February 2027, 06:00 in Paris. */
  embargo: '2027-02-09T05:00:00.000Z',
  dateline: two('Valmorière', 'Valmorière'),
  headline: two('Ce que dit la loi, article par article', 'What the law says, article by article'),
}

export const KIT_LAW_IMAGES: readonly DrawingKey[] = ['loi', 'passage']

export const KIT_LAW_CLAIMS: readonly ShownClaim[] = ['C05', 'C06']

/** Every statement stands on the campaign's page on the law too, with the day for which it is known. */
export const RELEASE_LAW: Two<RichText> = two(
  rich(
    "L'article 227-23 du Code pénal punit le fait d'enregistrer, d'offrir, de diffuser, de détenir, ou de consulter habituellement ou contre paiement, l'image ou la « représentation » pornographique d'un mineur. La loi ne dit pas si l'image doit être réelle.",
    "L'article 226-8-1 punit le partage d'un faux montage sexuel d'une vraie personne, pas sa seule fabrication, et ne parle pas des mineurs.",
    "À notre connaissance, l'article sur les images d'enfants ne cite pas l'IA, et aucun texte français ne vise les outils faits pour fabriquer ces images. La Fondation pour l'Enfance le relevait en octobre 2024. Des juristes pensent au contraire que le mot « représentation » couvre déjà ces images.",
    "La fondation soutient les propositions publiées en octobre 2024 par la Fondation pour l'Enfance : nommer ces contenus dans la loi et punir la création des outils faits pour les produire.",
    bullets(
      "France, état connu au 10 février 2026 : plusieurs textes reprennent ces demandes. Aucun n'est devenu loi à notre connaissance.",
      "Union européenne, accord politique du 22 juin 2026 : la directive obligerait chaque pays à punir les contenus d'abus créés par IA et la conception ou diffusion d'IA faites pour cela, le chantage sexuel, les manuels, le direct payant.",
    ),
    paragraph(
      bold(
        'Danger immédiat : 17 ou 112. Enfant en danger : 119. Violences en ligne : 3018. Contenu illicite : internet-signalement.gouv.fr.',
      ),
    ),
  ),
  rich(
    'Article 227-23 of the French Criminal Code punishes recording, offering, spreading, possessing, or viewing (habitually or for payment) a pornographic image or "representation" of a minor. The law does not say whether the image must be real.',
    'Article 226-8-1 punishes sharing a fake sexual image of a real person, not merely making it, and does not mention minors.',
    'As far as we know, the article on images of children does not name AI, and no French text targets tools built to make such images. The Fondation pour l\'Enfance pointed this out in October 2024. Some lawyers think, on the contrary, that the word "representation" already covers these images.',
    "The foundation supports the proposals published in October 2024 by the Fondation pour l'Enfance: name such content in the law and punish the making of tools built to produce it.",
    bullets(
      'France, as known on 10 February 2026: several texts take up these requests. None has become law as far as we know.',
      'European Union, political agreement of 22 June 2026: the directive would oblige every country to punish AI-made abuse material and the design or supply of AI built for it, sexual extortion, manuals, paid livestreams.',
    ),
    paragraph(
      bold(
        'In France, immediate danger: 17 or 112. Child in danger: 119. Online violence: 3018. Illegal content: internet-signalement.gouv.fr.',
      ),
    ),
  ),
)
