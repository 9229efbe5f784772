import { describe, expect, it } from 'vitest'
import { RenderFailed, renderSvgs } from './render'

const svg = (inside: string, box = '0 0 100 100') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}">${inside}</svg>`
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof RenderFailed ? error.failure : error
}

describe('renderSvgs', () => {
  it('draws each at its size, on nothing, colours multiplied by alpha', async () => {
    const half = svg('<rect width="50" height="100" fill="#f80" opacity=".5"/>')
    const [wide, tall] = await renderSvgs([
      { svg: half, width: 10 },
      { svg: svg('', '0 0 100 50'), height: 10 },
    ])
    expect(wide).toMatchObject({ width: 10, height: 10 })
    expect(tall).toMatchObject({ width: 20, height: 10 })
    expect([...(wide?.data.subarray(0, 4) ?? [])]).toEqual([128, 68, 0, 128])
    expect([...(wide?.data.subarray(36, 40) ?? [])]).toEqual([0, 0, 0, 0])
  })

  it('refuses a picture over four megapixels before drawing it', async () => {
    expect(await failure(renderSvgs([{ svg: svg('', '0 0 1 100'), width: 1_000 }]))).toBe('too-large')
  })

  it('says so when a file can’t be read', async () => {
    expect(await failure(renderSvgs([{ svg: 'hello', width: 10 }]))).toBe('unreadable')
  })

  it('outlives a file that brings the renderer down', async () => {
    const pattern =
      '<pattern id="p" width="1000000" height="1000000" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern>'
    const bomb = svg(`${pattern}<rect width="100" height="100" fill="url(#p)"/>`)
    expect(await failure(renderSvgs([{ svg: bomb, width: 512 }]))).toBe('unreadable')
    expect(await renderSvgs([{ svg: svg(''), width: 1 }])).toHaveLength(1)
  })

  it('stops a file that takes too long', async () => {
    const dashes = '<path d="M0 0H100V100H0" fill="none" stroke="#000" stroke-dasharray=".001"/>'.repeat(
      4_000,
    )
    expect(await failure(renderSvgs([{ svg: svg(dashes), width: 512 }], 400))).toBe('too-slow')
  })
})
