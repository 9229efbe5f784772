const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const WIDTH = 34

/** @param {number} since milliseconds */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Does one step of a command and shows its name, its progress and how long it took: on a terminal a line
 * that moves, elsewhere one line when it begins and one when it ends.
 *
 * @template T
 * @param {string} name
 * @param {(say: (progress: string) => void) => Promise<T> | T} work tells its progress through `say`;
 *   a string that it returns is shown beside the time
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now()
  const moving = process.stdout.isTTY
  let progress = ''
  let frame = 0
  const draw = () => {
    frame = (frame + 1) % FRAMES.length
    const room = (process.stdout.columns || 80) - WIDTH - 14
    const shown = progress.slice(0, Math.max(0, room))
    process.stdout.write(
      `\r\u001b[K${FRAMES[frame]} ${name.padEnd(WIDTH)} ${seconds(began).padStart(7)}  ${shown}`,
    )
  }
  const timer = moving ? setInterval(draw, 120) : undefined
  if (!moving) console.log(`  ${name} …`)
  const end = (sign, detail) => {
    clearInterval(timer)
    if (moving) process.stdout.write('\r\u001b[K')
    console.log(`${sign} ${name.padEnd(WIDTH)} ${seconds(began).padStart(7)}  ${detail}`.trimEnd())
  }
  try {
    const result = await work((text) => {
      progress = text.replace(/\s+/g, ' ').trim()
    })
    end('✓', typeof result === 'string' ? result : '')
    return result
  } catch (error) {
    end('✗', '')
    throw error
  }
}
