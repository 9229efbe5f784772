/**
 * The program of the drawing process (CommonJS, run by `node -e` from the application's folder): reads drawings as
 * JSON, answers width, height (32 bits, little-endian) and pixels of each, in order.
 * A text rather than a file, so that it exists wherever the bundled application runs.
 * Asked for bounds, it answers with a JSON text instead: the box of all elements of the one drawing, hidden and
 * clipped ones included, in the units of the drawing; null where there are none.
 * Exit code 3: a picture would be too large.
 */
export const RENDERER = `
const { readFileSync, writeSync } = require('node:fs')
const { Resvg } = require('@resvg/resvg-js')
const most = Number(process.argv[1])
const write = (bytes) => {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}
const font = { loadSystemFonts: false }
const drawings = JSON.parse(readFileSync(0, 'utf8'))
if (process.argv[2] === 'bounds') {
  const box = new Resvg(drawings[0].svg, { font, logLevel: 'off' }).getBBox()
  const { x, y, width, height } = box || {}
  write(Buffer.from(JSON.stringify(box ? { x, y, width, height } : null)))
  process.exit(0)
}
for (const { svg, width, height } of drawings) {
  const fitTo = width ? { mode: 'width', value: width } : { mode: 'height', value: height }
  const drawing = new Resvg(svg, { fitTo, font, logLevel: 'off' })
  const zoom = width ? width / drawing.width : height / drawing.height
  if (!(drawing.width * zoom * drawing.height * zoom <= most)) process.exit(3)
  const picture = drawing.render()
  const size = Buffer.alloc(8)
  size.writeUInt32LE(picture.width, 0)
  size.writeUInt32LE(picture.height, 4)
  write(size)
  write(picture.pixels)
}
`
