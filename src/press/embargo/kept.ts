import type { Rule } from '@/gate/rule'
import { formatMoment } from '@/platform/dates'
import type { PressSubject } from '../gate'

/**
 * An issue that waits keeps the instant that its signed manifest names, whatever the kit says afterwards: a kit is not
 * published under another one, or its officer would believe that the embargo had been moved.
 */
export const embargoKept: Rule<Pick<PressSubject, 'embargo' | 'waiting' | 'now'>> = ({
  embargo,
  waiting,
  now,
}) => {
  if (!waiting || Date.parse(waiting.publicFrom) <= now.getTime()) return []
  if (Date.parse(waiting.publicFrom) === Date.parse(embargo ?? '')) return []
  const { number, publicFrom, timeZone } = waiting
  const [fr, en] = [formatMoment(publicFrom, 'fr', timeZone), formatMoment(publicFrom, 'en', timeZone)]
  return [
    {
      rule: 'embargo-kept',
      path: 'embargo',
      message: {
        fr: `Le numéro ${number} est figé sous embargo jusqu’au ${fr}, et changer ce champ n’y change rien. Remettez cet instant ici ; puis, sur la page du numéro, déplacez l’embargo, levez-le, ou retirez le numéro.`,
        en: `Issue ${number} is frozen under an embargo until ${en}, and a change of this field does not move it. Put that instant back here; then, on the page of the issue, move the embargo, lift it, or pull the issue.`,
      },
    },
  ]
}
