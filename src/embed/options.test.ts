import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, type EmbedOptions, FORMS, readOptions, SCHEMES, writeOptions } from './options'

const read = (query: string) => readOptions(new URLSearchParams(query))

describe('the options of an embed', () => {
  it('are the usual ones where nothing is said', () => expect(read('').options).toEqual(DEFAULTS))

  it('are read from the query', () =>
    expect(read('form=compact&title=0&level=4&scheme=dark')).toEqual({
      options: { form: 'compact', title: false, level: 4, scheme: 'dark' },
      unknown: [],
    }))

  it.each([
    ['form=huge', ['form']],
    ['level=1&title=maybe', ['title', 'level']],
    ['level=7', ['level']],
    ['scheme=', ['scheme']],
    ['form=<script>', ['form']],
  ])('%s falls back, and says what fell', (query, unknown) =>
    expect(read(query)).toEqual({ options: DEFAULTS, unknown }),
  )

  it('leaves the parameters of others alone', () =>
    expect(read('utm_source=x&form=figures&lang=de')).toEqual({
      options: { ...DEFAULTS, form: 'figures' },
      unknown: [],
    }))

  it('are read back as they were written', () => {
    const options: fc.Arbitrary<EmbedOptions> = fc.record({
      form: fc.constantFrom(...FORMS),
      title: fc.boolean(),
      level: fc.constantFrom(2, 3, 4, 5, 6),
      scheme: fc.constantFrom(...SCHEMES),
    })
    fc.assert(
      fc.property(options, (it) => {
        expect(read(writeOptions(it))).toEqual({ options: it, unknown: [] })
      }),
    )
  })

  it('leave the plain address plain', () => expect(writeOptions(DEFAULTS)).toBe(''))
})
