import type { Endpoint } from 'payload'
import { door } from './doors'
import { forgotPassword } from './forgotPassword'
import { login } from './login'
import { resetPassword } from './resetPassword'
import { unlock } from './unlock'
import { refuse } from './words'

/**
 * Payload would let the first visitor of an empty database become administrator: the door stays shut, and
 * says how it is done, whether there are accounts or not.
 */
const firstRegister = door('/first-register', async (req) => refuse(req, 403, 'firstAccount'))

/** The doors of staff, in front of Payload's own of the same name. */
export const signInEndpoints: Endpoint[] = [login, forgotPassword, resetPassword, unlock, firstRegister]
