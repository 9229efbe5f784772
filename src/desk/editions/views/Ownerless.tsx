import type { Orphan } from '@/partners/members/withoutMembers'
import { Act } from '../../views/Act'
import { WORDS } from './words'

type OwnerlessProps = { orphans: readonly Orphan[]; here: string; locale: 'fr' | 'en' }

/** Organisations that nobody can act for any more, each with the way to hand it over. */
export function Ownerless({ orphans, here, locale }: OwnerlessProps) {
  const say = WORDS[locale]
  return (
    <>
      <header>
        <p>
          <a href={here}>{say.back}</a>
        </p>
        <h1>{say.orphansTitle}</h1>
        <p>{orphans.length > 0 ? say.orphansLede : say.orphansNone}</p>
      </header>
      <ul className="edition-cards">
        {orphans.map(({ id, name }) => (
          <li key={id} className="desk-card">
            <h2>
              <a href={`/admin/collections/partners/${id}`}>{name}</a>
            </h2>
            <details>
              <summary>{say.handOver}</summary>
              <Act
                action={`/partners/${id}/hand-over`}
                button={say.handOverButton}
                words={say.act}
                done={say.done.handOver}
              >
                <label>
                  {say.email}
                  <input name="email" type="email" autoComplete="off" maxLength={254} />
                </label>
                <label>
                  {say.person}
                  <input name="name" autoComplete="off" maxLength={120} />
                </label>
                <label>
                  {say.mailLanguage}
                  <select name="language">
                    {(['fr', 'en'] as const).map((language) => (
                      <option key={language} value={language}>
                        {say.language[language]}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  {say.proof}
                  <small>{say.proofHint}</small>
                  <textarea name="proof" rows={3} maxLength={500} />
                </label>
              </Act>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
