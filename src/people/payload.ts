import { Members } from './collections/members'
import { Staff } from './collections/staff'

export const people = { collections: [Staff, Members] }
