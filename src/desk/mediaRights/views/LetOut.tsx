import type { UIFieldServerComponent } from 'payload'
import { storedRow } from '@/media/consent/putRow'
import { isLetOut } from '@/media/rights/letOut'
import { isStaff } from '@/people/access'
import { issuesHolding } from '@/press/issuing/holding'
import { Renewed } from '../../views/Renewed'
import type { Asset } from '../usedWhere'
import { HELD_WORDS } from './words'

/** Below the tick by which something leaves the house: what taking it away stops, before anybody does. */
export const LetOut: UIFieldServerComponent = async ({ req, id, collectionSlug, i18n }) => {
  if (!isStaff(req.user) || id === undefined) return null
  const asset: Asset = collectionSlug === 'documents' ? 'documents' : 'media'
  const say = HELD_WORDS[asset][i18n.language === 'en' ? 'en' : 'fr']
  // As it is saved: what the form holds may be newer, or not all of it.
  const row = await storedRow(req, asset, String(id))
  const held = row && isLetOut(row) ? await issuesHolding(req, [row.id]) : []
  return (
    <>
      <Renewed panels={asset === 'media' ? ['use', 'letOut'] : ['letOut']} />
      {held.length > 0 && (
        <div className="field-type desk-card warn">
          <p>
            {say.heldBy}{' '}
            {held.map((issue, index) => (
              <span key={issue.id}>
                {index > 0 && ', '}
                <a href={`/admin/collections/kit-issues/${issue.id}`}>{issue.code}</a>
              </span>
            ))}
            .
          </p>
          <p>{say.untick}</p>
        </div>
      )}
    </>
  )
}
