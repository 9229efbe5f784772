import type { Locale } from '@/platform/languages'
import { typeset } from '@/platform/typography'
import type { Region } from './paletteHue'
import { type Hue, REGIONS } from './paletteNames'
import type { Fallback, Moved, ResultId } from './paletteReasons'

/**
 * What is said of a palette in one language, whole sentences with places in braces: pages carry the texts of their
 * language for the script that says them anew.
 */
export type PaletteTexts = {
  /** What stands before a decimal. */
  point: ',' | '.'
  /** What people call a colour, where they agree; `why`: what they ask of it, answered. */
  hues: readonly (Region & { name: string; why?: string })[]
  /** For a colour without a sure name. */
  hue: string
  /** What was done to a colour: to its name, and to "your colour". */
  deeds: Record<Moved, { name: string; colour: string }>
  and: string
  summary: { moved: string; kept: string }
  fallbacks: Record<Fallback, string>
  introduction: { passes: string; fails: string }
  /** What then became of it: of a colour with a name, and without. */
  made: Record<'named' | 'unnamed', { moved: string; kept: string }>
  /** Of a colour with hardly any hue. */
  grey: string
  /** Why each colour is what it is: drawn from the party's, as it was moved or kept. */
  reasons: Record<ResultId, { moved: string; kept: string }>
  /** Drawn from the campaign's. */
  campaign: Record<ResultId, string>
  measured: string
  /** Where the night moved it too. */
  measuredMoved: string
}

const same = (text: string) => ({ moved: text, kept: text })

const LIGHT_FR = 'La lumière est celle de la campagne, la même partout : personne ne la change.'
const LIGHT_EN = 'The light is the campaign’s, the same everywhere: nobody changes it.'
const MADE_EN = {
  moved: 'We made it {deed} for words and buttons, and kept it as it is in your logo.',
  kept: 'We kept it as it is for words and buttons, as in your logo.',
}

type Written = Omit<PaletteTexts, 'hues'> & { hues: Record<Hue, string>; yellow: string }

const TEXTS: Record<Locale, Written> = {
  fr: {
    point: ',',
    // The names of colours are masculine, the word for colour is not.
    hues: {
      white: 'blanc',
      black: 'noir',
      grey: 'gris',
      beige: 'beige',
      burgundy: 'bordeaux',
      pink: 'rose',
      red: 'rouge',
      brown: 'brun',
      orange: 'orange',
      ochre: 'ocre',
      olive: 'vert olive',
      yellow: 'jaune',
      green: 'vert',
      teal: 'bleu-vert',
      turquoise: 'turquoise',
      blue: 'bleu',
      purple: 'violet',
    },
    hue: 'couleur',
    deeds: {
      darkened: { name: 'foncé', colour: 'foncée' },
      lightened: { name: 'éclairci', colour: 'éclaircie' },
      softened: { name: 'adouci', colour: 'adoucie' },
    },
    and: ' et ',
    summary: {
      moved: 'Votre couleur a été {deed} pour que tout se lise. Votre logo garde la sienne.',
      kept: 'Votre couleur sert telle quelle.',
    },
    fallbacks: {
      missing: 'Sans couleur à vous, celles de la campagne servent.',
      unreadable:
        'Cette couleur ne se lit pas : votre édition prend celles de la campagne. Écrivez un dièse et six signes, de 0 à 9 et de a à f, comme #1e4798.',
    },
    introduction: {
      passes:
        'Votre {hue} fait {told} sur blanc ; la page a aussi d’autres fonds, et un texte demande {least}. ',
      fails: 'Votre {hue} fait {told} sur blanc ; un texte en demande {least}. ',
    },
    made: {
      named: {
        moved: 'Nous l’avons {deed} pour les mots et les boutons, et gardé tel quel dans votre logo.',
        kept: 'Nous l’avons gardé tel quel pour les mots et les boutons, comme dans votre logo.',
      },
      unnamed: {
        moved: 'Nous l’avons {deed} pour les mots et les boutons, et gardée telle quelle dans votre logo.',
        kept: 'Nous l’avons gardée telle quelle pour les mots et les boutons, comme dans votre logo.',
      },
    },
    grey: ' Une couleur presque sans teinte donne une édition en gris d’encre.',
    yellow:
      ' Il y devient un ocre : le jaune est la lumière de la campagne, la même dans toutes les éditions.',
    reasons: {
      house: {
        moved: 'Votre couleur, {deed}, pour qu’un texte clair s’y lise.',
        kept: 'Votre couleur telle quelle : un texte clair s’y lit.',
      },
      ink: {
        moved: 'Votre couleur, {deed}, pour se lire sur le papier de la page.',
        kept: 'Votre couleur telle quelle, sur le papier de la page.',
      },
      wash: same('Votre teinte à peine posée : le texte de la campagne se lit dessus.'),
      sky: same('Le voile et un peu de la maison : vos titres s’y lisent.'),
      light: same(LIGHT_FR),
    },
    campaign: {
      house: 'La maison de la campagne.',
      ink: 'L’encre de la campagne.',
      wash: 'Le voile de la campagne.',
      sky: 'Le fond d’ouverture de la campagne.',
      light: LIGHT_FR,
    },
    measured: ' {day} le jour ; {night} la nuit ; il en faut\u00a0{needed}.',
    measuredMoved: ' {day} le jour ; {night} la nuit, {deed} ; il en faut\u00a0{needed}.',
  },
  en: {
    point: '.',
    hues: {
      white: 'white',
      black: 'black',
      grey: 'grey',
      beige: 'beige',
      burgundy: 'burgundy',
      pink: 'pink',
      red: 'red',
      brown: 'brown',
      orange: 'orange',
      ochre: 'ochre',
      olive: 'olive green',
      yellow: 'yellow',
      green: 'green',
      teal: 'blue-green',
      turquoise: 'turquoise',
      blue: 'blue',
      purple: 'purple',
    },
    hue: 'colour',
    deeds: {
      darkened: { name: 'darker', colour: 'darker' },
      lightened: { name: 'lighter', colour: 'lighter' },
      softened: { name: 'less colourful', colour: 'less colourful' },
    },
    and: ' and ',
    summary: {
      moved: 'Your colour is made {deed} so that everything can be read. Your logo keeps its own.',
      kept: 'Your colour is used as it is.',
    },
    fallbacks: {
      missing: 'Without a colour of yours, those of the campaign serve.',
      unreadable:
        'This colour can’t be read: your edition takes those of the campaign. Write a hash sign and six characters, 0 to 9 and a to f, like #1e4798.',
    },
    introduction: {
      passes: 'Your {hue} reaches {told} on white; the page has other grounds too, and text needs {least}. ',
      fails: 'Your {hue} reaches only {told} on white; text needs {least}. ',
    },
    made: { named: MADE_EN, unnamed: MADE_EN },
    grey: ' As it has hardly any hue, your edition is in ink-grey.',
    yellow: ' There it becomes an ochre: yellow is the campaign’s light, the same in every edition.',
    reasons: {
      house: {
        moved: 'Your colour, made {deed} so that light text can be read on it.',
        kept: 'Your colour as it is: light text can be read on it.',
      },
      ink: {
        moved: 'Your colour, made {deed} so that it can be read on the paper of the page.',
        kept: 'Your colour as it is, on the paper of the page.',
      },
      wash: same('Just a breath of your hue: the campaign’s text can be read on it.'),
      sky: same('The wash and a little of the house: your headings can be read on it.'),
      light: same(LIGHT_EN),
    },
    campaign: {
      house: 'The campaign’s house.',
      ink: 'The campaign’s ink.',
      wash: 'The campaign’s wash.',
      sky: 'The campaign’s opening ground.',
      light: LIGHT_EN,
    },
    measured: ' {day} by day; {night} by night; {needed} is needed.',
    measuredMoved: ' {day} by day; {night} by night, made {deed}; {needed} is needed.',
  },
}

/** The texts of a language in its typography: what is put into their places needs none. */
export const paletteTexts = (locale: Locale): PaletteTexts => SET[locale]

function set(locale: Locale): PaletteTexts {
  const { hues, yellow, ...texts } = TEXTS[locale]
  const named = {
    ...texts,
    hues: REGIONS.map((region) => ({
      ...region,
      name: hues[region.name],
      why: region.name === 'yellow' ? yellow : undefined,
    })),
  }
  return JSON.parse(JSON.stringify(named), (_, value: unknown) =>
    typeof value === 'string' ? spaced(value, locale) : value,
  )
}

/** The spaces at its ends belong to a text that another one follows. */
const spaced = (text: string, locale: Locale): string =>
  text.replace(/\S(?:.*\S)?/s, (inside) => typeset(inside, locale))

const SET: Record<Locale, PaletteTexts> = { fr: set('fr'), en: set('en') }
