import type { Application } from '@/payload-types'
import { formatDate } from '@/platform/dates'
import type { Evidence } from '../evidence'
import { WORDS } from './words'

type EvidenceProps = { evidence: Evidence; locale: 'fr' | 'en' }

/** Those who often have no domain of their own. */
const WITHOUT_DOMAIN: readonly Application['kind'][] = ['town-hall', 'school', 'charity']

/** What speaks for whoever asks: the address beside the website, and the official directory. */
export function EvidenceView({
  evidence: { address, directory },
  kind,
  locale,
}: EvidenceProps & { kind: Application['kind'] }) {
  const say = WORDS[locale]
  const fine = address.says === 'consumer' && WITHOUT_DOMAIN.includes(kind)
  return (
    <section className="desk-card">
      <h3>{say.address}</h3>
      <p className={address.says === 'same' ? 'mark good' : fine ? 'mark' : 'mark doubt'}>
        {say.addressSays[address.says](address.domain, address.host ?? '')}
      </p>
      {fine && <p>{say.consumerFine}</p>}
      {directory.known ? (
        <h3>{say.directory}</h3>
      ) : (
        <details>
          <summary>{say.directoryMissing}</summary>
          <p className="quiet">{say.directoryEmpty}</p>
        </details>
      )}
      {directory.known && directory.matches.length === 0 && <p>{say.directoryNone}</p>}
      <ul>
        {directory.matches.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.name}</strong>{' '}
            <span className={entry.sameAddress || entry.sameDomain ? 'mark good' : 'mark'}>
              {[
                entry.sameAddress && say.sameAddress,
                entry.sameDomain && say.sameDomain,
                say.alike(entry.percent),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <br />
            {[entry.phone, entry.email, entry.website, entry.territory].filter(Boolean).join(' · ')}
            <br />
            <span className="quiet">{say.imported(entry.source, formatDate(entry.importedAt, locale))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Partners and applications that may be the same organisation. */
export function Known({ evidence: { partners, applications }, locale }: EvidenceProps) {
  const say = WORDS[locale]
  return (
    <section className="desk-card">
      <h3>{say.duplicates}</h3>
      {partners.length + applications.length === 0 && <p className="mark good">{say.none}</p>}
      <ul>
        {partners.map(({ id, name, domain, percent }) => (
          <li key={id}>
            <a href={`/admin/collections/partners/${id}`}>{name}</a>{' '}
            <span className="mark doubt">{likeness(say, domain, percent)}</span>
          </li>
        ))}
        {applications.map(({ id, name, domain, percent, state }) => (
          <li key={id}>
            <a href={`/admin/collections/applications/${id}`}>{name}</a>{' '}
            <span className="mark doubt">
              {say.states[state]}, {likeness(say, domain, percent)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const likeness = (say: (typeof WORDS)['fr'], domain: string | null, percent: number): string =>
  [domain && `${say.sameDomain} (${domain})`, say.alike(percent)].filter(Boolean).join(', ')
