import { getPayload, type Payload } from 'payload'

/**
 * The CMS, opened for a command; asked twice, it is the same one. The environment must be settled before: the
 * configuration reads it when it is loaded. Types are never written on the side, and its log tells troubles only. It ends with the process.
 */
export async function openPayload(): Promise<Payload> {
  process.env.LOG_LEVEL ||= 'warn'
  const { default: loading } = await import('@payload-config')
  const config = await loading
  config.typescript.autoGenerate = false
  return getPayload({ config, disableOnInit: true })
}
