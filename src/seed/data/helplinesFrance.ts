import { two } from '../twoLanguages'
import type { HelplineSeed } from './helplineSeed'

const FREE = two('Gratuit', 'Free')
const FREE_ANONYMOUS = two('Gratuit, anonyme', 'Free, anonymous')
const FRENCH = two('Français', 'French')
const ALWAYS = two('Jour et nuit, tous les jours', 'Day and night, every day')
const FORM_ALWAYS = two('Formulaire à toute heure', 'Form at any time')

export const FRENCH_HELPLINES: readonly HelplineSeed[] = [
  {
    key: 'h-119',
    name: two('Allô Enfance en Danger', 'Allô Enfance en Danger (child in danger)'),
    numbers: [{ number: '119', by: 'tel' }],
    website: 'https://allo119.gouv.fr',
    short: two('enfance en danger, 24 h/24', 'child in danger, 24/7'),
    purpose: two(
      'Enfant en danger ou en risque. Pour les enfants, les parents, les témoins.',
      'Child in danger or at risk. For children, parents and witnesses.',
    ),
    hours: ALWAYS,
    channels: two(
      'Téléphone, tchat, formulaire en ligne, accès en langue des signes',
      'Phone, chat, online form, sign-language access',
    ),
    languages: two('Français, langue des signes française', 'French, French sign language'),
    cost: two('Gratuit, absent des factures', 'Free, not shown on bills'),
    limits: two(
      'Tchat pour les moins de 21 ans : lundi, mardi, jeudi et vendredi de 15 h à 19 h, mercredi de 13 h à 19 h, selon une source de 2021.',
      'Chat for under-21s: Monday, Tuesday, Thursday and Friday 3 pm to 7 pm, Wednesday 1 pm to 7 pm, according to a source of 2021.',
    ),
    territory: 'FR',
    source: { name: 'info.gouv.fr', date: '2023-09-22' },
  },
  {
    key: 'h-3018',
    name: two('Violences numériques et harcèlement', 'Online violence and bullying'),
    numbers: [{ number: '3018', by: 'tel' }],
    website: 'https://3018.fr',
    short: two('violences numériques, 9 h–23 h', 'online violence, 9 am–11 pm'),
    purpose: two(
      "Chantage, faux montages, retrait de contenus. Pour les jeunes, les parents, les témoins. Par l'association e-Enfance.",
      'Blackmail, fake images, removal of content. For young people, parents and witnesses. By the association e-Enfance.',
    ),
    hours: two('Tous les jours, de 9 h à 23 h', 'Every day, 9 am to 11 pm'),
    channels: two(
      'Téléphone, tchat, Messenger, WhatsApp, application 3018',
      'Phone, chat, Messenger, WhatsApp, 3018 app',
    ),
    languages: FRENCH,
    cost: two('Gratuit, anonyme, confidentiel', 'Free, anonymous, confidential'),
    territory: 'FR',
    source: { name: 'Service-Public, Ville de Villetaneuse', date: '2023-09-28' },
  },
  {
    key: 'h-17',
    name: two('Police et gendarmerie', 'Police and gendarmerie'),
    numbers: [
      { number: '17', by: 'tel' },
      { number: '112', by: 'tel' },
    ],
    short: two('danger immédiat', 'immediate danger'),
    purpose: two(
      'Danger immédiat, pour tous. Le 112 est le numéro européen.',
      'Immediate danger, for everyone. 112 is the European number.',
    ),
    hours: ALWAYS,
    channels: two('Téléphone', 'Phone'),
    cost: FREE,
    territory: 'FR',
    emergency: true,
    source: { name: 'info.gouv.fr', date: '2023-09-22' },
  },
  {
    key: 'h-114',
    name: two('Urgence 114', 'Urgence 114 (emergency by text)'),
    numbers: [{ number: '114', by: 'sms' }],
    website: 'https://urgence114.fr',
    short: two('urgence par SMS', 'emergency by text'),
    purpose: two(
      'Urgence sans parler ni entendre, ou quand on ne peut pas téléphoner.',
      'Emergency for people who cannot hear, speak or safely call.',
    ),
    hours: ALWAYS,
    channels: two(
      'SMS, application « Urgence 114 », site : vidéo, tchat, images',
      'Text, "Urgence 114" app, website: video, chat, images',
    ),
    languages: two('Français, langue des signes française', 'French, French sign language'),
    cost: FREE,
    territory: 'FR',
    emergency: true,
    source: { name: 'handicap.fr, franceinfo', date: '2024-02' },
  },
  {
    key: 'h-pharos',
    name: two("PHAROS, ministère de l'Intérieur", 'PHAROS, French Ministry of the Interior'),
    website: 'https://internet-signalement.gouv.fr',
    purpose: two(
      'Contenu public illicite en ligne. Pour tous, mineurs compris.',
      'Public illegal content online. For everyone, minors too.',
    ),
    hours: two('Formulaire lu jour et nuit', 'Form read day and night'),
    channels: two('Formulaire en ligne', 'Online form'),
    languages: FRENCH,
    cost: FREE,
    limits: two(
      "En cas d'urgence, appelez le 17. La démarche officielle demande vos coordonnées.",
      'In an emergency, call 17. The official steps ask for your contact details.',
    ),
    territory: 'FR',
    source: { name: 'service-public.gouv.fr', date: '2025-09-22' },
  },
  {
    key: 'h-pdc',
    name: two('Point de Contact', 'Point de Contact'),
    website: 'https://pointdecontact.net',
    purpose: two(
      "Signaler un contenu d'abus sexuels, en France ou ailleurs. Pour tous.",
      'Report sexual abuse content, in France or elsewhere. For everyone.',
    ),
    hours: FORM_ALWAYS,
    channels: two(
      'Formulaire en ligne, application, extension de navigateur',
      'Online form, app, browser extension',
    ),
    languages: FRENCH,
    cost: FREE_ANONYMOUS,
    territory: 'FR',
    source: { name: 'pointdecontact.net, iphonesoft.fr', date: '2025-12-30' },
  },
  {
    key: 'h-17cyber',
    name: two('17Cyber', '17Cyber'),
    website: 'https://17cyber.gouv.fr',
    purpose: two(
      "Victime d'une infraction en ligne : diagnostic, échange avec la police ou la gendarmerie.",
      'Victim of an online offence: guidance, chat with the police or gendarmerie.',
    ),
    hours: ALWAYS,
    channels: two('Site, tchat', 'Website, chat'),
    languages: FRENCH,
    cost: FREE,
    territory: 'FR',
    source: { name: "ministère de l'Intérieur", date: '2024-12-17' },
  },
  {
    key: 'h-116000',
    name: two('116 000 Enfants Disparus', '116 000 Enfants Disparus (missing children)'),
    numbers: [{ number: '116 000', by: 'tel' }],
    website: 'https://droitdenfance.org',
    short: two('enfants disparus, 24 h/24', 'missing children, 24/7'),
    purpose: two(
      "Disparition, fugue, enlèvement parental. Par l'association Droit d'Enfance.",
      "Missing, runaway or abducted child. By the association Droit d'Enfance.",
    ),
    hours: ALWAYS,
    channels: two('Téléphone', 'Phone'),
    languages: FRENCH,
    cost: FREE,
    territory: 'FR',
    source: { name: 'AFP', date: '2024-05' },
  },
  {
    key: 'h-disrupt',
    name: two('Disrupt, par Point de Contact', 'Disrupt, by Point de Contact'),
    website: 'https://pointdecontact.net',
    purpose: two(
      "Image intime de soi diffusée ou menacée de l'être.",
      'Own intimate image shared, or threatened to be.',
    ),
    hours: FORM_ALWAYS,
    channels: two(
      'Formulaire en ligne ; une empreinte est transmise aux plateformes',
      'Online form; a hash is shared with platforms',
    ),
    languages: FRENCH,
    cost: FREE,
    limits: two(
      "Si la personne est mineure, voyez d'abord le 3018 ou Take It Down : ce formulaire peut demander l'image.",
      'If the person is a minor, go to 3018 or Take It Down first: this form may ask for the image.',
    ),
    territory: 'FR',
    source: { name: 'pointdecontact.net' },
  },
]
