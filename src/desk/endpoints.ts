import { decideEndpoints } from './decide/endpoints'

/** What the desk's own screens do, as addresses of the API. */
export const deskEndpoints = [...decideEndpoints]
