/** What the links are for that are mailed to a member about their own account. */
export const SIGN_IN = 'member-link'
export const NEW_PASSWORD = 'member-password'
