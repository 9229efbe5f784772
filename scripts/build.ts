import { step } from './bare/steps.mjs'
import { command } from './lib/command'
import { buildSite } from './lib/site'

/** `npm run build`: makes the server, whatever was there before. */
await command(async () => {
  await step('Build', buildSite)
  console.log('Next: npm run migrate, then npm start.')
})
