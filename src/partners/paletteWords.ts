import type { Locale } from '@/platform/languages'
import { formatNumber } from '@/platform/numbers'
import { hueName, isGrey } from './paletteHue'
import type { ResultId, Shade } from './paletteReasons'

export type Words = Record<Locale, string>
/** What was done to a colour: its lightness or its chroma changed. */
export type Moved = 'darkened' | 'lightened' | 'softened'
export type Fallback = 'missing' | 'unreadable'

/** A contrast as it is told, to one decimal: never so rounded that 6.96 passes for the 7 that it is not. */
export function toldContrast(value: number, needed: number, locale: Locale): string {
  const near = Math.round(value * 10) / 10
  const told = value < needed && near >= needed ? Math.floor(value * 10) / 10 : near
  return formatNumber(told, locale, 1)
}

type Introduction = {
  /** the party's own colour; null where it has none */
  colour: string | null
  onWhite: number | null
  needed: number
  moved: readonly Moved[]
  fallback: Fallback | null
}

/** The sentence over the table: what the party's colour does on white, and what was done with it. */
export function introductionWords({ colour, onWhite, needed, moved, fallback }: Introduction): Words {
  if (colour === null || onWhite === null) return FALLBACKS[fallback ?? 'missing']
  const hue = hueName(colour)
  const told = { fr: toldContrast(onWhite, needed, 'fr'), en: toldContrast(onWhite, needed, 'en') }
  const least = { fr: toldContrast(needed, needed, 'fr'), en: toldContrast(needed, needed, 'en') }
  const passes = onWhite >= needed
  const called = { fr: hue?.fr ?? 'couleur', en: hue?.en ?? 'colour' }
  const words: Words = {
    fr: `Votre ${called.fr} fait ${told.fr} sur blanc${passes ? ' :' : ' ;'} un texte en demande ${least.fr}. `,
    en: passes
      ? `Your ${called.en} reaches ${told.en} on white: text needs ${least.en}. `
      : `Your ${called.en} reaches only ${told.en} on white; text needs ${least.en}. `,
  }
  const done = deed(moved)
  // The names of colours are masculine, the word for colour is not.
  const kept = hue ? 'gardé tel quel' : 'gardée telle quelle'
  const then: Words = done
    ? {
        fr: `Nous l’avons ${hue ? done.fr : done.feminine} pour les mots et les boutons, et ${kept} dans votre logo.`,
        en: `We made it ${done.en} for words and buttons, and kept it as it is in your logo.`,
      }
    : {
        fr: `Nous l’avons ${kept} pour les mots et les boutons, comme dans votre logo.`,
        en: 'We kept it as it is for words and buttons, as in your logo.',
      }
  const more = extra(colour, hue)
  return { fr: `${words.fr}${then.fr}${more.fr}`, en: `${words.en}${then.en}${more.en}` }
}

/** The same without a figure, for whoever only wants to know that all is well. */
export function summaryWords({ moved, fallback }: Pick<Introduction, 'moved' | 'fallback'>): Words {
  if (fallback) return FALLBACKS[fallback]
  const done = deed(moved)
  return done
    ? {
        fr: `Votre couleur a été ${done.feminine} pour que tout se lise. Votre logo garde la sienne.`,
        en: `Your colour was made ${done.en} so that everything can be read. Your logo keeps its own.`,
      }
    : { fr: 'Votre couleur sert telle quelle.', en: 'Your colour is used as it is.' }
}

/** What happens to yellows and greys, which people ask about. */
function extra(colour: string, hue: Words | null): Words {
  if (isGrey(colour)) {
    return {
      fr: ' Une couleur presque sans teinte donne une édition en gris d’encre.',
      en: ' As it has hardly any hue, your edition is in ink-grey.',
    }
  }
  if (hue?.fr === 'jaune') {
    return {
      fr: ' Il y devient un ocre : le jaune est la lumière de la campagne, la même dans toutes les éditions.',
      en: ' There it becomes an ochre: yellow is the campaign’s light, the same in every edition.',
    }
  }
  return { fr: '', en: '' }
}

const FALLBACKS: Record<Fallback, Words> = {
  missing: {
    fr: 'Aucune couleur enregistrée : celles de la campagne servent.',
    en: 'No colour saved: those of the campaign serve.',
  },
  unreadable: {
    fr: 'Cette couleur ne se lit pas : votre édition prend celles de la campagne. Écrivez un dièse et six signes, de 0 à 9 et de a à f, comme #1e4798.',
    en: 'This colour can’t be read: your edition takes those of the campaign. Write a hash sign and six signs, 0 to 9 and a to f, like #1e4798.',
  },
}

type Figures = {
  day: Shade
  night: Shade
  needed: number
  moved: Readonly<Record<'day' | 'night', readonly Moved[]>>
  own: boolean
}

/** Why one colour is what it is, with the contrasts that were measured and needed. */
export function reasonWords(id: ResultId, { day, night, needed, moved, own }: Figures): Words {
  const why = own ? REASONS[id](deed(moved.day)) : OF_CAMPAIGN[id]
  const told = (locale: Locale) => ({
    day: toldContrast(day.contrast, needed, locale),
    night: toldContrast(night.contrast, needed, locale),
    needed: toldContrast(needed, needed, locale),
  })
  const [fr, en] = [told('fr'), told('en')]
  // Only these two are the party's own colour, moved; the grounds are mixed from it.
  const after = own && (id === 'house' || id === 'ink') ? deed(moved.night) : null
  return {
    fr: `${why.fr} ${fr.day} le jour ; ${fr.night} la nuit${after ? `, ${after.feminine}` : ''} ; il en faut\u00a0${fr.needed}.`,
    en: `${why.en} ${en.day} by day; ${en.night} by night${after ? `, made ${after.en}` : ''}; ${en.needed} is needed.`,
  }
}

const LIGHT: Words = {
  fr: 'La lumière est celle de la campagne, la même partout : personne ne la change.',
  en: 'The light is the campaign’s, the same everywhere: nobody changes it.',
}

const REASONS: Record<ResultId, (done: Deed | null) => Words> = {
  house: (done) =>
    done
      ? {
          fr: `Votre couleur, ${done.feminine}, pour qu’un texte clair s’y lise.`,
          en: `Your colour, made ${done.en} so that light text can be read on it.`,
        }
      : {
          fr: 'Votre couleur telle quelle : un texte clair s’y lit.',
          en: 'Your colour as it is: light text can be read on it.',
        },
  ink: (done) =>
    done
      ? {
          fr: `Votre couleur, ${done.feminine}, pour se lire sur le papier de la page.`,
          en: `Your colour, made ${done.en} so that it can be read on the paper of the page.`,
        }
      : {
          fr: 'Votre couleur telle quelle, sur le papier de la page.',
          en: 'Your colour as it is, on the paper of the page.',
        },
  wash: () => ({
    fr: 'Votre teinte à peine posée : le texte de la campagne se lit dessus.',
    en: 'Just a breath of your hue: the campaign’s text can be read on it.',
  }),
  sky: () => ({
    fr: 'Le voile et un peu de la maison : vos titres s’y lisent.',
    en: 'The wash and a little of the house: your headings can be read on it.',
  }),
  light: () => LIGHT,
}

const OF_CAMPAIGN: Record<ResultId, Words> = {
  house: { fr: 'La maison de la campagne.', en: 'The campaign’s house.' },
  ink: { fr: 'L’encre de la campagne.', en: 'The campaign’s ink.' },
  wash: { fr: 'Le voile de la campagne.', en: 'The campaign’s wash.' },
  sky: { fr: 'Le fond d’ouverture de la campagne.', en: 'The campaign’s opening ground.' },
  light: LIGHT,
}

/** What was done to a colour, to follow "nous l’avons", "votre couleur," and "made"; null where it was kept. */
type Deed = Words & { feminine: string }

function deed(moved: readonly Moved[]): Deed | null {
  if (moved.length === 0) return null
  const parts = moved.map((one) => DEEDS[one])
  const joined = (word: (part: Deed) => string, and: string) => parts.map(word).join(and)
  return {
    fr: joined(({ fr }) => fr, ' et '),
    feminine: joined(({ feminine }) => feminine, ' et '),
    en: joined(({ en }) => en, ' and '),
  }
}

const DEEDS: Record<Moved, Deed> = {
  darkened: { fr: 'foncé', feminine: 'foncée', en: 'darker' },
  lightened: { fr: 'éclairci', feminine: 'éclaircie', en: 'lighter' },
  softened: { fr: 'adouci', feminine: 'adoucie', en: 'less colourful' },
}
