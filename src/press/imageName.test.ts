import { expect, it } from 'vitest'
import { imageName } from './imageName'

it.each([
  ['its title in the language', { en: 'The passage' }, 'The passage'],
  ['the name of the library without one', {}, 'Le passage'],
  ['the name of the library where the title is empty', { en: ' ' }, 'Le passage'],
  ['the name of the library in an issue that was frozen before titles', undefined, 'Le passage'],
])('is %s', (_, nameLocal, called) => {
  expect(imageName({ name: 'Le passage', nameLocal }, 'en')).toBe(called)
})
