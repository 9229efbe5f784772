import { brandColours } from '@/partners/logoBrandColours'
import { verdictOf } from '@/partners/logoChecks'
import { words } from '@/platform/words'
import { draw, seeOther } from '../draw'
import { openFrame } from '../frame'
import { checksOf } from '../logos/checks'
import { DONE, type Done, doneOf, isTrue } from '../logos/done'
import { blockOf } from '../logos/FileField'
import { LogoPage, SAVED } from '../logos/LogoPage'
import { MOST_BYTES } from '../logos/limits'
import { nextOf } from '../logos/next'
import type { Outcome } from '../logos/outcome'
import { partlySaved } from '../logos/partly'
import { type LogoDesk, readLogoDesk } from '../logos/read'
import { saveForm } from '../logos/save'
import { asKept, asTyped, type LogoTyped } from '../logos/typed'
import { SpaceFrame } from '../SpaceFrame'
import { spacePath } from '../spacePath'
import type { MemberRoom, MemberVisit } from '../visit'
import { notFound } from './refusals'

const NOTHING: Outcome = { done: [], errors: new Map(), refused: new Map(), offered: [] }

/** Logo and colour: files with their checks, the leave to show them, the palette, and how all stands together. */
export const logos: MemberRoom = {
  mostBytes: MOST_BYTES,
  get: async (visit) => {
    const [word, more] = visit.rest
    const done = DONE.find((one) => one === word)
    return more !== undefined || (word && !done) ? notFound(visit) : page(visit, NOTHING, done)
  },
  post: async (visit, sent) => {
    const outcome = await saveForm(visit, sent)
    if (outcome.errors.size > 0) return page({ ...visit, typed: sent.typed }, outcome)
    const href = sent.text('do') === 'next' ? await onwards(visit, outcome.done) : null
    return seeOther(href ?? `${spacePath(visit.locale, 'logos', doneOf(outcome.done))}#${SAVED}`)
  },
}

/** Where one goes on; null where a new file is looked at first, as there is something to say of it. */
async function onwards(visit: MemberVisit, done: Outcome['done']): Promise<string | null> {
  const desk = await readLogoDesk(visit)
  const isNew = done.includes('logo') || done.includes('version')
  return isNew && verdictOf(checksOf(desk)).advised > 0 ? null : nextOf(visit.locale, desk).href
}

/** The page as it stands, or as a form came back: then with what was typed, 422, and what to mend first. */
async function page(visit: MemberVisit, outcome: Outcome, done?: Done): Promise<Response> {
  const { locale } = visit
  const { errors, refused } = outcome
  const say = words(locale)
  const title = say('logos.title')
  const desk = await readLogoDesk(visit)
  const logo = desk.logos.get('light') ?? [...desk.logos.values()][0]
  const colours = logo ? await brandColours(logo) : []
  const wrong = errors.size > 0
  return draw(
    { locale, title, status: wrong ? 422 : 200 },
    <SpaceFrame
      visit={wrong ? { ...visit, typed: null } : visit}
      title={title}
      lede={wrong ? partlySaved(locale, desk, outcome) : desk.online ? say('logos.lede') : null}
      frame={await openFrame(visit)}
      room="logos"
      errors={[...errors].map(([name, text]) => ({
        name: name.startsWith('file-') ? blockOf(name) : name,
        text,
      }))}
    >
      <div className="wrap pbe-7">
        <LogoPage
          locale={locale}
          action={spacePath(locale, 'logos')}
          desk={desk}
          colours={colours}
          typed={typedOf(visit, desk, colours, outcome)}
          done={done && isTrue(done, desk) ? done : null}
          partly={outcome.done}
          unsaved={wrong || visit.typed !== null}
          errors={errors}
          refused={refused}
        />
      </div>
    </SpaceFrame>,
  )
}

/** Where it could not tell between colours, they are offered, and none is chosen any more. */
function typedOf(
  { typed }: MemberVisit,
  desk: LogoDesk,
  colours: readonly string[],
  { offered, errors }: Outcome,
): LogoTyped {
  const kept = asKept(desk, colours)
  if (!typed) return kept
  const form = asTyped(typed, kept)
  if (!errors.has('colour')) return form
  const { was, shown } = form.colour
  return { ...form, colour: { picked: '', was, picker: shown, shown, code: '', offered } }
}
