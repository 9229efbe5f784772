import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What the server answers to a command: `450 busy`. Nothing: it takes it. */
export type Answers = (
  command: 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'end',
  line: string,
) => string | undefined

export type MailServer = {
  /** `smtp://127.0.0.1:PORT` */
  url: string
  /** Mails that were taken, as they came over the wire. */
  taken: { to: string; message: string }[]
  /** Changes what it answers from now on. */
  answer(answers: Answers): void
  stop(): Promise<void>
}

/**
 * A mail server on this machine that keeps what it takes (RFC 5321, as much of it as a client needs to hand one
 * mail over). It stops with the running test.
 */
export async function mailServer(first: Answers = () => undefined): Promise<MailServer> {
  let answers = first
  const taken: MailServer['taken'] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy()))
    converse(socket, (command, line) => answers(command, line), taken)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The mail server has no port.')
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  onTestFinished(stop)
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    answer: (next) => {
      answers = next
    },
    stop,
  }
}

function converse(socket: Socket, answers: Answers, taken: MailServer['taken']): void {
  let [to, message, inData, rest] = ['', '', false, '']
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string): void => {
    if (inData) {
      if (line !== '.') {
        message += `${line.replace(/^\./, '')}\n`
        return
      }
      inData = false
      const refusal = answers('end', line)
      if (!refusal) taken.push({ to, message })
      say(refusal ?? '250 taken')
      message = ''
    } else if (/^(EHLO|HELO)/i.test(line)) say('250 test')
    else if (/^MAIL/i.test(line)) say(answers('MAIL', line) ?? '250 ok')
    else if (/^RCPT/i.test(line)) {
      to = /<([^>]*)>/.exec(line)?.[1] ?? ''
      say(answers('RCPT', line) ?? '250 ok')
    } else if (/^DATA/i.test(line)) {
      const refusal = answers('DATA', line)
      inData = !refusal
      say(refusal ?? '354 go on')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say('250 ok')
  }
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  })
  say(answers('greeting', '') ?? '220 test')
}
