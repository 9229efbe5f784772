import { both } from '@/platform/bilingual'

const plural = (count: number): string => (count > 1 ? 's' : '')

/** What is wrong with what was typed into a slot, and how to mend it. */
export const SLOT_FAULTS = {
  tooLong: (over: number, most: number) =>
    both(
      `Il y a ${over} signe${plural(over)} de trop : ${most} au plus. Raccourcissez un peu.`,
      `There ${over > 1 ? 'are' : 'is'} ${over} sign${plural(over)} too many: ${most} at most. Shorten it a little.`,
    ),
  link: both(
    'Ce lien ne mène nulle part. Copiez-le depuis la barre d’adresse de votre navigateur, par exemple www.valmoriere.example.org.',
    'This link leads nowhere. Copy it from the address bar of your browser, for example www.valmoriere.example.org.',
  ),
  phone: both(
    'Écrivez le numéro en chiffres, avec un + devant si besoin. Par exemple 01 99 00 27 10.',
    'Write the number in digits, with a + in front if needed. For example 01 99 00 27 10.',
  ),
  email: both(
    'Il manque une partie de l’adresse. Écrivez-la comme accueil@exemple.org.',
    'A part of the address is missing. Write it like reception@example.org.',
  ),
  contact: both(
    'Donnez un téléphone ou une adresse électronique : sans eux, le contact ne paraît pas.',
    'Give a phone number or an e-mail address: without one, the contact does not appear.',
  ),
  title: both('Donnez un titre à ce rendez-vous, ou retirez-le.', 'Give this event a title, or remove it.'),
  start: both(
    'Donnez la date et l’heure du début. Par exemple 18/02/2027 18:30.',
    'Give the date and time of the beginning. For example 18/02/2027 18:30.',
  ),
  unreadable: both(
    'Écrivez la date et l’heure ainsi : 18/02/2027 18:30.',
    'Write the date and time like this: 18/02/2027 18:30.',
  ),
  noSuchTime: both(
    'Ce moment n’existe pas : le mois n’a pas ce jour, ou les horloges avancent d’une heure. Choisissez-en un autre.',
    'This moment does not exist: the month has no such day, or the clocks go forward. Choose another one.',
  ),
  endsBefore: both(
    'La fin vient avant le début. Corrigez l’une des deux heures.',
    'The end comes before the beginning. Mend one of the two times.',
  ),
  zone: both('Choisissez un fuseau horaire de la liste.', 'Choose a time zone from the list.'),
  label: both(
    'Écrivez ce que dit le bouton, ou videz son lien.',
    'Write what the button says, or empty its link.',
  ),
  url: both(
    'Donnez le lien du bouton, ou videz son texte.',
    'Give the link of the button, or empty its text.',
  ),
}
