import { describe, expect, it } from 'vitest'
import { readAsked } from './form'

const right = {
  name: 'Camille Estève',
  medium: 'Radio Falune',
  email: 'Camille.Esteve@example.org',
  language: 'fr',
  subject: 'Le lancement de février',
}
const read = (fields: Record<string, string>) =>
  readAsked(
    new Map(Object.entries({ ...right, ...fields }).map(([name, value]) => [name, [value]])),
    'lanterne',
  )
const faults = (fields: Record<string, string>) => {
  const reading = read(fields)
  return reading.ok ? [] : reading.errors.map(({ name, fault }) => `${name}: ${fault}`)
}

describe('what a journalist asks with', () => {
  it('is kept as it was typed, the address in small letters', () => {
    expect(read({})).toEqual({ ok: true, values: { ...right, email: 'camille.esteve@example.org' } })
  })

  it('names everything that is to be mended, in the order of the form, once a field', () => {
    expect(faults({ name: ' ', medium: '', email: '', language: 'de', subject: '' })).toEqual([
      'name: name',
      'medium: medium',
      'email: email',
      'language: language',
      'subject: subject',
    ])
    expect(faults({ email: 'camille' })).toEqual(['email: emailAt'])
    expect(faults({ email: 'camille@example' })).toEqual(['email: emailEnd'])
    expect(faults({ name: 'a'.repeat(121), medium: 'b'.repeat(161), subject: 'c'.repeat(1001) })).toEqual([
      'name: nameLong',
      'medium: mediumLong',
      'subject: subjectLong',
    ])
  })

  it('asks one question more of whoever filled the field that nobody sees', () => {
    expect(faults({ more: 'x' })).toEqual(['word: word'])
    expect(faults({ more: 'x', word: '« Lanterne »' })).toEqual([])
  })
})
