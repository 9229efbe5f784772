import type { Locale } from '@/platform/languages'
import type { ConsentGap, ConsentUse } from './consentAt'
import type { ImageConsentGap } from './imageConsent'

type Words = Record<Locale, string>

/** Why a consent is not in force, and what mends it. */
export const CONSENT_GAP_WORDS: Record<ConsentGap, Words> = {
  withdrawn: {
    fr: 'Il a été retiré. Il ne revient pas : un nouvel accord est une nouvelle fiche.',
    en: 'It was withdrawn. It does not come back: a new agreement is a new record.',
  },
  erased: {
    fr: 'Les noms ont été effacés : rien ne prouve plus cet accord.',
    en: 'Its names were erased: nothing shows this agreement any more.',
  },
  'assent-refused': {
    fr: 'L’enfant a dit non. Personne ne passe outre : prenez un dessin.',
    en: 'The child said no. Nobody overrules that: take a drawing.',
  },
  ended: {
    fr: 'Il est arrivé à son terme. Redemandez à la famille, puis créez une nouvelle fiche.',
    en: 'It has come to its end. Ask the family again, then make a new record.',
  },
  'names-missing': {
    fr: 'Le nom de la personne manque : entrez-le plus bas, il est gardé chiffré.',
    en: 'The person’s name is missing: enter it below, it is kept encrypted.',
  },
  'who-missing': {
    fr: 'Il manque qui a consenti.',
    en: 'Who consented is missing.',
  },
  'not-of-age': {
    fr: 'Un enfant ne consent pas seul : il faut ses représentants.',
    en: 'A child does not consent alone: the representatives must.',
  },
  'of-age': {
    fr: 'La personne est majeure : elle seule peut consentir.',
    en: 'The person is of age: nobody else can consent.',
  },
  'reason-missing': {
    fr: 'Dites pourquoi un seul titulaire de l’autorité parentale a consenti.',
    en: 'Say why one holder of parental authority alone consented.',
  },
  'assent-missing': {
    fr: 'Dites ce que l’enfant a répondu, ou qu’il est trop jeune pour répondre.',
    en: 'Say what the child answered, or that the child is too young to answer.',
  },
  'how-missing': {
    fr: 'Dites comment on a demandé.',
    en: 'Say how it was asked.',
  },
  'use-not-agreed': {
    fr: 'Ce support n’est pas parmi ceux qui ont été acceptés.',
    en: 'This use is not among those agreed to.',
  },
  'territory-missing': {
    fr: 'Il manque le territoire.',
    en: 'The territory is missing.',
  },
  'territory-narrow': {
    fr: 'L’accord ne vaut pas pour le monde entier, or un site s’ouvre de partout.',
    en: 'The agreement is not worldwide, and a site opens from everywhere.',
  },
  'given-missing': {
    fr: 'Il manque le jour où l’accord a été donné.',
    en: 'The day on which the agreement was given is missing.',
  },
  'not-yet-given': {
    fr: 'L’accord est daté d’un jour à venir.',
    en: 'The agreement bears a date to come.',
  },
  'until-missing': {
    fr: 'Il manque la date de fin : un accord sans fin n’est pas accepté ici.',
    en: 'The end date is missing: an agreement without an end is not accepted here.',
  },
  'document-missing': {
    fr: 'Le document signé manque : déposez-le plus bas, il est gardé chiffré.',
    en: 'The signed document is missing: add it below, it is kept encrypted.',
  },
}

/** What a person agrees to, in words. */
export const CONSENT_USE_WORDS: Record<ConsentUse, Words> = {
  web: { fr: 'Site de la campagne', en: 'Campaign site' },
  press: { fr: 'Presse', en: 'Press' },
  print: { fr: 'Imprimés', en: 'Print' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  social: { fr: 'Réseaux sociaux', en: 'Social media' },
}

/** Why an image of persons may not leave the house, as an editor reads it at the field where it is mended. */
export function imageConsentWords(gap: ImageConsentGap, locale: Locale): string {
  if (gap.kind === 'child-unnamed') return UNNAMED[locale]
  if (gap.kind === 'consent-gone') return GONE[locale]
  const reasons = gap.gaps.map((one) => CONSENT_GAP_WORDS[one][locale]).join(' ')
  return locale === 'fr' ? `« ${gap.label} » : ${reasons}` : `"${gap.label}": ${reasons}`
}

const UNNAMED: Words = {
  fr: 'Un enfant peut être reconnu, et aucun consentement d’un enfant n’est nommé ici. Un attaché de presse l’enregistre sous « Consentements » et le choisit ici ; ou prenez un dessin.',
  en: 'A child can be recognised, and no consent of a child is named here. A press officer records it under "Consents" and chooses it here; or take a drawing.',
}

const GONE: Words = {
  fr: 'Un consentement nommé ici n’existe plus. Choisissez celui qui vaut.',
  en: 'A consent named here no longer exists. Choose the one that holds.',
}
