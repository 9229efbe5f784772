import type { PlateGround } from '@/ui/Picture'
import type { Ground } from './Band'

/** The plate under a picture: never the ground of the band it lies on. */
export const plateOn = (ground: Ground | null | undefined): PlateGround =>
  ground === 'lime' ? 'sky' : ground === 'dawn' || ground === 'paper' || !ground ? 'lime' : 'dawn'
