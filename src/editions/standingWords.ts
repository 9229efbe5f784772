import type { Locale } from '@/platform/languages'
import type { Air } from './air'
import type { StandingEvent } from './standingEvents'

type Told = { who: string; campaign: string; from: string; until: string | null; ends: string }
/** `who` stands first, so that no name comes after a preposition; `leads`: it is off, and where its address leads. */
type Words = {
  subject: (campaign: string) => string
  text: (told: Told) => string
  leads?: 'notice' | 'house'
}

/** What a mail says of an edition that somebody paused, stopped or took up again. */
export const STANDING_WORDS: Record<
  Locale,
  Record<StandingEvent, Words> & {
    house: string
    gone: Record<'notice' | 'house', string>
    reason: string
    keptWords: string
    talk: (contact: string) => string
    back: Record<Extract<Air, 'on' | 'paused' | 'terms'> | 'review', string>
    see: string
    seeIn: Record<Locale, string>
    open: string
  }
> = {
  fr: {
    house: 'La fondation',
    paused: {
      subject: (campaign) => `Votre édition est en pause : « ${campaign} »`,
      text: ({ who, campaign, until }) =>
        `${who} a mis en pause votre édition de « ${campaign} », ${until ? `jusqu’au ${until}` : 'sans date de fin'}.`,
      leads: 'notice',
    },
    planned: {
      subject: (campaign) => `Une pause est prévue : « ${campaign} »`,
      text: ({ who, campaign, from, until }) =>
        `${who} a prévu une pause de votre édition de « ${campaign} », à partir du ${from}${until ? ` et jusqu’au ${until}` : ', sans date de fin'}. D’ici là, rien ne change.`,
    },
    resumed: {
      subject: (campaign) => `Votre édition n’est plus en pause : « ${campaign} »`,
      text: ({ who, campaign }) => `${who} a mis fin à la pause de votre édition de « ${campaign} ».`,
    },
    unplanned: {
      subject: (campaign) => `La pause prévue est annulée : « ${campaign} »`,
      text: ({ who, campaign }) =>
        `${who} a annulé la pause prévue de votre édition de « ${campaign} ». Rien ne change.`,
    },
    ended: {
      subject: (campaign) => `Votre édition est arrêtée : « ${campaign} »`,
      text: ({ who, campaign }) => `${who} a arrêté votre édition de « ${campaign} ».`,
      leads: 'house',
    },
    ending: {
      subject: (campaign) => `La fin de votre édition est fixée : « ${campaign} »`,
      text: ({ who, campaign, ends }) =>
        `${who} a fixé la fin de votre édition de « ${campaign} » : le ${ends}. D’ici là, rien ne change.`,
    },
    notEnding: {
      subject: (campaign) => `Votre édition n’a plus de date de fin : « ${campaign} »`,
      text: ({ who, campaign }) =>
        `${who} a retiré la date de fin de votre édition de « ${campaign} ». Rien ne change.`,
    },
    reopened: {
      subject: (campaign) => `Vous relayez de nouveau : « ${campaign} »`,
      text: ({ who, campaign }) => `${who} a rouvert votre édition de « ${campaign} ».`,
    },
    suspended: {
      subject: (campaign) => `Votre édition est suspendue : « ${campaign} »`,
      text: ({ who, campaign }) => `${who} a suspendu votre édition de « ${campaign} ».`,
      leads: 'notice',
    },
    restored: {
      subject: (campaign) => `Votre édition n’est plus suspendue : « ${campaign} »`,
      text: ({ who, campaign }) => `${who} a rétabli votre édition de « ${campaign} ».`,
    },
    gone: {
      notice:
        'Ses pages, ses intégrations et son agenda ne paraissent plus ; son adresse mène aux numéros d’aide et à l’édition de la fondation.',
      house:
        'Ses pages, ses intégrations et son agenda ne paraissent plus ; son adresse mène à l’édition de la fondation.',
    },
    reason: 'La raison :',
    keptWords: 'Vos mots, votre logo et votre couleur sont gardés.',
    talk: (contact) => `Pour en parler, écrivez à ${contact}.`,
    back: {
      on: 'Ce qui était publié paraît de nouveau, aux mêmes adresses.',
      paused: 'Elle reste en pause.',
      terms: 'Elle reparaît dès que les nouvelles conditions sont acceptées, dans votre espace.',
      review: 'Pour qu’elle reparaisse, demandez la relecture dans votre espace.',
    },
    see: 'Voir notre édition',
    seeIn: { fr: 'Voir notre édition en français', en: 'Voir notre édition en anglais' },
    open: 'Ouvrir mon espace',
  },
  en: {
    house: 'The foundation',
    paused: {
      subject: (campaign) => `Your edition is paused: "${campaign}"`,
      text: ({ who, campaign, until }) =>
        `${who} has paused your edition of "${campaign}", ${until ? `until ${until}` : 'without an end date'}.`,
      leads: 'notice',
    },
    planned: {
      subject: (campaign) => `A pause is planned: "${campaign}"`,
      text: ({ who, campaign, from, until }) =>
        `${who} has planned a pause of your edition of "${campaign}", from ${from}${until ? ` until ${until}` : ', without an end date'}. Nothing changes before that.`,
    },
    resumed: {
      subject: (campaign) => `Your edition is no longer paused: "${campaign}"`,
      text: ({ who, campaign }) => `${who} has ended the pause of your edition of "${campaign}".`,
    },
    unplanned: {
      subject: (campaign) => `The planned pause is called off: "${campaign}"`,
      text: ({ who, campaign }) =>
        `${who} has called off the planned pause of your edition of "${campaign}". Nothing changes.`,
    },
    ended: {
      subject: (campaign) => `Your edition is stopped: "${campaign}"`,
      text: ({ who, campaign }) => `${who} has stopped your edition of "${campaign}".`,
      leads: 'house',
    },
    ending: {
      subject: (campaign) => `The end of your edition is set: "${campaign}"`,
      text: ({ who, campaign, ends }) =>
        `${who} has set the end of your edition of "${campaign}": ${ends}. Nothing changes before that.`,
    },
    notEnding: {
      subject: (campaign) => `Your edition has no end date any more: "${campaign}"`,
      text: ({ who, campaign }) =>
        `${who} has removed the end date of your edition of "${campaign}". Nothing changes.`,
    },
    reopened: {
      subject: (campaign) => `You relay again: "${campaign}"`,
      text: ({ who, campaign }) => `${who} has opened your edition of "${campaign}" again.`,
    },
    suspended: {
      subject: (campaign) => `Your edition is suspended: "${campaign}"`,
      text: ({ who, campaign }) => `${who} has suspended your edition of "${campaign}".`,
      leads: 'notice',
    },
    restored: {
      subject: (campaign) => `Your edition is no longer suspended: "${campaign}"`,
      text: ({ who, campaign }) => `${who} has taken up your edition of "${campaign}" again.`,
    },
    gone: {
      notice:
        'Its pages, embeds and calendar no longer appear; its address leads to the helplines and to the foundation’s edition.',
      house:
        'Its pages, embeds and calendar no longer appear; its address leads to the foundation’s edition.',
    },
    reason: 'The reason:',
    keptWords: 'Your words, your logo and your colour are kept.',
    talk: (contact) => `To talk about it, write to ${contact}.`,
    back: {
      on: 'What was published appears again, at the same addresses.',
      paused: 'It stays paused.',
      terms: 'It appears again as soon as the new terms are agreed to, in your space.',
      review: 'For it to appear again, ask for a review in your space.',
    },
    see: 'See our edition',
    seeIn: { fr: 'See our edition in French', en: 'See our edition in English' },
    open: 'Open my space',
  },
}
