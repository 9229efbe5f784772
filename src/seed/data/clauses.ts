import type { ProseBlock } from '@/payload-types'
import { rich } from '../richText'
import type { Desk } from './pages/desk'

/**
 * A law text, word for word and in the language of the law, whatever the language of the page. `origin` says
 * its state, the day it is known for, and where it stands.
 */
const clause = (verbatim: string, heading: string, origin: string): ProseBlock => ({
  blockType: 'prose',
  presentation: 'clause',
  heading,
  body: rich(verbatim),
  origin,
})

export const imageRights = ({ say }: Desk): ProseBlock =>
  clause(
    "« Les parents protègent en commun le droit à l'image de leur enfant mineur, dans le respect du droit à la vie privée mentionné à l'article 9. Les parents associent l'enfant à l'exercice de son droit à l'image, selon son âge et son degré de maturité. »",
    say('Code civil, article 372-1', 'French Civil Code, article 372-1'),
    say(
      "En vigueur depuis le 21 février 2024. Loi n° 2024-120 du 19 février 2024 sur le droit à l'image des enfants. Texte cité mot pour mot.",
      "In force since 21 February 2024. Law no. 2024-120 of 19 February 2024 on children's image rights. Quoted word for word, in French.",
    ),
  )

export const imagesOfMinors = ({ say }: Desk): ProseBlock =>
  clause(
    "« Le fait, en vue de sa diffusion, de fixer, d'enregistrer ou de transmettre l'image ou la représentation d'un mineur lorsque cette image ou cette représentation présente un caractère pornographique est puni de cinq ans d'emprisonnement et de 75 000 euros d'amende. »",
    say(
      'Code pénal, article 227-23, première phrase',
      'French Criminal Code, article 227-23, first sentence',
    ),
    say(
      "En vigueur. Dernière version trouvée : 23 avril 2021, loi n° 2021-478 du 21 avril 2021. Toujours sans mention de l'IA au 10 février 2026. Phrase citée mot pour mot.",
      'In force. Last version found: 23 April 2021, law no. 2021-478 of 21 April 2021. Still without AI on 10 February 2026. Quoted word for word, in French.',
    ),
  )

export const sharedFakes = ({ say }: Desk): ProseBlock =>
  clause(
    "« Est puni de deux ans d'emprisonnement et de 60 000 euros d'amende le fait de porter à la connaissance du public ou d'un tiers, par quelque voie que ce soit, un montage à caractère sexuel réalisé avec les paroles ou l'image d'une personne, sans son consentement. Est assimilé à l'infraction mentionnée au présent alinéa et puni des mêmes peines le fait de porter à la connaissance du public ou d'un tiers, par quelque voie que ce soit, un contenu visuel ou sonore à caractère sexuel généré par un traitement algorithmique et reproduisant l'image ou les paroles d'une personne, sans son consentement. »",
    say(
      'Code pénal, article 226-8-1, premier alinéa',
      'French Criminal Code, article 226-8-1, first paragraph',
    ),
    say(
      'En vigueur depuis le 23 mai 2024. Loi n° 2024-449 du 21 mai 2024. Texte cité mot pour mot, lu dans une copie de septembre 2024.',
      'In force since 23 May 2024. Law no. 2024-449 of 21 May 2024. Quoted word for word, in French, from a copy of September 2024.',
    ),
  )

const proposal = ({ say }: Desk) =>
  say(
    "Proposé par la Fondation pour l'Enfance, octobre 2024. Pas encore loi, à notre connaissance, au 10 février 2026. Texte cité mot pour mot.",
    "Proposed by the Fondation pour l'Enfance, October 2024. Not law, as far as we know, on 10 February 2026. Quoted word for word, in French.",
  )

export const proposalOnContent = (desk: Desk): ProseBlock =>
  clause(
    "« Le fait de concevoir, de créer, de diffuser ou de porter à la connaissance du public ou d'un tiers, par quelque voie que ce soit, tout montage, contenu visuel ou sonore à caractère sexuel généré par un traitement algorithmique tel que visé à l'alinéa 1 de l'article 226-8-1 est puni de X ans de prison et X euros d'amende lorsqu'il s'agit de la représentation, de l'image ou de la parole d'un mineur. »",
    desk.say(
      "Proposition : un nouvel alinéa à l'article 227-23",
      'Proposal: a new paragraph in article 227-23',
    ),
    proposal(desk),
  )

export const proposalOnTools = (desk: Desk): ProseBlock =>
  clause(
    "« Est puni de X années d'emprisonnement et X euros d'amende le fait de collecter, détenir, traiter ou détourner des données à caractère personnel, afin de créer, générer ou mettre à disposition du public ou de tout tiers un modèle de traitement algorithmique, dans le but de permettre la création de contenu visuel ou sonore à caractère sexuel représentant un mineur, et de tout fichier à caractère pédopornographique. »",
    desk.say('Proposition : un nouvel article', 'Proposal: a new article'),
    proposal(desk),
  )
