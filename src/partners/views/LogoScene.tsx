import { union } from '@/media/svg/drawn'
import type { LogoFile } from '@/ui/Lockup'
import { asViewBox, withRoom } from '../boxes'
import type { Scene } from '../logoVerdict'

/** Room round a scene, so that its frame is not cut at the edge: a part of its height. */
const AIR = 0.06

/** The kept file where it lies, and a dashed frame round what was cut away or what it had left. */
export const LogoScene = ({ file, scene }: { readonly file: LogoFile; readonly scene: Scene }) => {
  const all = union(scene.file, scene.frame)
  return (
    <svg className="scene" viewBox={asViewBox(withRoom(all, all.height * AIR))} aria-hidden="true">
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
