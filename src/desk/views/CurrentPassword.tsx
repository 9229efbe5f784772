'use client'

import { PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Whoever sits at the desk shows that the account is theirs; the server judges it. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
)
