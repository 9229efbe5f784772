/** How long to wait for what comes by itself in a moment: on a busy machine a moment is long. For `vi.waitFor`. */
export const SOON = { timeout: 10_000 } as const
