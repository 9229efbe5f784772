// @ts-check

/**
 * What a program of this folder is given: a line of JSON, the job, then the bytes of a file.
 * @returns {Promise<{ job: unknown, bytes: Buffer }>}
 */
export async function readInput() {
  /** @type {Buffer[]} */
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const input = Buffer.concat(chunks)
  const end = input.indexOf(10)
  return { job: JSON.parse(input.toString('utf8', 0, end)), bytes: input.subarray(end + 1) }
}

/**
 * Answers with a line of JSON and the bytes that follow it.
 * @param {object} said
 * @param {...Uint8Array} files
 */
export function answer(said, ...files) {
  process.stdout.write(`${JSON.stringify(said)}\n`)
  for (const data of files) process.stdout.write(data)
}
