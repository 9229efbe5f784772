import { PROOF_KINDS } from '@/partners/proofs'
import { now } from '@/platform/clock'
import { Act } from '../../views/Act'
import { WORDS } from './words'

/** Writes down a proof that was had away from the screen. */
export function ProveForm({ id, locale }: { id: string; locale: 'fr' | 'en' }) {
  const say = WORDS[locale]
  return (
    <details>
      <summary>{say.prove}</summary>
      <Act
        action={`/applications/${id}/prove`}
        button={say.proofButton}
        words={say.act}
        done={say.done.prove}
      >
        <label>
          {say.proofKind}
          <select name="kind">
            {PROOF_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say.proofKinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.proofWhat}
          <small>{say.proofWhatHint}</small>
          <textarea name="what" rows={2} maxLength={500} />
        </label>
        <label>
          {say.proofOn}
          <input name="on" type="date" defaultValue={now().toISOString().slice(0, 10)} />
        </label>
      </Act>
    </details>
  )
}
