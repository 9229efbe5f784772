import { licenceName } from '@/media/rights/creditLine'
import type { KitImage } from '../content'

/** A licence, and where it is read. */
export const Licence = ({ of: { licence, licenceUrl } }: { of: Pick<KitImage, 'licence' | 'licenceUrl'> }) =>
  licenceUrl ? (
    <a href={licenceUrl} rel="noreferrer license">
      {licenceName(licence)}
    </a>
  ) : (
    licenceName(licence)
  )
