import { Act } from '../../views/Act'
import { Reason } from '../../views/Reason'
import type { Row } from '../overviewRows'
import { WORDS } from './words'

type SuspendFormProps = {
  row: Pick<Row, 'edition' | 'air'>
  /** Why it is suspended. */
  reason: string | null
  locale: 'fr' | 'en'
}

/** Takes an edition off the site at once, or puts it back. What has ended stays so. */
export function SuspendForm({ row: { edition, air }, reason, locale }: SuspendFormProps) {
  const say = WORDS[locale]
  if (air === 'ended') return null
  if (air === 'suspended')
    return (
      <div>
        <p>
          {say.suspended} {reason}
        </p>
        <Act
          action={`/editions/${edition}/resume`}
          button={say.resume}
          words={say.act}
          done={say.done.resume}
        />
      </div>
    )
  return (
    <details>
      <summary>{say.suspend}</summary>
      <Act
        action={`/editions/${edition}/suspend`}
        button={say.suspendButton}
        words={say.act}
        done={say.done.suspend}
        danger
      >
        <Reason label={say.reason} />
      </Act>
    </details>
  )
}
