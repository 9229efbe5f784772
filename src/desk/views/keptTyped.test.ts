import { describe, expect, it } from 'vitest'
import { type HeldForm, lookAgain, type TypedSoFar } from './keptTyped'

/** The form as it goes from one moment to the next, and what is to be given back at the last. */
function through(...forms: HeldForm[]) {
  let typed: TypedSoFar = new Map()
  let giveBack: { path: string; value: unknown }[] = []
  for (const [index, form] of forms.entries()) {
    const look = lookAgain(typed, forms[index - 1] ?? form, form)
    typed = look.typed
    giveBack = look.giveBack
  }
  return giveBack
}

const field = (value: unknown, isModified?: boolean) => ({ value, ...(isModified ? { isModified } : {}) })

describe('the answer of a save that was on its way', () => {
  const opened = { contacts: field(['a']), title: field('Un') }
  const chosen = { contacts: field(['a', 'b'], true), title: field('Un') }
  const left = { contacts: field(['a', 'b']), title: field('Un titre', true) }

  it('takes nothing of what was chosen since, and left again', () =>
    expect(through(opened, chosen, left, { ...left, contacts: field(['a']) })).toEqual([
      { path: 'contacts', value: ['a', 'b'] },
    ]))

  it('takes nothing where the field was empty, however the server writes that', () =>
    expect(
      through(
        { a: field(undefined), b: field('') },
        { a: field('x', true), b: field('') },
        {
          a: field('x'),
          b: field('y', true),
        },
        { a: field(null), b: field('y', true) },
      ),
    ).toEqual([{ path: 'a', value: 'x' }]))

  it('gives a text that was typed back whole, not as it was on the way', () => {
    const typing = (text: string): HeldForm => ({ text: field(text, true), title: field('') })
    const then = { text: field('abcd'), title: field('T', true) }
    expect(
      through({ text: field(''), title: field('') }, typing('ab'), typing('abc'), typing('abcd'), then, {
        ...then,
        text: field('ab'),
      }),
    ).toEqual([{ path: 'text', value: 'abcd' }])
  })

  it('brings what the server makes itself', () => {
    const addressed = { ...left, contacts: field(['a', 'b']), slug: field('un-titre') }
    expect(through(opened, chosen, left, addressed)).toEqual([])
    // Another value than any that was typed.
    expect(through(opened, chosen, left, { ...left, contacts: field(['c']) })).toEqual([])
  })

  it('is believed in the end where the server keeps to its value', () => {
    const answered = { ...left, contacts: field(['a']) }
    const again = [left, answered]
    expect(through(opened, chosen, left, answered, ...again, ...again)).not.toEqual([])
    expect(through(opened, chosen, left, answered, ...again, ...again, ...again)).toEqual([])
  })
})

it('lets a form be reset: then no field was edited last', () =>
  expect(
    through(
      { a: field('x'), b: field('') },
      { a: field('y', true), b: field('') },
      { a: field('x'), b: field('') },
    ),
  ).toEqual([]))

it('lets one edit set two fields', () =>
  expect(
    through(
      { day: field('1'), zone: field('Paris') },
      { day: field('2', true), zone: field('Paris') },
      { day: field('1'), zone: field('London', true) },
    ),
  ).toEqual([]))

it('knows a row by its name when it is moved or taken away', () => {
  const rows = (...ids: string[]) => ({ value: ids.length, rows: ids.map((id) => ({ id })) })
  const b = { 'q.0.text': field(''), other: field('z', true) }
  expect(
    through(
      { q: rows('a', 'b'), 'q.0.text': field(''), 'q.1.text': field('') },
      { q: rows('a', 'b'), 'q.0.text': field('A', true), 'q.1.text': field('') },
      { q: rows('a', 'b'), 'q.0.text': field('A'), 'q.1.text': field(''), other: field('z', true) },
      { q: rows('b'), ...b },
    ),
  ).toEqual([])
})
