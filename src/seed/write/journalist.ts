import { type Book, keep } from '../book'

/**
 * A journalist who asks to see the kit on the law before its time: what a press officer of the demonstration has to
 * decide. The kit and the end stand there; nobody is written to before it is granted.
 *
 * @param kit its id
 */
export async function writeJournalist(book: Book, kit: string): Promise<void> {
  const { payload, req } = book
  await keep(book, 'accreditations', 'camille-esteve', async () => {
    const { id } = await payload.create({
      collection: 'accreditations',
      data: {
        name: 'Camille Estève',
        medium: 'Radio Falune',
        email: 'camille.esteve@radio-falune.example.org',
        language: 'fr',
        message:
          'Je prépare un sujet sur ce que dit la loi, et j’aimerais lire le dossier avant sa publication.',
        kits: [kit],
        until: '2027-03-01T22:59:00.000Z',
        until_tz: 'Europe/Paris',
        state: 'asked',
        seedKey: 'camille-esteve',
      },
      depth: 0,
      req,
    })
    return id
  })
}
