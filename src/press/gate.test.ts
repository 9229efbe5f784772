import { describe, expect, it } from 'vitest'
import {
  type ContactUse,
  contactsVerified,
  monthsAfter,
  type QuestionUse,
  type QuotationUse,
  questionsAnswered,
  quotationsApproved,
  wordingHash,
} from './gate'

const now = new Date('2026-11-26T09:00:00Z')
const words = { text: 'Nous voulons des parents informés.', speaker: 'Nora Delvigne' }
const approved: QuotationUse = {
  path: 'quotations.0',
  ...words,
  role: 'Responsable des relations presse',
  kind: 'verbatim',
  approvedOn: '2026-11-20',
  approvedBy: 'mail',
  approvedWording: wordingHash(words),
  approvalNotedBy: 'Mireille Tasson',
}
const quoted = (change: Partial<QuotationUse>) =>
  quotationsApproved({ quotations: [{ ...approved, ...change }], now }, 'fr')
const paths = (refusals: readonly { rule: string; path: string }[]) =>
  refusals.map(({ rule, path }) => `${rule} ${path}`)

describe('quotations', () => {
  it('are published as they were approved', () => expect(quoted({})).toEqual([]))

  it.each<[string, Partial<QuotationUse>, string[]]>([
    ['without a day', { approvedOn: null }, ['quotation-approved quotations.0.approvedOn']],
    ['without a channel', { approvedBy: '' }, ['quotation-approved quotations.0.approvedBy']],
    ['of nobody in particular', { role: ' ' }, ['quotation-approved quotations.0.role']],
    [
      'in other words',
      { text: 'Nous voulons des parents avertis.' },
      ['quotation-approved quotations.0.approvedOn'],
    ],
    ['of somebody else', { speaker: 'Une autre' }, ['quotation-approved quotations.0.approvedOn']],
    [
      'whose wording was never kept',
      { approvedWording: null },
      ['quotation-approved quotations.0.approvedOn'],
    ],
    [
      'whose approval was recorded by nobody',
      { approvalNotedBy: null },
      ['quotation-approved quotations.0.approvedOn'],
    ],
    ['after its end', { approvedUntil: '2026-11-25' }, ['quotation-approved quotations.0.approvedUntil']],
    ['on its last day', { approvedUntil: '2026-11-26' }, []],
    [
      'that says nothing of its kind',
      { kind: null, approvedOn: null },
      ['quotation-approved quotations.0.approvedOn'],
    ],
  ])('%s', (_, change, refused) => expect(paths(quoted(change))).toEqual(refused))

  it('keep their approval when only spaces at their ends change', () =>
    expect(quoted({ text: ` ${words.text}\n` })).toEqual([]))

  it('need none as a summary, which stands in no quotation marks', () => {
    const summary = { kind: 'indirect', approvedOn: null, approvedBy: null, approvedWording: null } as const
    expect(quoted({ ...summary, text: 'Elle dit vouloir des parents informés.' })).toEqual([])
    for (const text of ['« Nous voulons… »', ' “We want…”', '"We want"', '„So“'])
      expect(paths(quoted({ ...summary, text }))).toEqual(['quotation-indirect quotations.0.text'])
  })

  it('are named by their beginning, and say how to mend it', () => {
    const [refusal] = quoted({
      approvedOn: null,
      text: 'Un texte bien plus long que quarante caractères, vraiment.',
    })
    expect(refusal?.message.fr).toMatch(/^Citation « Un texte bien plus long que quarante car… » : demandez/)
    expect(refusal?.message.en).toMatch(/choose "Summary"/)
  })
})

describe('a row that was added and is not filled in yet', () => {
  it('is something to do, of a quotation under its number', () => {
    for (const kind of ['verbatim', 'indirect', null] as const) {
      const bare: QuotationUse = { path: 'quotations.1', kind }
      const said = quotationsApproved({ quotations: [bare], now }, 'fr')
      expect(paths(said)).toEqual(['quotation-written quotations.1.text'])
      expect(said[0]?.message.fr).toBe('Citation 2 : écrivez-la, ou retirez la ligne.')
    }
    expect(paths(quoted({ text: null, speaker: null }))).toEqual(['quotation-written quotations.0.text'])
    expect(paths(quoted({ speaker: ' ' }))).toEqual(['quotation-written quotations.0.speaker'])
    expect(wordingHash({ text: null })).toBe(wordingHash({ text: '', speaker: ' ' }))
  })

  it.each<[string, Omit<QuestionUse, 'path'>, string[]]>([
    ['empty', {}, ['question-answered questions.0.question']],
    ['emptied', { question: ' ', answer: null }, ['question-answered questions.0.question']],
    ['without its answer', { question: 'Pourquoi ?' }, ['question-answered questions.0.answer']],
    ['whole', { question: 'Pourquoi ?', answer: 'Parce que.' }, []],
  ])('of a question, %s', (_, row, refused) =>
    expect(paths(questionsAnswered({ questions: [{ path: 'questions.0', ...row }] }, 'fr'))).toEqual(refused),
  )
})

describe('contacts', () => {
  const named = (change: Partial<NonNullable<ContactUse['contact']>>) =>
    paths(
      contactsVerified(
        {
          contacts: [{ path: 'contacts', contact: { name: 'Nora', verifiedOn: '2026-11-20', ...change } }],
          now,
        },
        'fr',
      ),
    )
  it.each<[string, Partial<NonNullable<ContactUse['contact']>>, string[]]>([
    ['called last week', {}, []],
    ['called six months ago to the day', { verifiedOn: '2026-05-26' }, []],
    ['called a day before that', { verifiedOn: '2026-05-25T00:00:00.000Z' }, ['contact-verified contacts']],
    ['never called', { verifiedOn: null }, ['contact-verified contacts']],
    ['who no longer agrees', { agreedUntil: '2026-11-26T09:00:00Z' }, ['contact-agreed contacts']],
    ['who is an expert and agreed to nothing', { kind: 'expert' }, ['contact-agreed contacts']],
    ['who is an expert and agreed', { kind: 'expert', agreedUntil: '2026-12-26T09:00:00Z' }, []],
    ['who agrees a second more', { agreedUntil: '2026-11-26T09:00:01Z' }, []],
  ])('%s', (_, change, refused) => expect(named(change)).toEqual(refused))

  it('that are gone are said to be', () =>
    expect(paths(contactsVerified({ contacts: [{ path: 'contacts', contact: null }], now }, 'fr'))).toEqual([
      'contact-gone contacts',
    ]))
})

it.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-01-15', 6, '2026-07-15'],
  ['2026-07-31', 6, '2027-01-31'],
])('%s and %i months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later))
