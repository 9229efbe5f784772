import { begin } from './bare/begin.mjs'

await begin('scripts/demo/main.ts')
