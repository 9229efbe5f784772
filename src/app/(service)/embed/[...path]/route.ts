import { embedResponse } from '../../../_embed/answer'
import { embedAnswer } from '../../../_embed/pages'

export const dynamic = 'force-dynamic'

/** What stands in other people's pages, and the pages that it leads to. */
export const GET = async (request: Request): Promise<Response> => embedResponse(await embedAnswer(request))
