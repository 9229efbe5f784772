import type { PayloadRequest } from 'payload'
import { buildAddress } from '@/addresses'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { post } from '@/mail/post'
import type { Standing } from '@/payload-types'
import { managersOf } from '@/people/managers'
import { whoHears } from '@/people/members/whoHears'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/platform/languages'
import type { Own } from './own'

const LANGUAGE: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  fr: { fr: 'en français', en: 'en anglais' },
  en: { fr: 'in French', en: 'in English' },
}

const WORDS = {
  fr: {
    asked: (partner: string) => `${partner} demande à publier`,
    waits: (who: string, partner: string, campaign: string, language: string) =>
      `${who}, pour ${partner}, demande la relecture de ses mots dans « ${campaign} », ${language}.`,
    review: 'Relire et répondre',
    yes: (campaign: string) => `Vos mots sont en ligne : « ${campaign} »`,
    published: (campaign: string, language: string) =>
      `La fondation a relu vos mots dans « ${campaign} », ${language}. Ils sont en ligne.`,
    no: (campaign: string) => `Vos mots sont à reprendre : « ${campaign} »`,
    refused: (campaign: string, language: string) =>
      `La fondation a relu vos mots dans « ${campaign} », ${language}. Elle vous demande de les reprendre :`,
    note: 'La fondation ajoute :',
    signed: (by: string) => `Relu par ${by}.`,
    open: 'Ouvrir mon édition',
  },
  en: {
    asked: (partner: string) => `${partner} asks to publish`,
    waits: (who: string, partner: string, campaign: string, language: string) =>
      `${who}, for ${partner}, asks you to review its words in "${campaign}", ${language}.`,
    review: 'Review and answer',
    yes: (campaign: string) => `Your words are online: "${campaign}"`,
    published: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. They are online.`,
    no: (campaign: string) => `Your words need another look: "${campaign}"`,
    refused: (campaign: string, language: string) =>
      `The foundation has reviewed your words in "${campaign}", ${language}. It asks you to change them:`,
    note: 'The foundation adds:',
    signed: (by: string) => `Reviewed by ${by}.`,
    open: 'Open my edition',
  },
}

const at = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Tells every partner manager that words wait for them. */
export async function tellAsked(
  req: PayloadRequest,
  { own, language, by, standing }: { own: Own; language: Locale; by: string; standing: string },
): Promise<void> {
  const letter = (to: string, locale: Locale): Letter => {
    const say = WORDS[locale]
    const { partner, campaign } = own
    return {
      to,
      locale,
      subject: say.asked(partner.name),
      blocks: [
        { kind: 'text', text: say.waits(by, partner.name, campaign.title, LANGUAGE[locale][language]) },
        { kind: 'button', label: say.review, href: at(`/admin/collections/standings/${standing}`) },
      ],
      purpose: 'publication-asked',
      about: { collection: 'standings', id: standing },
    }
  }
  for (const to of await managersOf(req))
    await post(
      req,
      forStaff((locale) => letter(to, locale)),
    )
}

type Answer = { standing: Standing; language: Locale; approve: boolean; answer: string | null; by: string }

/** Tells every member of the organisation what the house answered, each in their own language. */
export async function tellAnswer(
  req: PayloadRequest,
  { standing, language, approve, answer, by }: Answer,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { partner: { equals: idOf(standing.partner) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const member of whoHears(docs)) {
    const locale = isLocale(member.language) ? member.language : DEFAULT_LOCALE
    const campaign = await campaignIn(req, idOf(standing.campaign) ?? '', locale, language)
    if (!campaign) continue
    const say = WORDS[locale]
    const first = approve ? say.published : say.refused
    await post(req, {
      to: member.email,
      locale,
      subject: approve ? say.yes(campaign.title) : say.no(campaign.title),
      blocks: [
        { kind: 'text', text: first(campaign.title, LANGUAGE[locale][language]) },
        ...(answer && approve ? [{ kind: 'text' as const, text: say.note }] : []),
        ...(answer ? [{ kind: 'quote' as const, text: answer }] : []),
        { kind: 'text', text: say.signed(by) },
        {
          kind: 'button',
          label: say.open,
          href: at(buildAddress({ kind: 'space', locale, room: 'publish', rest: [campaign.slug] })),
        },
      ],
      purpose: approve ? 'publication-approved' : 'publication-refused',
      about: { collection: 'standings', id: standing.id },
    })
  }
}

/** A campaign may not have words in the language that somebody reads mails in. */
async function campaignIn(req: PayloadRequest, id: string, ...tongues: readonly Locale[]) {
  for (const locale of tongues) {
    const campaign = await req.payload.findByID({
      collection: 'campaigns',
      id,
      locale,
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (campaign?.slug && campaign.title) return campaign
  }
  return null
}
