import { buildAddress } from '@/addresses'
import { forStaff } from '@/mail/forStaff'
import type { Letter } from '@/mail/letter'
import { formatDate } from '@/platform/dates'
import { env } from '@/platform/env'
import type { Locale } from '@/platform/languages'

const WORDS = {
  fr: {
    subject: (logo: string, on: string) => `L’autorisation du logo « ${logo} » se termine le ${on}`,
    text: (on: string) =>
      `À cette date, le logo quitte de lui-même les pages, les intégrations et les prochains dossiers : le nom paraît alors en toutes lettres. Pour le garder après le ${on}, prolongez l’autorisation.`,
    member: 'Prolonger l’autorisation',
    manager: 'Ouvrir le logo',
    told: 'Les membres de l’organisation reçoivent le même avis.',
    nobody: 'Aucun membre n’a pu être prévenu : l’organisation n’en a plus.',
  },
  en: {
    subject: (logo: string, on: string) => `The permission for the logo "${logo}" ends on ${on}`,
    text: (on: string) =>
      `On that day the logo leaves pages, embeds and future kits by itself: the name then stands in type. To keep it after ${on}, extend the permission.`,
    member: 'Extend the permission',
    manager: 'Open the logo',
    told: 'The organisation’s members get the same notice.',
    nobody: 'No member could be told: the organisation has none left.',
  },
}

type About = { logo: { id: string; name: string }; end: string }

/** Tells a member that the leave for a logo of theirs comes to its end. */
export function memberNotice({ logo, end }: About, to: string, locale: Locale): Letter {
  const path = buildAddress({ kind: 'space', locale, room: 'logos', rest: [] })
  return notice({ logo, end }, to, locale, { label: WORDS[locale].member, path })
}

/** The same to a partner manager, and whether anybody of the organisation was told. */
export function managerNotice(about: About, to: string, members: number): Letter {
  const path = `/admin/collections/logos/${about.logo.id}`
  return forStaff((locale) => {
    const letter = notice(about, to, locale, { label: WORDS[locale].manager, path })
    const text = members > 0 ? WORDS[locale].told : WORDS[locale].nobody
    return { ...letter, blocks: [...letter.blocks, { kind: 'text', text }] }
  })
}

function notice(
  { logo, end }: About,
  to: string,
  locale: Locale,
  { label, path }: { label: string; path: string },
): Letter {
  const on = formatDate(end, locale)
  return {
    to,
    locale,
    subject: WORDS[locale].subject(logo.name, on),
    blocks: [
      { kind: 'text', text: WORDS[locale].text(on) },
      { kind: 'button', label, href: new URL(path, env().PUBLIC_URL).href },
    ],
    purpose: 'logo-permission-ends',
    about: { collection: 'logos', id: logo.id },
  }
}
