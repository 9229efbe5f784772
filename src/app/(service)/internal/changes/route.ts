import { deliver } from '@/publishing/deliver'
import { receiveChanges } from '@/publishing/tellApp'

export const dynamic = 'force-dynamic'

/** A command on this machine tells what it changed; the pages that show it go. The edge keeps this door shut. */
export const POST = (request: Request): Promise<Response> => receiveChanges(request, deliver)
