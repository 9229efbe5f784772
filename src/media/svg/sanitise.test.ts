import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SVG_LIMITS } from './limits'
import { type SanitisedSvg, sanitiseSvg } from './sanitise'

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') => `<svg ${NS} ${attributes}>${inside}</svg>`
const DISC = '<circle cx="5" cy="5" r="4" fill="#064c36"/>'

function cleaned(text: string): SanitisedSvg {
  const verdict = sanitiseSvg(bytes(text), { prefix: 'p-' })
  if (!verdict.ok) throw new Error(`refused: ${verdict.reason} ${JSON.stringify(verdict.data)}`)
  return verdict
}
const refusal = (text: string) => {
  const verdict = sanitiseSvg(bytes(text))
  return verdict.ok ? `accepted: ${verdict.svg}` : verdict.reason
}
const codes = (text: string) => cleaned(text).findings.map(({ code }) => code)

describe('what stays', () => {
  const files = ['src/seed/logos', 'src/seed/art'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  )
  it.each(files)('%s passes without a finding, with all its classes and shapes', (file) => {
    const source = readFileSync(file, 'utf8')
    const { svg: out, findings } = cleaned(source)
    expect(findings).toEqual([])
    const parts = (text: string) => text.match(/ (?:class|d|fill|cx|points)="[^"]*"/g)
    expect(parts(out)).toEqual(parts(source))
  })

  it('keeps the classes that colour and light a drawing, and no other', () => {
    const { svg: out } = cleaned(
      svg('<g class="a-light lit n3 btn hero a-thread-coral A-x a-"><path d="M0 0h1"/></g>'),
    )
    expect(out).toContain('class="a-light lit n3 a-thread-coral"')
  })

  it('keeps references inside the file, under new names, and drops ids that nothing points at', () => {
    const { svg: out, ids } = cleaned(
      svg(
        '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>' +
          '<path id="alone" d="M0 0h1" fill="url(#g) blue" clip-path="url(\'#c\')"/><g id="s"><path d="M1 1h1"/></g><use xlink:href="#s"/>',
      ),
    )
    expect(ids).toEqual(['p-1', 'p-2', 'p-3'])
    expect(out).toContain('<linearGradient id="p-1">')
    expect(out).toContain('fill="url(#p-1) blue"')
    expect(out).toContain('clip-path="url(#p-2)"')
    expect(out).toContain('<use xlink:href="#p-3"/>')
    expect(out).not.toContain('alone')
  })

  it('gives different drawings different ids, and the same drawing the same', () => {
    const drawing = (r: number) => {
      const source = svg(`<g id="s"><circle r="${r}"/></g><use href="#s"/>`)
      const verdict = sanitiseSvg(bytes(source))
      return verdict.ok ? verdict.ids : []
    }
    expect(drawing(1)).toHaveLength(1)
    expect(drawing(1)).toEqual(drawing(1))
    expect(drawing(1)).not.toEqual(drawing(2))
  })

  it('turns simple style rules and style attributes into attributes, by specificity', () => {
    const { svg: out, findings } = cleaned(
      svg(
        '<style>/* a */ .st0{fill:#111111;stroke:none} #x{fill:#222222} path,.st1{fill:#333333} .st2{fill:#555 !important}</style>' +
          '<path class="st0" d="M0 0"/><path id="x" class="st0" d="M1 0"/><path d="M2 0"/><path class="st0" style="fill:#444444" d="M3 0"/>' +
          '<path class="st2" style="fill:#444444" d="M4 0"/><path fill="#000" class="st1" d="M5 0"/>',
      ),
    )
    const fillOf = (d: string) => new RegExp(`<path[^>]*d="${d}"[^>]*fill="([^"]*)"`).exec(out)?.[1]
    expect(['M0 0', 'M1 0', 'M2 0', 'M3 0', 'M4 0', 'M5 0'].map(fillOf)).toEqual([
      '#111111',
      '#222222',
      '#333333',
      '#444444',
      '#555',
      '#333333',
    ])
    expect(out).not.toMatch(/style/)
    expect(findings).toEqual([])
  })

  it('takes a frame from width and height, in any absolute unit', () => {
    const { viewBox, svg: out, findings } = cleaned(svg(DISC, 'width="10mm" height="48pt"'))
    expect(viewBox.width).toBeCloseTo(37.795, 3)
    expect(viewBox.height).toBe(64)
    expect(out).toContain('viewBox="0 0 37.7953 64"')
    expect(findings.map(({ code }) => code)).toEqual(['view-box-supplied'])
  })

  it('passes over the document type of SVG 1.1 and the data of drawing programs', () => {
    const source = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg ${NS} xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" viewBox="0 0 10 10" i:pages="1"><switch><foreignObject requiredExtensions="x" width="1" height="1"><i:pgf/></foreignObject><g i:extraneous="self">${DISC}</g><g><path d="M9 9h1"/></g></switch><metadata>x</metadata></svg>`
    const { svg: out, findings } = cleaned(source)
    expect(out).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><g><g><circle cx="5" cy="5" r="4" fill="#064c36"/></g></g></svg>',
    )
    expect(findings).toEqual([{ code: 'editor-data-removed', count: 2, names: ['metadata'] }])
  })

  it('keeps a title as text', () => {
    expect(cleaned(svg(`<title>A &lt;b&gt; &amp; "c"</title>${DISC}`)).svg).toContain(
      '<title>A &lt;b&gt; &amp; &quot;c&quot;</title>',
    )
  })
})

/** Each holds something that must not survive; the word that would give it away is beside it. */
const HOSTILE: [name: string, inside: string, never: RegExp, finding: string][] = [
  ['a script', '<script>hello()</script>', /script|hello/, 'script-removed'],
  ['a script by reference', '<script href="https://example.org/a.js"/>', /script|example/, 'script-removed'],
  ['a script of another case', '<SCRIPT>hello()</SCRIPT>', /script|hello/i, 'element-removed'],
  ['a script in CDATA', '<script><![CDATA[hello()]]></script>', /hello/, 'script-removed'],
  ['a handler', '<g onload="hello()"/>', /onload|hello/, 'script-removed'],
  ['a handler in capitals', '<g ONLOAD="hello()"/>', /hello/, 'script-removed'],
  [
    'a link that runs',
    '<a href="javascript:hello()"><path d="M0 0h1"/></a>',
    /javascript|hello/,
    'script-removed',
  ],
  [
    'a link out',
    '<a xlink:href="https://example.org"><path d="M0 0h1"/></a>',
    /example|<a/,
    'external-removed',
  ],
  [
    'an animated address',
    '<set attributeName="href" to="javascript:hello()"/>',
    /set|hello/,
    'script-removed',
  ],
  [
    'an animation',
    '<animate attributeName="r" values="1;2" onbegin="hello()"/>',
    /animate|hello/,
    'script-removed',
  ],
  [
    'foreign content',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>',
    /foreign|hi/,
    'element-removed',
  ],
  [
    'HTML among the shapes',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org"/>',
    /iframe|example/,
    'editor-data-removed',
  ],
  [
    'an image from elsewhere',
    '<image href="https://example.org/a.png" width="1" height="1"/>',
    /image|example/,
    'external-removed',
  ],
  [
    'an image from this machine',
    '<image href="/etc/hostname" width="1" height="1"/>',
    /image|etc/,
    'external-removed',
  ],
  [
    'a filter image',
    '<filter id="f"><feImage href="https://example.org/a.png"/></filter>',
    /filter|example/,
    'effect-removed',
  ],
  ['a use from elsewhere', '<use href="https://example.org/a.svg#x"/>', /use|example/, 'external-removed'],
  ['a use that runs', '<use href="javascript:hello()"/>', /use|hello/, 'script-removed'],
  ['a use of data', '<use href="data:image/svg+xml,x#x"/>', /use|data/, 'external-removed'],
  ['a gradient from elsewhere', '<linearGradient href="other.svg#g"/>', /other/, 'external-removed'],
  [
    'a paint from elsewhere',
    '<path d="M0 0h1" fill="url(https://example.org/a#b)"/>',
    /example|url/,
    'external-removed',
  ],
  [
    'a paint by escape',
    '<path d="M0 0h1" fill="u\\72l(https://example.org)"/>',
    /example/,
    'external-removed',
  ],
  [
    'a second reference behind a first',
    '<path d="M0 0h1" fill="url(#a) url(https://example.org)"/>',
    /example/,
    'external-removed',
  ],
  [
    'a mask from elsewhere in a style',
    '<path d="M0 0h1" style="mask:url(//example.org/m#m)"/>',
    /example/,
    'external-removed',
  ],
  [
    'an imported sheet',
    '<style>@import url(https://example.org/a.css);.a{fill:red}</style>',
    /import|example/,
    'style-removed',
  ],
  [
    'a font from elsewhere',
    '<style>@font-face{font-family:x;src:url(https://example.org/f)}</style>',
    /font|example/,
    'style-removed',
  ],
  [
    'a rule with an address',
    '<style>g path{fill:url(https://example.org)}</style>',
    /example/,
    'style-removed',
  ],
  [
    'a background with an address',
    '<g style="background:url(https://example.org)"/>',
    /example|background/,
    'attribute-removed',
  ],
  ['a base', '<g xml:base="https://example.org/"/>', /example|base/, ''],
  [
    'an odd namespace prefix',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">hello()</s:script>',
    /script|hello/,
    'script-removed',
  ],
  ['markup in a path', '<path d="M0 0&quot;&gt;&lt;script&gt;"/>', /script/, 'attribute-removed'],
  [
    'markup in a colour',
    '<path d="M0 0h1" fill="red&quot; onload=&quot;hello()"/>',
    /onload|hello/,
    'attribute-removed',
  ],
  [
    'a colour that is an expression',
    '<path d="M0 0h1" fill="expression(hello())"/>',
    /hello/,
    'attribute-removed',
  ],
  [
    'a style instruction',
    '<?xml-stylesheet href="https://example.org/a.css"?>',
    /stylesheet|example/,
    'external-removed',
  ],
  [
    'a handler element',
    '<handler type="text/ecmascript">hello()</handler>',
    /handler|hello/,
    'script-removed',
  ],
  [
    'a filter',
    '<filter id="f" width="1000000"><feFlood/></filter><path filter="url(#f)" d="M0 0h1"/>',
    /filter|Flood/,
    'effect-removed',
  ],
  [
    'a pattern of a million units',
    '<pattern id="p" width="1000000" height="1000000"/><path fill="url(#p)" d="M0 0h1"/>',
    /pattern/,
    'effect-removed',
  ],
]

describe('what never stays', () => {
  it.each(HOSTILE)('%s', (_, inside, never, finding) => {
    const { svg: out, findings } = cleaned(svg(inside + DISC))
    expect(out).not.toMatch(never)
    expect(out).toContain('<circle')
    if (finding) expect(findings.map(({ code }) => code)).toContain(finding)
  })

  it('leaves no attribute of the page on the root but those of a picture', () => {
    const { svg: out } = cleaned(
      svg(
        DISC,
        'viewBox="0 0 10 10" width="100%" height="5" x="1" role="img" aria-hidden="true" focusable="false" id="main" onload="hello()" style="position:fixed" tabindex="1" data-x="y"',
      ),
    )
    expect(out).toMatch(
      /^<svg xmlns="[^"]*" viewBox="0 0 10 10" role="img" aria-hidden="true" focusable="false"><circle/,
    )
  })

  it('names what it took out', () => {
    const { findings } = cleaned(svg(`<script/><g onclick="hello()" onload="hello()"/>${DISC}`))
    expect(findings).toEqual([{ code: 'script-removed', count: 3, names: ['script', 'onclick', 'onload'] }])
  })

  it('has nothing to say about what is not drawn', () => {
    expect(
      codes(
        svg(
          `<g style="-inkscape-font-specification:x;line-height:1" font-family="x" data-name="y">${DISC}</g>`,
        ),
      ),
    ).toEqual([])
  })
})

describe('what is refused', () => {
  const many = (count: number, text: string) => text.repeat(count)
  const REFUSED: [reason: string, text: string][] = [
    ['empty', ''],
    ['empty', '  \n '],
    ['too-many-bytes', svg(`<desc>${many(SVG_LIMITS.bytes, 'x')}</desc>${DISC}`)],
    ['not-xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'],
    ['not-xml', 'hello'],
    ['not-xml', svg(`<g a="1" a="2"/>${DISC}`)],
    ['not-svg', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>'],
    ['not-svg', '<x:svg xmlns:x="urn:other" viewBox="0 0 1 1"/>'],
    ['not-utf8', `<?xml version="1.0" encoding="ISO-8859-1"?>${svg(DISC)}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(DISC)}`],
    ['entities', `<!DOCTYPE svg SYSTEM "a.dtd" [<!ENTITY % b SYSTEM "https://example.org">]>${svg(DISC)}`],
    ['entities', `<!DOCTYPE html>${svg(DISC)}`],
    ['not-xml', svg(`<title>&nothing;</title>${DISC}`)],
    ['too-deep', svg(many(60, '<g>') + DISC + many(60, '</g>'))],
    ['too-deep', svg(many(20_000, '<g>') + many(20_000, '</g>'))],
    ['too-many-elements', svg(many(6_000, '<g/>') + DISC)],
    ['too-many-uses', svg(many(201, '<use href="#a"/>') + DISC)],
    ['reference-loop', svg('<g id="a"><use href="#a"/></g>')],
    ['reference-loop', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['reference-loop', svg(`<mask id="m"><path mask="url(#m)" d="M0 0h1"/></mask>${DISC}`)],
    [
      'reference-loop',
      svg('<style>.c{clip-path:url(#k)}</style><clipPath id="k"><path class="c" d="M0 0h1"/></clipPath>'),
    ],
    ['reference-chain', svg(chain(12, 1))],
    ['expands-too-far', svg(chain(7, 6))],
    ['no-view-box', svg(DISC, '')],
    ['no-view-box', svg(DISC, 'width="100%" height="100%"')],
    ['bad-view-box', svg(DISC, 'viewBox="0 0 0 10"')],
    ['bad-view-box', svg(DISC, 'viewBox="0 0 10 1e9"')],
    ['bad-view-box', svg(DISC, 'viewBox="0 0 10000 1"')],
    ['text-inside', svg(`<text><tspan>Hello</tspan></text>${DISC}`)],
    ['raster-inside', svg(`<image href="data:image/png;base64,AAAA"/>${DISC}`)],
    ['nothing-drawn', svg('<g/>')],
    ['nothing-drawn', svg('<title>Only words</title>')],
  ]
  it.each(REFUSED)('%s (case %#)', (reason, text) => {
    expect(refusal(text)).toBe(reason)
  })

  it('reads bytes, not text: other encodings and compressed files', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(svg(DISC), 'utf16le')])
    expect(sanitiseSvg(utf16)).toMatchObject({ ok: false, reason: 'not-utf8' })
    expect(sanitiseSvg(Uint8Array.from([0x1f, 0x8b, 8, 0]))).toMatchObject({
      ok: false,
      reason: 'compressed',
    })
    expect(sanitiseSvg(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(svg(DISC))]))).toMatchObject({ ok: true })
  })

  it('says where and how much', () => {
    expect(sanitiseSvg(bytes('<svg>\n<g'))).toMatchObject({ data: { line: 2 } })
    expect(sanitiseSvg(bytes(svg('<text>Bonjour</text>')))).toMatchObject({ data: { words: 'Bonjour' } })
  })
})

describe('time', () => {
  /** Processor time of this process: a busy machine makes nothing slower. */
  const within = (ms: number, text: string) => {
    const input = bytes(text)
    const started = process.cpuUsage()
    sanitiseSvg(input)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(ms)
  }
  const fill = (unit: string, frame: (body: string) => string) =>
    frame(unit.repeat(Math.floor(1_000_000 / unit.length)))
  it('many elements under many rules of one class are styled in a moment', () => {
    within(
      2_500,
      svg(`<style>${'.a{fill:red;stroke:red}'.repeat(2_000)}</style>${'<path class="a"/>'.repeat(4_000)}`),
    )
  })

  it.each([
    ['rules', fill('.a{}', (body) => svg(`<style>${body}</style>${DISC}`))],
    ['at-rules', fill('@a;', (body) => svg(`<style>${body}</style>${DISC}`))],
    ['comments', fill('/*', (body) => svg(`<style>${body}</style>${DISC}`))],
    ['open braces', fill('{', (body) => svg(`<style>${body}</style>${DISC}`))],
    ['spaces in a style', fill(' ', (body) => svg(`<g style="fill:a${body}b"/>${DISC}`))],
    ['spaces in a reference', fill(' ', (body) => svg(`<path d="M0 0h1" fill="url(${body}#a)"/>`))],
    ['spaces in a transform', fill(' ', (body) => svg(`<g transform="scale(1)${body}x">${DISC}</g>`))],
    ['numbers', fill('1 ', (body) => svg(`<path d="M${body}x"/>${DISC}`))],
    ['lengths', fill('1 ', (body) => svg(`<path stroke-dasharray="${body}x" d="M0 0h1"/>`))],
    ['classes', fill('a ', (body) => svg(`<g class="${body}">${DISC}</g>`))],
  ])('a megabyte of %s is read in a moment', (_, text) => within(1_500, text))
})

/** `levels` groups, each of `width` uses of the next. */
function chain(levels: number, width: number): string {
  let out = `<g id="l0">${DISC}</g>`
  for (let level = 1; level <= levels; level += 1) {
    out += `<g id="l${level}">${`<use href="#l${level - 1}"/>`.repeat(width)}</g>`
  }
  return out
}
