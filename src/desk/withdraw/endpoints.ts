import type { Endpoint } from 'payload'
import { z } from 'zod'
import { onConsent, PRIVATE } from './endpoint'
import { eraseConsent } from './erase'
import { sealedEndpoints } from './names'
import { WITHDRAWN_BY } from './withdrawnBy'
import { refuse } from './words'

const Withdrawing = z.object({ by: z.enum(WITHDRAWN_BY) })

/** What press officers do on a consent: read and enter what is sealed, withdraw it, erase its names. */
export const consentEndpoints: Endpoint[] = [
  ...sealedEndpoints,
  onConsent('withdraw', async (req, id) => {
    const sent = Withdrawing.safeParse(await req.json?.())
    if (!sent.success) throw refuse(req, 400, 'by')
    // Loaded when it is done: it makes issues of kits, whose texts are drawn.
    const { withdrawConsent } = await import('./withdraw')
    return Response.json(await withdrawConsent(req, id, sent.data.by), { headers: PRIVATE })
  }),
  onConsent('erase', async (req, id) => {
    await eraseConsent(req, id)
    return Response.json({ done: true }, { headers: PRIVATE })
  }),
]
