import type { Locale } from '@/platform/languages'

export const LANGUAGE: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  fr: { fr: 'en français', en: 'en anglais' },
  en: { fr: 'in French', en: 'in English' },
}

/** What mails say of words that the house reviews. */
export const WORDS = {
  fr: {
    asked: (partner: string) => `${partner} demande à publier`,
    person: (name: string, partner: string) => `${name}, pour ${partner},`,
    waits: (who: string, campaign: string, language: string) =>
      `${who} demande la relecture de ses mots dans « ${campaign} », ${language}.`,
    review: 'Relire et répondre',
    received: (campaign: string) => `La fondation relit vos mots : « ${campaign} »`,
    receivedText: (who: string, campaign: string, language: string) =>
      `${who} a demandé la relecture de vos mots dans « ${campaign} », ${language}.`,
    parts: (slots: string) => `À relire : ${slots}.`,
    answer: (days: number) =>
      `La fondation répond par courriel en ${days > 1 ? `${days} jours ouvrés` : 'un jour ouvré'}. D’ici là, vous n’avez rien d’autre à faire.`,
    yes: (campaign: string) => `Vos mots sont en ligne : « ${campaign} »`,
    published: (campaign: string, language: string) =>
      `La fondation a relu vos mots dans « ${campaign} », ${language}. Ils sont en ligne, à une adresse que tout le monde peut ouvrir.`,
    later: (campaign: string) => `Vos mots sont acceptés : « ${campaign} »`,
    publishedLater: (campaign: string, language: string) =>
      `La fondation a relu vos mots dans « ${campaign} », ${language}. Ils sont acceptés, et paraîtront quand votre édition sera en ligne.`,
    embed: 'L’intégrer sur notre site',
    no: (campaign: string) => `Vos mots sont à reprendre : « ${campaign} »`,
    refused: (campaign: string, language: string) =>
      `La fondation a relu vos mots dans « ${campaign} », ${language}. Elle vous demande de les reprendre :`,
    note: 'La fondation ajoute :',
    signed: (by: string) => `Relu par ${by}.`,
    open: 'Ouvrir mon édition',
  },
  en: {
    asked: (partner: string) => `${partner} asks to publish`,
    person: (name: string, partner: string) => `${name}, for ${partner},`,
    waits: (who: string, campaign: string, language: string) =>
      `${who} asks you to review its words in "${campaign}", ${language}.`,
    review: 'Review and answer',
    received: (campaign: string) => `The foundation is reviewing your words: "${campaign}"`,
    receivedText: (who: string, campaign: string, language: string) =>
      `${who} asked for a review of your words in "${campaign}", ${language}.`,
    parts: (slots: string) => `To be reviewed: ${slots}.`,
    answer: (days: number) =>
      `The foundation answers by mail within ${days > 1 ? `${days} working days` : 'one working day'}. Until then there is nothing else to do.`,
    yes: (campaign: string) => `Your words are online: "${campaign}"`,
    published: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. They are online, at an address that anybody can open.`,
    later: (campaign: string) => `Your words are approved: "${campaign}"`,
    publishedLater: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. They are approved, and will appear when your edition is online.`,
    embed: 'Embed it in our site',
    no: (campaign: string) => `Your words need another look: "${campaign}"`,
    refused: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. It asks you to change them:`,
    note: 'The foundation adds:',
    signed: (by: string) => `Reviewed by ${by}.`,
    open: 'Open my edition',
  },
}
