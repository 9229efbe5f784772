import { describe, expect, it } from 'vitest'
import { strip } from './strip.mjs'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('strip', () => {
  it('takes out scripts in all their forms and leaves the words', () => {
    const html = page(
      '<main>Aide</main><script>self.__next_f.push([1,"x"])</script><script src="/_next/static/chunks/a.js" async=""></script>' +
        '<script id="x">(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><link rel="modulepreload" href="/m.js"/><link rel="stylesheet" href="/_next/static/a.css"/>',
    )
    expect(strip(html)).toBe(page('<main>Aide</main>', '<link rel="stylesheet" href="/_next/static/a.css"/>'))
  })

  it('leaves islands and structured data', () => {
    const html = page(
      '<script type="module" src="/islands/exit.js"></script><script type="application/ld+json">{"a":1}</script>',
    )
    expect(strip(html)).toBe(html)
  })

  it.each([
    [
      'content behind a Suspense boundary',
      '<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">x</div>',
    ],
    ['a script that moves content', '<main></main><script>$RC("B:0","S:0")</script>'],
    [
      'a framework script in an attribute it does not know',
      '<object data="/_next/static/chunks/a.js"></object>',
    ],
  ])('gives up on %s', (_, body) => expect(strip(page(body))).toBeNull())

  it('does not take a text about scripts for one', () => {
    const html = page('<p>&lt;script&gt; and $RC( in a text</p>')
    expect(strip(html)).toBe(html)
  })
})
