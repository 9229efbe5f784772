import { expect, it, vi } from 'vitest'
import { log } from './log'
import { makeable } from './makeable'

it('leaves out what can not be made, and says which', () => {
  const error = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  expect(makeable({ kit: 'a1' }, () => 1)).toBe(1)
  expect(error).not.toHaveBeenCalled()
  const refuse = () => {
    throw new Error('No date.')
  }
  expect(makeable({ kit: 'a1' }, refuse)).toBeUndefined()
  expect(error).toHaveBeenCalledWith(expect.objectContaining({ kit: 'a1' }), expect.any(String))
})
