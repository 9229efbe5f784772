// @ts-check
/**
 * The program that opens a HEIC with libheif, compiled to WebAssembly. It answers with the size and the bytes
 * of a TIFF; or with a line that says why not.
 */
import libheif from 'libheif-js/wasm-bundle.js'
import { colourProfile } from './colourProfile.mjs'
import { answer, readInput } from './input.mjs'
import { tiffOf } from './tiff.mjs'

// libheif complains aloud, where our answer goes.
console.log = console.error

const { job, bytes } = await readInput()
const { pixels } = /** @type {{ pixels: number }} */ (job)

/** The picture that the file means to show, of those it holds. */
function primary() {
  const pictures = new libheif.HeifDecoder().decode(bytes)
  return pictures.find((picture) => picture.is_primary()) ?? pictures[0]
}

const picture = primary()
const [width, height] = picture ? [picture.get_width(), picture.get_height()] : [0, 0]
if (!picture || width * height === 0) answer({ damaged: 'No picture in it.' })
else if (width * height > pixels) answer({ tooLarge: { width, height } })
else {
  const rgba = new Uint8ClampedArray(width * height * 4)
  // Turned and cut as the file says.
  const drawn = await new Promise((resolve) =>
    picture.display({ data: rgba, width, height }, /** @param {unknown} done */ (done) => resolve(done)),
  )
  if (drawn) answer({ width, height }, ...tiffOf(rgba, { width, height }, await colourProfile(bytes)))
  else answer({ damaged: 'Its pixels could not be decoded.' })
}
