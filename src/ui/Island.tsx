import type { IslandName } from './assets'
import { island } from './assets'

/** The script of one island. The page is complete without it. */
export const Island = ({ name }: { readonly name: IslandName }) => (
  <script type="module" async src={island(name)} />
)
