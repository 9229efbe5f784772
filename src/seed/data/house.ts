import { two } from '../twoLanguages'

/** The fictional foundation that publishes the demonstration. */
export const HOUSE = {
  name: two('Fondation Mille Lanternes', 'Fondation Mille Lanternes'),
  securityContact: 'mailto:securite.millelanternes@example.org',
  boilerplate: two(
    "La Fondation Mille Lanternes est une fondation imaginaire, créée pour la démonstration de ce logiciel. Elle aide les familles à protéger les enfants, en ligne et hors ligne, avec des informations vérifiées et sans jugement. Elle n'existe pas et ne reçoit aucun don.",
    'Fondation Mille Lanternes is an imaginary foundation, created for the demonstration of this software. It helps families protect children, online and offline, with checked facts and without judgement. It does not exist and takes no donations.',
  ),
} as const
