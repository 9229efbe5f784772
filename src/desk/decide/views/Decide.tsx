import type { Likeness } from '@/partners/duplicates'
import type { Application } from '@/payload-types'
import { Act } from '../../views/Act'
import { Reason } from '../../views/Reason'
import { WORDS } from './words'

type DecideProps = {
  application: Application
  /** Partners that may be the organisation that asks. */
  known: readonly Likeness[]
  /** Whose account bears the address, and whether anything proves that it is theirs; null for nobody's. */
  account: { partner: string; name: string; proven: boolean } | null
  /** To whom the answer goes, and in which language. */
  mailed: string
  locale: 'fr' | 'en'
}

/** Yes, a question, or no. */
export function Decide({ application, known, account, mailed, locale }: DecideProps) {
  const say = WORDS[locale]
  const at = `/applications/${application.id}`
  return (
    <section className="desk-decide" aria-labelledby="decide-title">
      <h3 id="decide-title">{say.decide}</h3>
      <p className="quiet">{mailed}</p>
      <div className="desk-columns three">
        <div className="desk-card">
          <h4>{say.approve}</h4>
          <Act
            action={`${at}/approve`}
            button={say.approve}
            words={say.act}
            done={say.done.approve(application.email)}
          >
            <label>
              {say.role}
              <select name="role">
                {(['supporting', 'joint', 'funder'] as const).map((role) => (
                  <option key={role} value={role}>
                    {say.roles[role]}
                  </option>
                ))}
              </select>
            </label>
            {account && (
              <p className="mark doubt">{say.account[account.proven ? 'opens' : 'unused'](account.name)}</p>
            )}
            {account?.proven && <input type="hidden" name="partner" value={account.partner} />}
            {known.length > 0 && !account?.proven && (
              <label>
                {say.partner}
                <select name="partner">
                  <option value="">{say.newPartner}</option>
                  {known.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </Act>
        </div>
        <div className="desk-card">
          <h4>{say.ask}</h4>
          <Act
            action={`${at}/ask`}
            button={say.askButton}
            words={say.act}
            done={say.done.ask(application.email)}
          >
            <label>
              {say.askField}
              <textarea name="question" rows={4} maxLength={2000} />
            </label>
          </Act>
        </div>
        <div className="desk-card">
          <h4>{say.refuse}</h4>
          <Act
            action={`${at}/refuse`}
            button={say.refuseButton}
            words={say.act}
            done={say.done.refuse(application.email)}
            danger
          >
            <Reason label={say.refuseField} rows={4} />
          </Act>
        </div>
      </div>
    </section>
  )
}
