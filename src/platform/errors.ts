import type { AfterErrorHook } from 'payload'

type FieldError = { path: string; message: string; label?: unknown }

const hasFieldErrors = (
  error: unknown,
): error is { status?: number; message: string; data: { errors: FieldError[] } } =>
  typeof error === 'object' &&
  error !== null &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null &&
  'errors' in error.data &&
  Array.isArray(error.data.errors)

const isPublic = (
  error: unknown,
): error is { status: number; message: string; isPublic: true; data?: Record<string, unknown> } =>
  typeof error === 'object' &&
  error !== null &&
  'isPublic' in error &&
  error.isPublic === true &&
  'status' in error

/**
 * Puts the field errors back into an answer. A production build carries two copies of payload, and its
 * `formatErrors` asks `instanceof`: without this an editor sees "an error" and no field (field errors and
 * public messages alike).
 */
export const keepFieldErrors: AfterErrorHook = ({ error }) => {
  if (hasFieldErrors(error))
    return {
      status: error.status ?? 400,
      response: { errors: [{ name: 'ValidationError', message: error.message, data: error.data }] },
    }
  if (isPublic(error))
    return {
      status: error.status,
      response: { errors: [{ message: error.message, data: error.data ?? undefined }] },
    }
  return undefined
}
