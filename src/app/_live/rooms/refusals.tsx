import { buildAddress, type SpaceRoom } from '@/addresses'
import { RefusalSign } from '@/partners/views/RefusalSign'
import type { Locale } from '@/platform/languages'
import { formatBytes } from '@/platform/numbers'
import { words } from '@/platform/words'
import { openReader } from '@/publishing/read'
import { BrokenScene } from '../../_site/Broken'
import { sceneAt } from '../../_site/open'
import { LostScene } from '../../_site/Rooms'
import { draw } from '../draw'
import type { FormRefusal } from '../form'
import { openFrame } from '../frame'
import { SpaceFrame } from '../SpaceFrame'
import type { Visit } from '../visit'

/** The database does not answer: the page that says so, with the helplines as they were last known. */
export const unreachable = (locale: Locale): Promise<Response> =>
  draw({ locale, title: words(locale)('site.broken.title'), status: 503 }, <BrokenScene locale={locale} />)

/** No room stands there: the page of the site that helps whoever is lost. */
export async function notFound({ payload, locale }: Pick<Visit, 'payload' | 'locale'>): Promise<Response> {
  const scene = await sceneAt(openReader({ payload, locale }), null)
  return draw(
    { locale, title: words(locale)('site.notFound.title'), status: 404 },
    await LostScene({ scene }),
  )
}

const STATUS: Readonly<Record<FormRefusal, number>> = { foreign: 403, 'too-large': 413, unreadable: 400 }

/** What was sent is no form of ours, or too heavy to be read: says what happened and where to begin again. */
export async function notAForm(
  visit: Visit,
  why: FormRefusal,
  { room, most }: { room: SpaceRoom | null; most: number },
): Promise<Response> {
  const { locale, rest, request } = visit
  const say = words(locale)
  const title = say('space.notAForm.title')
  const weight = Number(request.headers.get('content-length') ?? 0)
  const limit = formatBytes(most, locale)
  return draw(
    { locale, title, status: STATUS[why] },
    <SpaceFrame
      visit={visit}
      title={title}
      lede={say(`space.notAForm.${why}`, { most: limit })}
      frame={await openFrame(visit)}
      room={room}
    >
      <div className="wrap stack pbe-7">
        {why === 'too-large' && (
          <figure className="refused">
            <RefusalSign
              locale={locale}
              sign={{
                kind: 'heavy',
                figure: weight > most ? formatBytes(weight, locale) : `> ${limit}`,
                limit,
              }}
            />
          </figure>
        )}
        <p>
          <a className="go" href={buildAddress({ kind: 'space', locale, room, rest: [...rest] })}>
            {say('space.notAForm.back')}
          </a>
        </p>
      </div>
    </SpaceFrame>,
  )
}
