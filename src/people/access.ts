import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { Role } from './roles'

/**
 * Who may do what, as predicates that every collection states for every operation.
 * They read `req.user` alone and know no feature (design: people is on floor 1).
 */
type User = PayloadRequest['user']

export const isStaff = (user: User): boolean => user?.collection === 'staff'

/** Staff who hold at least one of the roles; an administrator holds them all. */
export const holds = (user: User, ...roles: Role[]): boolean =>
  user?.collection === 'staff' && (user.roles ?? []).some((r) => r === 'administrator' || roles.includes(r))

export const nobody: Access = () => false
export const staff: Access = ({ req }) => isStaff(req.user)
export const role =
  (...roles: Role[]): Access =>
  ({ req }) =>
    holds(req.user, ...roles)
export const administrators: Access = role()

/** Staff read everything; everybody else, what the query lets through. */
export const staffOr =
  (where: Where): Access =>
  ({ req }) =>
    isStaff(req.user) ? true : where

/** Staff read drafts; the public, what is published in the language asked for. */
export const staffOrPublished: Access = staffOr({ _status: { equals: 'published' } })

/** A person's own account, or any account for an administrator. */
export const selfOrAdministrator: Access = ({ req }) => {
  if (holds(req.user)) return true
  return isStaff(req.user) && req.user ? { id: { equals: req.user.id } } : false
}

export const fieldFor =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    holds(req.user, ...roles)
export const fieldForStaff: FieldAccess = ({ req }) => isStaff(req.user)
export const fieldForNobody: FieldAccess = () => false

/** Who may open the admin: staff alone. Members of partner organisations never see it. */
export const staffAdmin = ({ req }: { req: PayloadRequest }): boolean => isStaff(req.user)
