import { prepareSite } from './bench/lib/site'
import { writeFileSync } from 'node:fs'
const site = await prepareSite()
const server = await site.start()
writeFileSync('/tmp/serve.json', JSON.stringify({ url: server.url, home: server.home, accounts: site.accounts }))
console.log(server.url)
process.on('SIGTERM', async () => { await server.stop(); site.clear(); process.exit() })
setInterval(() => {}, 1000)
