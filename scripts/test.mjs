import { begin } from './bare/begin.mjs'

await begin('scripts/test/main.ts')
