import { describe, expect, it } from 'vitest'
import { edgeServers, isListen, standaloneEdge } from './edgeConfig'
import { cacheControl, securityHeaders } from './headers'

const OPTIONS = {
  listen: '127.0.0.1:8080',
  hosts: ['127.0.0.1:3000', 'localhost:3000', 'relais.example'],
  app: '127.0.0.1:3000',
  edgeDir: '/srv/relais/edge',
  staticDir: '/srv/relais/static',
  publicDir: '/srv/relais/public',
  https: false,
  brotli: true,
}

/** The lines inside the first block whose head begins so. */
function inside(config: string, head: string): string {
  const from = config.indexOf(head)
  const indentation = /(^|\n)( *)$/.exec(config.slice(0, from))?.[2] ?? ''
  return config.slice(from, config.indexOf(`\n${indentation}}`, from))
}

describe('the edge', () => {
  const config = edgeServers(OPTIONS)
  const pages = inside(config, 'location / {\n    root')

  it('says of a kept page what the application says of it', () => {
    for (const [name, value] of Object.entries({
      ...securityHeaders('kept'),
      'Cache-Control': cacheControl('kept'),
    })) {
      expect(pages).toContain(`add_header ${name} "${value}" always;`)
    }
  })

  it('looks for a file first, and leaves to the application what is not there or writes', () => {
    expect(pages).toContain('root "/srv/relais/edge/current/house";')
    expect(pages).toContain('rewrite ^ $uri.html break;')
    expect(inside(config, 'location @app')).toContain('proxy_pass http://relais_app$request_uri;')
    expect(pages).toContain('error_page 403 404 405 = @app;')
  })

  it('answers from compressed files where the module is there', () => {
    expect(edgeServers(OPTIONS)).toContain('gzip_comp_level 6;')
    expect(pages).toContain('gzip_static on;')
    expect(pages).toContain('brotli_static on;')
    expect(edgeServers({ ...OPTIONS, brotli: false })).not.toContain('brotli')
  })

  it('speaks of https only where the site has it', () => {
    expect(config).not.toContain('Strict-Transport-Security')
    const secure = edgeServers({ ...OPTIONS, https: true })
    expect(inside(secure, 'location / {\n    root')).toContain('Strict-Transport-Security')
    expect(inside(secure, 'location /_next/static/')).toContain('Strict-Transport-Security')
  })

  it('refuses unlisted names and gives the application the host it knows', () => {
    expect(config).toContain('return 421')
    expect(config).toContain('server_name 127.0.0.1 localhost relais.example;')
    expect(inside(config, 'map $host')).toContain('127.0.0.1 127.0.0.1:3000;')
    expect(inside(config, 'map $host')).toContain('relais.example relais.example;')
  })

  it('knows a machine by its IPv6 address', () => {
    const inBrackets = edgeServers({ ...OPTIONS, hosts: ['[::1]:3000'], app: '[::1]:3000' })
    expect(inBrackets).toContain('server [::1]:3000;')
    expect(inBrackets).toContain('server_name [::1];')
    expect(inside(inBrackets, 'map $host')).toContain('[::1] [::1]:3000;')
  })

  it.each(['8080', '127.0.0.1:8080', '[::1]:8080', '*:80', 'localhost:80', '443 ssl', '[::]:443 ssl'])(
    'can listen on %s',
    (listen) => expect(isListen(listen)).toBe(true),
  )

  it.each([
    '',
    '0',
    '99999',
    'nonsense',
    '127.0.0.1:99999',
    '300.0.0.1:80',
    ':80',
    '80\n',
    'a;b{}',
    '80; return 200',
    '::1:80',
    'localhost',
    '80 ssl;',
  ])('cannot listen on %j', (listen) => expect(isListen(listen)).toBe(false))

  it('keeps the inner door shut and believes no visitor about addresses', () => {
    expect(inside(config, 'location /internal/')).toContain('return 404;')
    expect(inside(config, 'location @app')).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
    expect(config).not.toContain('proxy_add_x_forwarded_for')
  })

  it('can stand alone', () => {
    const more = { runDir: '/run/relais', mimeTypes: '/etc/nginx/mime.types', modules: ['/m/brotli.so'] }
    const whole = standaloneEdge({ ...OPTIONS, ...more })
    expect(whole.startsWith('load_module "/m/brotli.so";\ndaemon off;\n')).toBe(true)
    expect(whole).toContain('pid "/run/relais/nginx.pid";')
  })
})
