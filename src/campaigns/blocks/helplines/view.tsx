import type { Helpline } from '@/payload-types'
import { words } from '@/platform/words'
import { emergencyNumbers, helplineCards } from '@/safety/lines'
import { Emergency } from '@/ui/Emergency'
import { Helplines } from '@/ui/Helpline'
import { Actions } from '@/ui/Link'
import { setter } from '@/ui/text'
import { Band } from '../Band'
import { targetOf } from '../target'
import type { View } from '../view'

/** The emergency numbers in one sentence, then the lines one may talk to, each on its card. */
export const HelplinesView: View<'helplines'> = ({ block, context, place }) => {
  const { locale, own } = context
  const chosen = (block.helplines ?? []).filter((line): line is Helpline => typeof line !== 'string')
  const lines = chosen.length > 0 ? chosen : context.helplines
  return (
    <Band
      locale={locale}
      place={place}
      ground="calm"
      heading={block.heading}
      lede={
        <>
          {block.lede && <p className="lede">{setter(locale)(block.lede)}</p>}
          <Emergency locale={locale} {...emergencyNumbers(lines)} />
        </>
      }
    >
      <Helplines locale={locale} lines={helplineCards(lines.filter((line) => !line.emergency))} />
      {own && <p className="dated">{words(locale)('site.slot.sameEverywhere')}</p>}
      <Actions locale={locale} first={targetOf(block.action, context)} />
    </Band>
  )
}
