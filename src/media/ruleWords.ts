import type { Locale } from '@/platform/languages'
import { LICENCE_WORDS } from './rights/licence'
import type { ImageGap } from './rules'

/** What an editor reads at the field where a gap is mended. */
export const GAP_WORDS: Record<ImageGap, Record<Locale, string>> = {
  'alt-missing': {
    fr: 'Il manque le texte de remplacement dans cette langue : dites ce que l’on voit.',
    en: 'The alternative text is missing in this language: say what is seen.',
  },
  'author-missing': {
    fr: 'Il manque l’auteur : qui a fait cette image ?',
    en: 'The author is missing: who made this image?',
  },
  'credit-missing': {
    fr: 'Il manque le crédit à imprimer.',
    en: 'The credit line is missing.',
  },
  'licence-missing': {
    fr: 'Il manque la licence : sous quelles conditions pouvons-nous montrer cette image ?',
    en: 'The licence is missing: under what terms may we show this image?',
  },
  'licence-unclear': {
    fr: `La licence ne dit pas ce qui est permis. ${LICENCE_WORDS.fr}`,
    en: `The licence does not say what is permitted. ${LICENCE_WORDS.en}`,
  },
  'source-type-missing': {
    fr: 'Il manque l’origine : photographie, dessin, IA ?',
    en: 'The origin is missing: photograph, drawing, AI?',
  },
  'child-unanswered': {
    fr: 'Dites si un enfant peut être reconnu sur cette image.',
    en: 'Say whether a child can be recognised in this image.',
  },
  'not-approved': {
    fr: 'Cette image n’est pas encore autorisée à sortir de la maison.',
    en: 'This image is not yet allowed to leave the house.',
  },
}
