import type { OpenRoom } from '../visit'
import { signInFirst } from './signInFirst'

export const signIn: OpenRoom = { open: true, get: (visit) => signInFirst(visit) }
