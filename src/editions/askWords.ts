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
      `${who} demande la relecture de son édition de « ${campaign} », ${language}.`,
    review: 'Relire et répondre',
    received: (campaign: string) => `La fondation relit votre édition : « ${campaign} »`,
    receivedText: (who: string, campaign: string, language: string) =>
      `${who} a demandé la relecture de votre édition de « ${campaign} », ${language}.`,
    parts: (slots: string) => `À relire : ${slots}.`,
    answer: (days: number) =>
      `La fondation répond par courriel en ${days > 1 ? `${days} jours ouvrés` : 'un jour ouvré'}. D’ici là, vous n’avez rien d’autre à faire.`,
    yes: (campaign: string) => `Votre édition est en ligne : « ${campaign} »`,
    published: (campaign: string, language: string) =>
      `La fondation a relu votre édition de « ${campaign} », ${language}. Elle est en ligne, à une adresse que tout le monde peut ouvrir.`,
    later: (campaign: string) => `Votre édition est acceptée : « ${campaign} »`,
    publishedLater: (campaign: string, language: string) =>
      `La fondation a relu votre édition de « ${campaign} », ${language}. Elle est acceptée, et paraîtra quand rien ne la retient plus.`,
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
      `${who} asks you to review its edition of "${campaign}", ${language}.`,
    review: 'Review and answer',
    received: (campaign: string) => `The foundation is reviewing your edition: "${campaign}"`,
    receivedText: (who: string, campaign: string, language: string) =>
      `${who} asked for a review of your edition of "${campaign}", ${language}.`,
    parts: (slots: string) => `To be reviewed: ${slots}.`,
    answer: (days: number) =>
      `The foundation answers by mail within ${days > 1 ? `${days} working days` : 'one working day'}. Until then there is nothing else to do.`,
    yes: (campaign: string) => `Your edition is online: "${campaign}"`,
    published: (campaign: string, language: string) =>
      `The foundation has reviewed your edition of "${campaign}", ${language}. It is online, at an address that anybody can open.`,
    later: (campaign: string) => `Your edition is approved: "${campaign}"`,
    publishedLater: (campaign: string, language: string) =>
      `The foundation has reviewed your edition of "${campaign}", ${language}. It is approved, and appears when nothing holds it back.`,
    embed: 'Embed it in our site',
    no: (campaign: string) => `Your words need another look: "${campaign}"`,
    refused: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. It asks you to change them:`,
    note: 'The foundation adds:',
    signed: (by: string) => `Reviewed by ${by}.`,
    open: 'Open my edition',
  },
}
