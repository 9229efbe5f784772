import path from 'node:path'

/** A file in a folder that only the running server knows: whoever bundles it has nothing to look for there. */
export const fileIn = (folder: string, name: string): string =>
  path.join(/*turbopackIgnore: true*/ folder, name)
