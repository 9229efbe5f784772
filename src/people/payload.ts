import { Members } from './collections/members'
import { Staff } from './collections/staff'
import { OneTimeLinks } from './links/oneTimeLinks'

export const people = { collections: [Staff, Members, OneTimeLinks] }
