import type { Locale } from '@/platform/languages'
import type { Typed } from './typed'
import { fieldAt } from './typed'

/** Words that bind nobody to anybody, for each place of the slots. `{name}` is the organisation. */
const NEUTRAL: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: {
    heading: '{name} relaie cette campagne',
    introduction:
      '{name} relaie cette campagne d’information. Vous y trouverez des repères, et des personnes à qui parler.',
    'contact-name': 'Accueil',
    title: 'Rencontre d’information',
    'action-label': 'S’informer',
  },
  en: {
    heading: '{name} carries this campaign',
    introduction: '{name} carries this information campaign. In it you find bearings, and people to talk to.',
    'contact-name': 'Reception',
    title: 'Information meeting',
    'action-label': 'Find out more',
  },
}

/**
 * The same words with neutral ones at the paths that a rule refused; where there are none (a place, an address), with
 * nothing.
 */
export function neutralAt(typed: Typed, paths: readonly string[], locale: Locale, name: string): Typed {
  const wrong = new Set(paths.map(fieldAt))
  // Where a long name does not fit, nothing: a page without a heading makes a neutral one of its own.
  const say = (key: string, most: number): string => {
    const text = (NEUTRAL[locale][key] ?? '').replaceAll('{name}', name)
    return text.length <= most ? text : ''
  }
  const at = (field: string, value: string, most = 400): string =>
    wrong.has(field) ? say(field, most) : value
  return {
    ...typed,
    heading: at('heading', typed.heading, 80),
    introduction: at('introduction', typed.introduction),
    contactName: at('contact-name', typed.contactName),
    contactEmail: at('contact-email', typed.contactEmail),
    events: typed.events.map((event, index) => ({
      ...event,
      title: wrong.has(`event-${index + 1}-title`) ? say('title', 120) : event.title,
      place: at(`event-${index + 1}-place`, event.place),
      url: at(`event-${index + 1}-url`, event.url),
    })),
    actionLabel: at('action-label', typed.actionLabel),
    actionUrl: at('action-url', typed.actionUrl),
  }
}
