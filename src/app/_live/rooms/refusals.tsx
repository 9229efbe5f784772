import { buildAddress } from '@/addresses'
import type { Locale } from '@/platform/languages'
import { words } from '@/platform/words'
import { openReader } from '@/publishing/read'
import { BrokenScene } from '../../_site/Broken'
import { sceneAt } from '../../_site/open'
import { LostScene } from '../../_site/Rooms'
import { draw } from '../draw'
import type { FormRefusal } from '../form'
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

/** What was sent is no form of ours: says what happened and where to begin again. */
export function notAForm({ locale }: Visit, why: FormRefusal): Promise<Response> {
  const say = words(locale)
  return draw(
    { locale, title: say('space.notAForm.title'), status: STATUS[why] },
    <main className="wrap stack">
      <h1>{say('space.notAForm.title')}</h1>
      <p>{say(`space.notAForm.${why}`)}</p>
      <p>
        <a href={buildAddress({ kind: 'space', locale, room: null, rest: [] })}>{say('space.title')}</a>
      </p>
    </main>,
  )
}
