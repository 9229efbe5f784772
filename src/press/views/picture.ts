import type { Media } from '@/payload-types'
import type { Picture } from '@/ui/Picture'

/** How pages show a record of the library; handed in, because it is the campaign pages' own way. */
export type PictureOf = (media: Media) => Picture | null
