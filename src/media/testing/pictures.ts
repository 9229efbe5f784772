import sharp, { type Sharp } from 'sharp'

/**
 * A picture with a different colour in each corner, so that a test sees which way up it is:
 * red top left, green top right, blue bottom left, white bottom right, on grey.
 */
export function corners(width: number, height: number): Sharp {
  const w = width / 3
  const h = height / 3
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#888"/><rect width="${w}" height="${h}" fill="#f00"/>
    <rect x="${2 * w}" width="${w}" height="${h}" fill="#0f0"/><rect y="${2 * h}" width="${w}" height="${h}" fill="#00f"/>
    <rect x="${2 * w}" y="${2 * h}" width="${w}" height="${h}" fill="#fff"/></svg>`
  return sharp(Buffer.from(svg)).removeAlpha()
}

/** Coloured noise: what compresses worst. */
export const noise = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 80 },
    },
  })

/** The name of the colour at a place, in hundredths of the sides. */
export async function colourAt(bytes: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const column = Math.min(info.width - 1, Math.floor((info.width * x) / 100))
  const row = Math.min(info.height - 1, Math.floor((info.height * y) / 100))
  const at = (row * info.width + column) * info.channels
  const name = [...data.subarray(at, at + 3)]
    .map((value) => (value > 200 ? 1 : value < 60 ? 0 : '?'))
    .join('')
  return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white', '???': 'grey' }[name] ?? name
}
