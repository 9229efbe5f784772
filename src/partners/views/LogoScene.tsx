import { union } from '@/media/svg/drawn'
import type { LogoFile } from '@/ui/Lockup'
import type { Scene } from '../logoVerdict'

/** Room round a scene, so that its frame is not cut at the edge: a part of its height. */
const AIR = 0.06

/** The kept file where it lies, and a dashed frame round what was cut away or what it had left. */
export const LogoScene = ({ file, scene }: { readonly file: LogoFile; readonly scene: Scene }) => {
  const all = union(scene.file, scene.frame)
  const air = all.height * AIR
  const box = [all.x - air, all.y - air, all.width + 2 * air, all.height + 2 * air]
  return (
    <svg
      className="scene"
      viewBox={box.map((value) => String(Number(value.toFixed(3)))).join(' ')}
      aria-hidden="true"
    >
      <image
        xlinkHref={file.src}
        x={scene.file.x}
        y={scene.file.y}
        width={scene.file.width}
        height={scene.file.height}
      />
      <rect
        x={scene.frame.x}
        y={scene.frame.y}
        width={scene.frame.width}
        height={scene.frame.height}
        fill="none"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
