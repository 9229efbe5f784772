import type { HelplineProps } from '@/ui/Helpline'
import type { Member } from '@/ui/Lockup'
import type { ShortLine } from '@/ui/Watch'

/** A party of the demonstration with the seed's own logo files, served by `serveLook` under `/logos/`. */
const party = (name: string, file: string, width: number): Member => ({
  name,
  logo: {
    light: { src: `/logos/${file}-light.svg`, width, height: 60 },
    dark: { src: `/logos/${file}-dark.svg`, width, height: 60 },
  },
})

export const FOUNDATION = party('Fondation Mille Lanternes', 'fondation', 235)
export const TOWN = party('Ville de Valmorière', 'ville', 206)
export const SCHOOLS = party('Réseau scolaire Ostérel', 'ecoles', 169)
export const INSURER = party('Mutuelle Orvance', 'mutuelle', 177)
/** A member without a logo: its name is set in type. */
export const UNION: Member = {
  name: 'Union intercommunale des crèches, des écoles et des médiathèques du pays d’Aulnerive-Lande',
}

export const SHORT_LINES: readonly ShortLine[] = [
  { number: '119', href: 'tel:119', says: 'enfance en danger, 24 h/24' },
  { number: '3018', href: 'tel:3018', says: 'violences numériques, 9 h–23 h' },
]

export const LINES: readonly HelplineProps[] = [
  {
    id: 'h-119',
    name: 'Allô Enfance en Danger',
    purpose: 'Enfant en danger ou en risque. Pour les enfants, les parents, les témoins.',
    hours: 'Jour et nuit, tous les jours',
    channels: [
      { kind: 'phone', label: '119', href: 'tel:119' },
      { kind: 'site', label: 'allo119.gouv.fr', href: 'https://allo119.gouv.fr' },
    ],
    cost: 'gratuit, absent des factures',
    sourceDate: '2023-09-22',
  },
  {
    id: 'h-3018',
    name: 'Violences numériques et harcèlement',
    purpose: 'Chantage, faux montages, retrait de contenus.',
    hours: 'Tous les jours, de 9 h à 23 h',
    channels: [{ kind: 'phone', label: '3018', href: 'tel:3018' }],
    cost: 'gratuit, anonyme',
    sourceDate: '2023-09-28',
  },
  {
    id: 'h-long',
    name: 'Une ligne au long numéro',
    purpose: 'Un numéro de onze chiffres tient sur une ligne, sur un téléphone aussi.',
    hours: 'Du lundi au vendredi',
    channels: [{ kind: 'phone', label: '0808 800 5000', href: 'tel:08088005000' }],
    sourceDate: '2024',
  },
  {
    id: 'h-pharos',
    name: "PHAROS, ministère de l'Intérieur",
    purpose: "Contenu public illicite en ligne. Pour tous, mineurs compris. En cas d'urgence, appelez le 17.",
    hours: 'Formulaire lu jour et nuit',
    channels: [
      { kind: 'site', label: 'internet-signalement.gouv.fr', href: 'https://internet-signalement.gouv.fr' },
    ],
    verifiedOn: '2026-12-03',
  },
]
