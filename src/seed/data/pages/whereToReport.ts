import type { QuestionsBlock } from '@/payload-types'
import { bold, paragraph, rich } from '../../richText'
import { type Two, two } from '../../twoLanguages'
import { withWays } from '../ways'
import type { Desk } from './desk'

/** Ten situations: whom to turn to first, and then. The most urgent stand first. */
const SITUATIONS: readonly { situation: Two; first: Two; next: Two }[] = [
  {
    situation: two(
      "Un enfant est en danger maintenant, ou quelqu'un veut le rencontrer",
      'A child is in danger now, or someone wants to meet them',
    ),
    first: two('{17} ou {112} ; {114} par SMS', '{17} or {112}; {114} by text'),
    next: two('{119}', '{119}'),
  },
  {
    situation: two('On fait chanter mon enfant', 'My child is being blackmailed'),
    first: two(
      '{3018} (la nuit : {17Cyber}, ou {17} si danger)',
      '{3018} (at night: {17Cyber}, or {17} if in danger)',
    ),
    next: two('plainte ; {Take It Down}', 'police complaint; {Take It Down}'),
  },
  {
    situation: two('Une fausse image de nu de mon enfant circule', 'A fake nude of my child is going round'),
    first: two('{3018}', '{3018}'),
    next: two(
      "{Take It Down} ; établissement scolaire, sans montrer l'image ; plainte",
      '{Take It Down}; the school, without showing the image; police complaint',
    ),
  },
  {
    situation: two(
      'Une vraie image intime de mon enfant circule ou risque de circuler',
      'A real intimate image of my child is going round or may be',
    ),
    first: two('{Take It Down}', '{Take It Down}'),
    next: two('{3018} ; plainte', '{3018}; police complaint'),
  },
  {
    situation: two(
      "J'ai vu un contenu d'abus sur un site ou un réseau ouvert",
      'I saw abuse content on an open site or network',
    ),
    first: two('{PHAROS}', '{PHAROS}'),
    next: two(
      'ou {Point de Contact} ; hors de France : {INHOPE}',
      'or {Point de Contact}; outside France: {INHOPE}',
    ),
  },
  {
    situation: two("J'en ai reçu dans une messagerie privée", 'I received some in a private message'),
    first: two('Police ou gendarmerie ({17Cyber})', 'Police ({17Cyber})'),
    next: two("signaler le compte dans l'application ; {3018}", 'report the account in the app; {3018}'),
  },
  {
    situation: two(
      'Une photo banale de mon enfant est réutilisée par un inconnu',
      'A stranger reuses an ordinary photo of my child',
    ),
    first: two('demander le retrait à la plateforme', 'ask the platform to remove it'),
    next: two('CNIL ; {3018}', 'CNIL; {3018}'),
  },
  {
    situation: two("Je m'inquiète pour un enfant de mon entourage", 'I worry about a child I know'),
    first: two('{119}', '{119}'),
    next: two('{17} si danger immédiat', '{17} if immediate danger'),
  },
  {
    situation: two('Un enfant a disparu ou fugué', 'A child is missing or has run away'),
    first: two('{17} ou {112}', '{17} or {112}'),
    next: two('{116 000}', '{116 000}'),
  },
  {
    situation: two(
      'Mon enfant a fabriqué ou partagé une telle image',
      'My child made or shared such an image',
    ),
    first: two('{3018}, pour être conseillé', '{3018}, for advice'),
    next: two('un avocat ou un psychologue', 'a lawyer or psychologist'),
  },
]

export const whereToReport = ({ say, locale }: Desk): QuestionsBlock => ({
  blockType: 'questions',
  heading: say('Où signaler ?', 'Where do I report?'),
  anchor: say('ou-signaler', 'where-to-report'),
  lede: say(
    "Ouvrez la phrase qui ressemble à votre situation. Rien n'est enregistré. Aucun fichier, aucun texte ne vous est demandé.",
    'Open the sentence that is like your situation. Nothing is saved. No file and no text is asked of you.',
  ),
  items: SITUATIONS.map(({ situation, first, next }) => ({
    question: situation[locale],
    answer: rich(
      paragraph(bold(say("D'abord :", 'First:')), ' ', ...withWays(`${first[locale]}.`)),
      paragraph(bold(say('Ensuite :', 'Then:')), ' ', ...withWays(`${next[locale]}.`)),
    ),
  })),
  closing: say(
    "Ne téléchargez pas, ne copiez pas, ne transférez pas l'image. Notez seulement l'adresse, le compte, la date et l'heure. Danger immédiat : 17 ou 112.",
    'Do not download, copy or forward the image. Only note the address, the account, the date and time. Immediate danger: 17 or 112.',
  ),
  ground: 'paper',
})
