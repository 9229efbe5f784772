import { expect, it } from 'vitest'
import { subjectLine } from './subjectLine'

it.each([
  ['Une demande\r\nà décider ', 200, 'Une demande à décider'],
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['abcd😀fg', 6, 'abcd…'],
])('%j in %i is %j', (text, most, line) => expect(subjectLine(text, most)).toBe(line))
