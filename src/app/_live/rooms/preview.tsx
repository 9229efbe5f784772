import { type PreviewPage, previewPages } from '@/editions/previewPages'
import { isBlank } from '@/editions/slotNames'
import { toCheck } from '@/editions/stand'
import { airNow } from '@/editions/stateOf'
import { Advice } from '@/editions/views/Advice'
import { LanguageTabs } from '@/editions/views/LanguageTabs'
import { PreviewView } from '@/editions/views/PreviewView'
import { PublishNext } from '@/editions/views/PublishNext'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { openReader } from '@/publishing/read'
import { Go } from '@/ui/Link'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { editionIn } from './editionIn'
import { editionPage, noSuchEdition } from './editionPage'
import { placeIn } from './languagePlace'
import { drawFrame, FRAME, OWN_WORDS, type PreviewPlace, previewAddress } from './previewFrame'

/** Behind the edition's own home, for whoever has just saved: no slug has an underscore. */
export const SAVED: Readonly<Record<Locale, string>> = { fr: '_enregistre', en: '_saved' }

/** An edition with its newest words: `/{campaign}/{language}[/{page}[/{child}]]`, and each page alone for its frame. */
export const preview: MemberRoom = {
  get: async (visit) => {
    const place = await placeOf(visit)
    if (!place) return noSuchEdition(visit, 'preview')
    return place.framed ? drawFrame(visit, place) : show(visit, place)
  },
}

type Place = PreviewPlace & { framed: boolean; saved: boolean }

async function placeOf({ payload, member, locale, rest }: MemberVisit): Promise<Place | null> {
  const [slug, wanted, ...below] = rest
  const found = await editionIn(payload, member, { slug, wanted, locale })
  if (!slug || !found) return null
  const { own, language } = found
  const framed = below.at(-1) === FRAME
  const saved = Object.values(SAVED).some((word) => word === below[0]) && below.length === 1
  const path = framed ? below.slice(0, -1) : saved ? [] : below
  if (path.length > 2) return null
  // The partner's own draft, and of everything else what is public.
  const reader = openReader({ payload, locale: language, user: member, drafts: ['editions'] })
  return { own, slug, language, path, framed, saved, reader }
}

async function show(visit: MemberVisit, place: Place): Promise<Response> {
  const { own, slug, language, path, reader, saved } = place
  const { locale } = visit
  const say = words(locale)
  const pages = await previewPages(reader, own.campaign.id)
  const isHere = (page: PreviewPage) => page.path.join('/') === path.join('/')
  const here = pages.find(isHere)
  if (!here) return noSuchEdition(visit, 'preview')
  const { slots } = own.edition
  const write = spacePath(locale, 'slots', slug, language)
  const links = [slots?.callToAction?.url, ...(slots?.events ?? []).map(({ url }) => url)].filter(Boolean)
  const told = links.length > 0 ? say('slots.preview.links', { links: links.join(', ') }) : null
  const [{ air }, state] = await Promise.all([
    airNow(visit.payload, visit.member, own),
    placeIn(visit, slug, language),
  ])
  // The partner's words stand on the home of its edition, and there alone.
  const theirs = path.length === 0 && !isBlank(slots)
  // Nothing here that visitors do not see as well.
  const isSeen = air === 'on' && state?.shown === true && state.next.changed.length === 0
  const frame = previewAddress(locale, place, path, true)
  return editionPage(visit, {
    room: 'preview',
    own,
    title: say('slots.preview.title'),
    lede: say(
      `slots.preview.${isSeen ? 'ledeSeen' : theirs ? 'lede' : path.length === 0 ? 'ledeBlank' : 'ledePage'}`,
    ),
    done: saved ? [say('slots.preview.saved'), told].filter(Boolean).join(' ') : null,
    still: true,
    body: (
      <div className="wrap stack-l">
        {state && <Advice locale={locale} doubts={toCheck(state)} write={write} />}
        <div className="actions">
          <LanguageTabs
            label={say('slots.languages')}
            current={language}
            languages={own.languages.map((one) => ({
              locale: one,
              label: say(`slots.languageNames.${one}`),
              href: previewAddress(locale, { ...place, language: one }, []),
            }))}
          />
          <Go locale={locale} href={write} label={say('slots.preview.write')} />
        </div>
        <PreviewView
          locale={locale}
          language={language}
          title={here.title}
          frame={theirs ? `${frame}#${OWN_WORDS}` : frame}
          pages={pages.map((page) => ({
            title: page.title,
            href: previewAddress(locale, place, page.path),
            current: isHere(page),
          }))}
        />
        {/* Stays in view: the frame begins at the partner's words, and takes the page there. */}
        <div className="next-bar">
          {state && (
            <PublishNext
              locale={locale}
              action={spacePath(locale, 'publish', slug)}
              state={state}
              on={air === 'on'}
              named={own.languages.length > 1}
            />
          )}
        </div>
      </div>
    ),
  })
}
