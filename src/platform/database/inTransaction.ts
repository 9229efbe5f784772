import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/**
 * Runs several writes of a request as one: all of them stand, or none (on MongoDB where it has transactions).
 * Inside a transaction they belong to that one, and whoever opened it ends it.
 */
export async function asOne<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const began = await initTransaction(req)
  try {
    const result = await work()
    if (began) await commitTransaction(req)
    return result
  } catch (error) {
    if (began) await killTransaction(req)
    throw error
  }
}

/**
 * The same for work that has no request yet. Each write takes the request that is handed over.
 * @param user on whose behalf; access rules are asked where the writes say so
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  user: PayloadRequest['user'] = null,
): Promise<T> {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return asOne(req, () => work(req))
}
