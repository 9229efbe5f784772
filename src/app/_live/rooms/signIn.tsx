import { seeOther } from '../draw'
import { spacePath } from '../spacePath'
import type { OpenRoom } from '../visit'
import { signInFirst } from './signInFirst'

/** The way in by itself. Its form is answered wherever it stands, before any room (see `door`). */
export const signIn: OpenRoom = {
  open: true,
  get: async (visit) =>
    visit.member ? seeOther(spacePath(visit.locale, null)) : signInFirst(visit, { asked: true }),
}
