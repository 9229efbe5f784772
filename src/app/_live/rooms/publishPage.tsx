import { type Done, doneToday } from '@/editions/done'
import type { Own } from '@/editions/own'
import { isReviewed } from '@/editions/passage'
import { begunFirst, isOverStand, type OffStand, type OverStand, offStandOf, seenNow } from '@/editions/stand'
import { airNow, type LanguageState } from '@/editions/stateOf'
import { LanguageStateView } from '@/editions/views/LanguageState'
import { OffAirView } from '@/editions/views/OffAirView'
import { OutView } from '@/editions/views/OutView'
import { isLocale, type Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { Go } from '@/ui/Link'
import { DemoNext } from '../DemoNext'
import { spacePath } from '../spacePath'
import type { MemberVisit } from '../visit'
import { editionPage } from './editionPage'
import { type LanguagePlace, placeIn } from './languagePlace'

export type PublishPlace = { own: Own; slug: string }

/** The page behind the room's own that asks before an edition ends. */
export const END: Readonly<Record<Locale, string>> = { fr: 'fin', en: 'end' }

export const publishAddress = ({ locale }: MemberVisit, slug: string, ...more: string[]): string =>
  spacePath(locale, 'publish', slug, ...more)

export type PublishShown = {
  done?: Done
  /** The language to begin with. */
  language?: Locale
  /** Nothing was done, because it is over. */
  refusal?: OverStand
  status?: number
  refused?: { language: Locale; texts: readonly string[] }
  typed?: { from: string; until: string }
  faults?: ReadonlyMap<string, string>
}

/** Where an edition stands and the one thing to do next; the ways out of the site under a fold. */
export async function showPublish(
  visit: MemberVisit,
  { own, slug }: PublishPlace,
  shown: PublishShown,
): Promise<Response> {
  const { locale, payload, member } = visit
  const say = words(locale)
  const { air, planned } = await airNow(payload, member, own)
  const off = offStandOf(air, own.standing)
  const all = await statesOf(visit, own, slug)
  const told = shown.done && doneToday(shown.done, air, planned !== null, seenNow(all))
  const states = off ? [] : begunFirst(all, shown.language ?? null)
  const others = off ? [] : all.filter((state) => !states.includes(state))
  const action = publishAddress(visit, slug)
  const published = all.filter((state) => state.shown).map(({ language }) => language)
  return editionPage(visit, {
    room: 'publish',
    own,
    title: say(`publish.titles.${titleOf(off, all)}`),
    done: told && say(`publish.done.${told}`),
    errors: [
      ...(shown.refusal ? [{ name: 'air', text: say(`publish.over.${shown.refusal}`) }] : []),
      ...[...(shown.faults ?? [])].map(([name, text]) => ({ name, text })),
    ],
    status: shown.refusal ? 409 : shown.status,
    body: (
      <div className="wrap stack-xl">
        {off && (
          <OffAirView
            locale={locale}
            action={action}
            {...off}
            standing={own.standing}
            terms={spacePath(locale, 'terms', slug)}
            write={spacePath(locale, 'slots', slug)}
            house={own.campaign.partnersContact?.email ?? null}
            reviewed={isReviewed(own.campaign)}
          />
        )}
        {!off && seenNow(all).waiting && <DemoNext locale={locale} waits="review" />}
        {states.map((state, index) => (
          <LanguageStateView
            key={state.language}
            locale={locale}
            action={action}
            state={state}
            named={states.length + others.length > 1}
            first={index === 0}
            refused={shown.refused?.language === state.language ? shown.refused.texts : []}
            hrefs={state.hrefs}
          />
        ))}
        {others.length > 0 && (
          <p className="actions">
            {others.map(({ language, hrefs }) => (
              <Go key={language} locale={locale} href={hrefs.write} label={say(`publish.add.${language}`)} />
            ))}
          </p>
        )}
        {!isOverStand(off?.stand) && (
          <OutView
            locale={locale}
            action={action}
            pausing={off === null && published.length > 0}
            planned={planned}
            typed={shown.typed ?? { from: '', until: '' }}
            faults={shown.faults ?? new Map()}
            published={off || published.length < 2 ? [] : published}
            end={publishAddress(visit, slug, END[locale])}
          />
        )}
      </div>
    ),
  })
}

/** What the page is about today, as its title says it. */
function titleOf(off: { stand: OffStand } | null, states: readonly LanguageState[]) {
  if (off) return off.stand
  const { published, changed, waiting } = seenNow(states)
  if (waiting) return 'asked'
  if (!published) return 'draft'
  return changed ? 'changed' : 'online'
}

/** The languages that the organisation serves, and any other in which something of it is still published. */
async function statesOf(visit: MemberVisit, own: Own, slug: string): Promise<LanguagePlace[]> {
  const states = []
  for (const language of own.campaign.languages.filter(isLocale)) {
    const state = await placeIn(visit, slug, language)
    if (state && (own.languages.includes(language) || state.shown)) states.push(state)
  }
  return states
}
