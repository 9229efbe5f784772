import { expect, it } from 'vitest'
import { csvLines, type Line } from './directoryLines'

async function read(...chunks: string[]): Promise<Line[]> {
  const lines: Line[] = []
  async function* arriving() {
    yield* chunks
  }
  for await (const line of csvLines(arriving())) lines.push(line)
  return lines
}

const TEXT = '\uFEFFid;nom\r\n1;"Mairie ""Le Lac""; Sud\nDeux lignes"\r\n\r\n2;Brume'

it('reads quotes, separators and line ends inside cells, and numbers the lines as an editor does', async () => {
  const lines = [
    { number: 1, cells: ['id', 'nom'] },
    { number: 2, cells: ['1', 'Mairie "Le Lac"; Sud\nDeux lignes'] },
    { number: 5, cells: ['2', 'Brume'] },
  ]
  expect(await read(TEXT)).toEqual(lines)
  // However it is cut on its way.
  expect(await read(...TEXT)).toEqual(lines)
})

it('finds the separator by itself', async () => {
  expect((await read('a,b,c\n1,2,"3,4"\n'))[1]?.cells).toEqual(['1', '2', '3,4'])
  expect((await read('a\tb\n1\t2\n'))[1]?.cells).toEqual(['1', '2'])
})
