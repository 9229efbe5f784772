import { z } from 'zod'

const OBJECT = z.record(z.string(), z.unknown())
const FORM = /^multipart\/form-data;.*\bboundary=/i
const JSON_TYPE = /^application\/json\b/i

/** What Payload's reader of forms says of a body that is cut or is no form. */
const CUT = /unexpected end of form|malformed part header|boundary not found/i

/**
 * Whether the body of a request can be read: an object as JSON, a form, or nothing at all. The request itself
 * stays unread. Payload would answer anything else with an internal error.
 */
export async function isReadable(request: Request): Promise<boolean> {
  const type = request.headers.get('content-type') ?? ''
  if (isEmpty(request) || FORM.test(type)) return true
  if (!JSON_TYPE.test(type)) return false
  const text = await request.clone().text()
  return text === '' || isObject(text)
}

const isEmpty = ({ headers, body }: Request): boolean =>
  body === null || (headers.get('content-length') === '0' && !headers.has('transfer-encoding'))

function isObject(text: string): boolean {
  try {
    return OBJECT.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/**
 * What a request sends, be it JSON or a form of the admin, whose `_payload` holds JSON. The request itself stays
 * unread; undefined where there is nothing to read.
 */
export async function sentObject(request: Request): Promise<unknown> {
  const copy = request.clone()
  try {
    if (!FORM.test(copy.headers.get('content-type') ?? '')) return JSON.parse((await copy.text()) || '{}')
    return formPayload(await copy.formData())
  } catch {
    // Whatever can't be parsed is answered as such by the caller.
    return undefined
  }
}

/** The JSON in a form of the admin; undefined where it holds none. @throws SyntaxError when it is not JSON */
export function formPayload(form: FormData): unknown {
  const field = form.get('_payload')
  return typeof field === 'string' ? JSON.parse(field) : undefined
}

/** Whether an endpoint failed because the form it was sent is cut, or its `_payload` is no JSON. */
export const isCutForm = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'SyntaxError' || CUT.test(error.message))
