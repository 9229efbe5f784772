import { describe, expect, it } from 'vitest'
import { shrink } from './logoShrink'

/** Four pixels in a row: red, half a red, nothing, blue. */
const picture = {
  width: 4,
  height: 1,
  data: Uint8Array.from(
    [
      [255, 0, 0, 255],
      [128, 0, 0, 128],
      [0, 0, 0, 0],
      [0, 0, 255, 255],
    ].flat(),
  ),
}
const all = { left: 0, top: 0, width: 4, height: 1 }
const rounded = (data: Float32Array) => [...data].map((value) => Math.round(value * 100) / 100)

describe('shrink', () => {
  it('gives each pixel the mean of what it covers, on a paper', () => {
    const small = shrink(picture, all, { width: 2, height: 1 })
    expect(rounded(small.alpha().data)).toEqual([0.75, 0.5])
    expect(rounded(small.on('#ffffff').data)).toEqual([1, 0.25, 0.25, 0.5, 0.5, 1])
    expect(rounded(small.on('#000000').data)).toEqual([0.75, 0, 0, 0, 0, 0.5])
  })

  it('takes parts of pixels by their share, also when it enlarges', () => {
    const part = shrink(picture, { left: 0.5, top: 0, width: 1, height: 1 }, { width: 1, height: 1 })
    expect(rounded(part.alpha().data)).toEqual([0.75])
    const large = shrink(picture, { left: 0, top: 0, width: 1, height: 1 }, { width: 2, height: 2 })
    expect(rounded(large.alpha().data)).toEqual([1, 1, 1, 1])
  })

  it('calls ink what differs from the paper as much as the usual ink does', () => {
    const ink = shrink(picture, all, { width: 4, height: 1 }).inkOn('#ffffff')
    expect(rounded(ink.data)).toEqual([1, 0.5, 0, 1])
    expect(rounded(shrink(picture, all, { width: 4, height: 1 }).inkOn('#0000ff').data)[3]).toBe(0)
  })
})
