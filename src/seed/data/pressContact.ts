import { two } from '../twoLanguages'

/** Whom the press may call in the demonstration. */
export const PRESS_CONTACT = {
  key: 'contact-nora-delvigne',
  name: 'Nora Delvigne',
  phone: '+33 1 99 00 27 10',
  email: 'presse.millelanternes@example.org',
  capacity: two(
    'Responsable des relations presse (personnage de démonstration)',
    'Head of press relations (demonstration character)',
  ),
  hours: two(
    'Du lundi au vendredi, de 9 h à 18 h, heure de Paris',
    'Monday to Friday, 9 am to 6 pm, Paris time',
  ),
  speaks: two('français, anglais', 'French, English'),
}
