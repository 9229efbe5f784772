import { newSigningKey } from '@/platform/envSecrets'
import { publicHalf, signerOf } from '@/press/keys'
import { command } from './lib/command'

/** `npm run press:keys`: a key that signs press kits, and what to do with it. Writes nothing down. */
await command(async () => {
  const fresh = newSigningKey()
  const { id } = signerOf(fresh)
  const current = process.env.PRESS_SIGNING_KEY
  console.log(`# A new key, ${id}. It signs every issue of a press kit from the next start on.
# Keep it as you keep PAYLOAD_SECRET: whoever has it can sign in the name of the house.
PRESS_SIGNING_KEY=${fresh}
`)
  const earlier = [current ? publicHalf(current) : undefined, process.env.PRESS_PUBLIC_KEYS].filter(Boolean)
  console.log(`# The public halves of the keys before it stay served, so that issues they signed can be verified.
${
  earlier.length > 0
    ? `PRESS_PUBLIC_KEYS=${earlier.join(',')}`
    : '# There was none in this environment. When you replace this key, run the command with it in the environment.'
}

# Its public half is served at /.well-known/relais-press-keys/${id}.pem`)
})
