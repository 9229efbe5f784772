import { formatDate } from '@/platform/dates'
import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import type { ReachKind } from './kinds'
import type { By, Sums } from './summarise'

/** Counts under this are shown as a range: so few say nothing, and are nobody's business. */
export const FEW = 5
export const isFew = (count: number): boolean => count > 0 && count < FEW

type Words = {
  few: string
  kinds: Record<ReachKind | 'robots', string>
  by: Record<By, string>
  languages: Record<string, string>
  chart: (kind: string, span: string) => string
  most: (count: string, when: string) => string
  sum: (count: string) => string
  all: string
  between: (least: string, most: string) => string
  homePage: string
  embedded: string
  inLanguage: (name: string, language: string) => string
  detail: (span: string) => string
  robotsApart: (count: string) => string
  tables: Record<By, string>
  empty: (span: string) => string
  span: (from: string, to: string) => string
  week: (monday: string) => string
  folk: (most: string) => string
  folkFew: string
  quiet: Record<'day' | 'week' | 'month', string>
  countedTitle: string
  counted: readonly string[]
  uncountedTitle: string
  uncounted: readonly string[]
  notesTitle: string
  notes: readonly string[]
}

export const WORDS: Record<Locale, Words> = {
  fr: {
    few: `moins de ${FEW}`,
    kinds: {
      page: 'Pages vues',
      embed: 'Vues intégrées',
      download: 'Fichiers pris',
      feed: 'Flux',
      robots: 'Robots',
    },
    by: {
      day: 'Jour',
      week: 'Semaine du',
      month: 'Mois',
      language: 'Langue',
      page: 'Page',
      embed: 'Intégration',
      download: 'Fichier',
    },
    languages: { fr: 'Français', en: 'Anglais', none: 'Sans langue' },
    chart: (kind, span) => `${kind}, ${span}`,
    most: (count, when) => `Le plus : ${count}, ${when}.`,
    sum: (count) => `En tout : ${count}.`,
    all: 'En tout',
    between: (least, most) => `de ${least} à ${most}`,
    homePage: 'Accueil de votre édition',
    embedded: 'Votre édition, sur un autre site',
    inLanguage: (name, language) => `${name} (${language.toLowerCase()})`,
    detail: (span) => `Le détail, ${span}`,
    robotsApart: (count) =>
      `Des programmes (moteurs de recherche, robots) sont aussi passés, sans être comptés ici : ${count}.`,
    tables: {
      day: 'Par jour',
      week: 'Par semaine',
      month: 'Par mois',
      language: 'Pages vues, par langue',
      page: 'Pages vues',
      embed: 'Vues intégrées',
      download: 'Fichiers pris',
    },
    empty: (span) => `Aucune visite comptée ${span}. C’est normal au début.`,
    span: (from, to) => `du ${from} au ${to}`,
    week: (monday) => `semaine du ${monday}`,
    folk: (most) => `entre 1 et ${most} personnes`,
    folkFew: `moins de ${FEW} personnes`,
    quiet: {
      day: 'Les jours sans visite ne sont pas dans le tableau.',
      week: 'Les semaines sans visite ne sont pas dans le tableau.',
      month: 'Les mois sans visite ne sont pas dans le tableau.',
    },
    countedTitle: 'Ce qui est compté',
    counted: [
      'chaque page de votre édition qui s’affiche ;',
      'chaque affichage de votre édition sur votre site, sauf en texte simple ;',
      'les fichiers pris, et les agendas abonnés à vos rendez-vous.',
    ],
    uncountedTitle: 'Ce qui ne l’est pas',
    uncounted: [
      'les appuis sur un numéro d’aide, et les appels : qui demande de l’aide n’est pas compté ;',
      'la lecture du texte simple collé sur votre site, qui ne nous demande rien. Les visites qu’il amène à votre édition le sont ;',
      'vos aperçus dans cet espace.',
    ],
    notesTitle: 'Comment lire ces chiffres',
    notes: [
      'Nous comptons des pages envoyées, pas des personnes : sans cookie ni identifiant, une personne qui revient compte chaque fois.',
      'Le compte est un minimum : une page gardée par un navigateur ou par un intermédiaire se lit sans que nous le sachions.',
      'Les robots qui se nomment sont comptés à part. Ceux qui se font passer pour un navigateur sont parmi les pages vues.',
      `De 1 à ${FEW - 1}, nous disons « moins de ${FEW} », et une somme qui dirait le chiffre exact devient « de … à … ».`,
    ],
  },
  en: {
    few: `fewer than ${FEW}`,
    kinds: {
      page: 'Pages shown',
      embed: 'Embeds shown',
      download: 'Files taken',
      feed: 'Feeds',
      robots: 'Robots',
    },
    by: {
      day: 'Day',
      week: 'Week of',
      month: 'Month',
      language: 'Language',
      page: 'Page',
      embed: 'Embed',
      download: 'File',
    },
    languages: { fr: 'French', en: 'English', none: 'No language' },
    chart: (kind, span) => `${kind}, ${span}`,
    most: (count, when) => `Most: ${count}, ${when}.`,
    sum: (count) => `In all: ${count}.`,
    all: 'In all',
    between: (least, most) => `${least} to ${most}`,
    homePage: 'Home of your edition',
    embedded: 'Your edition, on another site',
    inLanguage: (name, language) => `${name} (${language})`,
    detail: (span) => `In detail, ${span}`,
    robotsApart: (count) => `Programs (search engines, robots) came too, and are not counted here: ${count}.`,
    tables: {
      day: 'By day',
      week: 'By week',
      month: 'By month',
      language: 'Pages shown, by language',
      page: 'Pages shown',
      embed: 'Embeds shown',
      download: 'Files taken',
    },
    empty: (span) => `No visit was counted ${span}. That is usual at first.`,
    span: (from, to) => `from ${from} to ${to}`,
    week: (monday) => `week of ${monday}`,
    folk: (most) => `between 1 and ${most} people`,
    folkFew: `fewer than ${FEW} people`,
    quiet: {
      day: 'Days without a visit are not in the table.',
      week: 'Weeks without a visit are not in the table.',
      month: 'Months without a visit are not in the table.',
    },
    countedTitle: 'What is counted',
    counted: [
      'each page of your edition that is shown;',
      'each time that your site shows your edition, except as plain text;',
      'files taken, and calendars that follow your events.',
    ],
    uncountedTitle: 'What is not',
    uncounted: [
      'taps on a help number, and calls: nobody who asks for help is counted;',
      'reading the plain text pasted into your site, which asks nothing of us. The visits that it brings to your edition are counted;',
      'your previews in this space.',
    ],
    notesTitle: 'How to read these figures',
    notes: [
      'We count pages sent, not people: without cookie or identifier, somebody who comes back counts each time.',
      'The count is a minimum: a page that a browser or a machine in between has kept is read without our knowing.',
      'Robots that say so are counted apart. Those that pass for a browser are among the pages shown.',
      `From 1 to ${FEW - 1} we say “fewer than ${FEW}”, and a sum that would tell the exact figure becomes “… to …”.`,
    ],
  },
}

/** A count as people read it; few are a range in words. */
export const shownCount = (count: number, locale: Locale): string =>
  isFew(count) ? WORDS[locale].few : formatNumber(count, locale)

/** A figure of which only its ends are told; few are few. */
export function shownRange({ least, most }: { least: number; most: number }, locale: Locale): string {
  if (least === most) return shownCount(least, locale)
  if (least === 1 && most === FEW - 1) return WORDS[locale].few
  return WORDS[locale].between(formatNumber(least, locale), formatNumber(most, locale))
}

/** How many people so many counts may come from: nobody can say it better without knowing who they are. */
export function peopleRange({ most }: { most: number }, locale: Locale): string {
  if (most === 0) return shownCount(0, locale)
  return isFew(most) ? WORDS[locale].folkFew : WORDS[locale].folk(formatNumber(most, locale))
}

/** A line's key in words: "semaine du 23 novembre 2026", "English", a path as it is. */
export function lineLabel(by: By, key: string, locale: Locale): string {
  if (by === 'day' || by === 'month') return formatDate(key, locale)
  if (by === 'week') return WORDS[locale].week(formatDate(key, locale))
  return by === 'language' ? (WORDS[locale].languages[key] ?? key) : key
}

/** Whether the lines are addresses of one kind. */
export const isPlace = (by: By): by is 'page' | 'embed' | 'download' =>
  by === 'page' || by === 'embed' || by === 'download'

/** The columns of a table: of addresses only their own kind. */
export const columnsOf = (by: By): readonly [keyof Sums, ...(keyof Sums)[]] =>
  isPlace(by) ? [by] : ['page', 'embed', 'download', 'feed', 'robots']

/** The same where a head above says that it is a week. */
export const rowLabel = (by: By, key: string, locale: Locale): string =>
  by === 'week' ? formatDate(key, locale) : lineLabel(by, key, locale)
