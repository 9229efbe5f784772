import type { Locale } from '@/platform/languages'
import type { Doubt } from './doubts'

type Figures = Readonly<Record<string, string>>
type Say = (figures: Figures) => string

const WORDS: Record<Doubt['code'], Record<Locale, Say>> = {
  'number-siren': {
    fr: ({ number }) =>
      `Le numéro ${number} ne peut pas exister : ses neuf premiers chiffres (SIREN) ne s’accordent pas. Une faute de frappe ? Demandez-le, ou cherchez l’organisation dans l’annuaire des entreprises.`,
    en: ({ number }) =>
      `The number ${number} cannot exist: its first nine digits (SIREN) do not fit each other. A slip? Ask for it, or look the organisation up in the directory of companies.`,
  },
  'number-siret': {
    fr: ({ number }) =>
      `Le numéro ${number} commence bien, mais ses cinq derniers chiffres ne s’accordent pas. Une faute de frappe ? Demandez le SIRET de l’établissement.`,
    en: ({ number }) =>
      `The number ${number} begins well, but its last five digits do not fit. A slip? Ask for the SIRET of the establishment.`,
  },
  'number-form': {
    fr: ({ number }) =>
      `« ${number} » n’est ni un SIRET (14 chiffres), ni un SIREN (9), ni un numéro RNA (W et 9 chiffres). Demandez de quel registre il vient.`,
    en: ({ number }) =>
      `"${number}" is no SIRET (14 digits), no SIREN (9) and no RNA number (W and 9 digits). Ask which register it comes from.`,
  },
  'website-domain': {
    fr: ({ website, email }) =>
      `Le site est à ${website}, l’adresse à ${email}. Cherchez cette adresse sur le site, ou rappelez à un numéro public.`,
    en: ({ website, email }) =>
      `The website is at ${website}, the address at ${email}. Look for that address on the website, or call back on a public number.`,
  },
  'consumer-address': {
    fr: ({ domain }) =>
      `L’adresse est chez ${domain}, où chacun peut en ouvrir une. Demandez une adresse de l’organisation, ou rappelez à un numéro public.`,
    en: ({ domain }) =>
      `The address is at ${domain}, where anybody can open one. Ask for an address of the organisation, or call back on a public number.`,
  },
  'filled-trap': {
    fr: () =>
      'Un champ que personne ne voit était rempli : souvent le remplissage automatique, parfois un robot. La question de contrôle a reçu la bonne réponse.',
    en: () =>
      'A field that nobody sees was filled in: often by autofill, sometimes by a robot. The question asked then was answered rightly.',
  },
  'odd-name': {
    fr: ({ name }) =>
      `Le nom « ${name} » ne ressemble pas à celui d’une organisation. Demandez le nom exact : il paraîtra à côté du logo de la maison.`,
    en: ({ name }) =>
      `The name "${name}" does not look like that of an organisation. Ask for the exact name: it will stand beside the logo of the house.`,
  },
}

/** A doubt in words, with its figures and what to do about it. As it was written: typography is the page's. */
export const doubtWords = ({ code, figures }: Doubt, locale: Locale): string => WORDS[code][locale](figures)
