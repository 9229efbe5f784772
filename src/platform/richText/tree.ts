import { z } from 'zod'

/** A node of the editor's tree, as far as texts without its formats, and print, need it. */
export interface Node {
  type: string
  text?: string
  format?: unknown
  listType?: string
  children?: Node[]
  fields?: { linkType?: string; url?: string }
}

/** What of a node is not as expected counts as absent; everything else is let through unread. */
const node: z.ZodType<Node> = z.object({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  format: z.unknown().optional(),
  listType: z.string().optional().catch(undefined),
  fields: z
    .object({ linkType: z.string().optional(), url: z.string().optional() })
    .optional()
    .catch(undefined),
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<Node>>> {
    return z.array(node).optional()
  },
})
const tree = z.object({ root: node })

/** What stands at the top of a rich text; nothing for a value that is none. */
export const topNodes = (richText: unknown): readonly Node[] =>
  tree.safeParse(richText).data?.root.children ?? []
