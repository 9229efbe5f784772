import { decideEndpoints } from './decide/endpoints'
import { editionEndpoints } from './editions/endpoints'
import { accreditationEndpoints } from './press/accreditation/endpoints'
import { pressEndpoints } from './press/endpoints'
import { consentEndpoints } from './withdraw/endpoints'

/** What the desk's own screens do, as addresses of the API. */
export const deskEndpoints = [
  ...decideEndpoints,
  ...editionEndpoints,
  ...pressEndpoints,
  ...accreditationEndpoints,
  ...consentEndpoints,
]
