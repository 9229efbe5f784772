import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** All of it, or nothing: an application without its agreement, or a letter about neither, must not be. */
export async function within<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const made = await work(req)
    await commitTransaction(req)
    return made
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
