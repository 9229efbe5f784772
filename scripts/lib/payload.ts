import { getPayload, type Payload } from 'payload'

/**
 * Opens the CMS for a command, does its work and closes it. The environment must be settled before: the
 * configuration reads it when it is loaded. Its log goes through ours; types are never written on the side.
 */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const { default: loading } = await import('@payload-config')
  const config = await loading
  config.typescript.autoGenerate = false
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
