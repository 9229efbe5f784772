import type { ReactNode } from 'react'
import type { Scene } from './open'
import { LostScene } from './Rooms'

export const PressScene = async ({ scene }: { scene: Scene; year: number | null }): Promise<ReactNode> =>
  LostScene({ scene })
export const KitScene = async ({ scene }: { scene: Scene; slug: string }): Promise<ReactNode> =>
  LostScene({ scene })
