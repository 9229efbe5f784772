import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepFieldErrors } from './errors'

/** What an error of the other copy of payload looks like here: the same shape, another class. */
const answerTo = (error: unknown) =>
  keepFieldErrors({ error: error as Error, req: {} as PayloadRequest, context: {}, collection: undefined })

describe('an error of the other copy of payload', () => {
  it('keeps its fields', () => {
    const data = { collection: 'pages', errors: [{ path: 'blocks.0.picture', message: 'Sans texte' }] }
    const error = Object.assign(new Error('Le champ suivant'), { status: 400, isPublic: true, data })
    expect(answerTo(error)).toEqual({
      status: 400,
      response: { errors: [{ name: 'ValidationError', message: 'Le champ suivant', data }] },
    })
  })
  it('keeps its words when they are for everybody', () => {
    const error = Object.assign(new Error('Une langue à la fois.'), { status: 409, isPublic: true })
    expect(answerTo(error)).toEqual({
      status: 409,
      response: { errors: [{ message: 'Une langue à la fois.' }] },
    })
  })
  it.each([
    new Error('SQLITE: /srv/relais.db'),
    Object.assign(new Error('SQLITE: /srv/relais.db'), { status: 500, isPublic: false }),
    Object.assign(new Error('no'), { data: { errors: 'not a list' } }),
    'a text',
    null,
  ])('tells nothing else: %s', (error) => {
    expect(answerTo(error)).toBeUndefined()
  })
})
