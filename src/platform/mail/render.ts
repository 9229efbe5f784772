import { typeset } from '../typography'
import { letterHtml } from './html'
import type { LetterBody, LetterFrame, RenderedLetter } from './letter'
import { letterText } from './text'

/** A letter as it leaves: its subject, as plain text and as HTML, each whole without the other. Pure. */
export const renderLetter = (letter: LetterBody, frame: LetterFrame): RenderedLetter => ({
  subject: typeset(letter.subject.replace(/\s+/g, ' ').trim(), letter.locale),
  text: letterText(letter, frame),
  html: letterHtml(letter, frame),
})
