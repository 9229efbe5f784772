import { letterHtml } from './html'
import type { LetterBody, LetterFrame, RenderedLetter } from './letter'
import { setSubject } from './subject'
import { letterText } from './text'

/** A letter as it leaves: its subject, as plain text and as HTML, each whole without the other. Pure. */
export const renderLetter = (letter: LetterBody, frame: LetterFrame): RenderedLetter => ({
  subject: setSubject(letter),
  text: letterText(letter, frame),
  html: letterHtml(letter, frame),
})
