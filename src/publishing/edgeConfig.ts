import { isIP } from 'node:net'
import { COUNTED_HEADER, type EdgeLog, edgeLogFormat, edgeLogWriting } from './edgeLog'
import { cacheControl, HSTS, securityHeaders } from './headers'
import type { Kind } from './kinds'

export type EdgeOptions = {
  /** Where the edge listens: `127.0.0.1:8080`, `443 ssl`. */
  listen: string
  /** Names that are answered, as the application lists them: with a port where it isn't the usual one. */
  hosts: readonly string[]
  /** Where the application listens. */
  app: string
  /** Folder of the page files. */
  edgeDir: string
  /** Next's static files, and the files of `public/`. */
  staticDir: string
  publicDir: string
  /** Visitors come over https. */
  https: boolean
  /** nginx has the module that answers from `.br` files. */
  brotli: boolean
  /** Where it writes what reach is counted from; without it the application counts what reaches it. */
  log?: EdgeLog
}

export type StandaloneOptions = EdgeOptions & {
  /** Folder for its process id, log and temporary files. */
  runDir: string
  mimeTypes: string
  /** Whom nginx works as, when it is started by root; it must be able to read the page files. */
  user?: string
  /** Modules to load, as paths. */
  modules: readonly string[]
}

/** Whether nginx can listen there: an address or `*`, a port, and `ssl` perhaps. It stands in its file as typed. */
export function isListen(text: string): boolean {
  const [, host, port] = /^(?:(\[[0-9a-f:.]+\]|[\d.]+|\*|localhost):)?(\d{1,5})(?: ssl)?$/i.exec(text) ?? []
  const isHost =
    host === undefined || host === '*' || host === 'localhost' || isIP(host.replace(/[[\]]/g, '')) > 0
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535 && isHost
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')
const block = (head: string, ...lines: string[]): string =>
  `${head} {\n${indent(lines.filter(Boolean).join('\n'))}\n}`
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`

/** The headers that the application sends for this kind, from the same table. */
function headers(kind: Kind, https: boolean): string {
  const all = {
    ...securityHeaders(kind),
    'Cache-Control': cacheControl(kind),
    ...(https ? { [HSTS[0]]: HSTS[1] } : {}),
  }
  return Object.entries(all)
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
    .join('\n')
}

/** Without its port; an IPv6 address keeps its brackets, as browsers send it and nginx names it. */
const hostName = (host: string): string => host.replace(/:\d+$/, '')

/** Files whose address changes with their bytes; what is not there is the application's to answer. */
const statics = (prefix: string, folder: string, { https }: EdgeOptions): string =>
  block(
    `location ${prefix}`,
    `alias ${quoted(`${folder}/`)};`,
    // nginx's own level, 1, makes a style sheet weigh a quarter more.
    'gzip on;\ngzip_comp_level 6;\ngzip_types text/css text/javascript application/javascript image/svg+xml application/json;\ngzip_vary on;',
    headers('static', https),
    'error_page 404 = @app;\nlog_not_found off;',
  )

const proxy = (app: string, log?: EdgeLog): string =>
  [
    // The address as the visitor wrote it: the one that was looked for has an ending.
    `proxy_pass http://${app}$request_uri;`,
    'proxy_http_version 1.1;',
    'proxy_set_header Connection "";',
    'proxy_set_header Host $relais_host;',
    // The edge is the first that the visitor meets: what a visitor claims to be forwarded for is not passed on.
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_set_header X-Forwarded-Host "";',
    `proxy_set_header ${COUNTED_HEADER} "${log?.token ?? ''}";`,
    // Archives pass through as they come, whatever their size.
    'proxy_max_temp_file_size 0;',
    'client_max_body_size 64m;',
  ].join('\n')

/**
 * What goes inside nginx's `http { … }`: pages that are there as files, else the application. Generated from
 * the application's own table of headers, so that both say the same.
 */
export function edgeServers(options: EdgeOptions): string {
  const { listen, hosts, app, edgeDir, staticDir, publicDir, https, brotli, log } = options
  const names = [
    ...new Map(hosts.map((host) => [hostName(host), host] as const).reverse()).entries(),
  ].reverse()
  return [
    log ? edgeLogFormat() : '',
    block('upstream relais_app', `server ${app};`, 'keepalive 64;'),
    // The application knows its hosts with their ports; the edge may listen on another one.
    block(
      'map $host $relais_host',
      'default $http_host;',
      ...names.map(([name, host]) => `${name} ${host};`),
    ),
    block(
      'server',
      `listen ${listen} default_server;`,
      'server_name _;',
      block('location ~ ^/(healthz|readyz)$', proxy('relais_app')),
      block(
        'location /',
        'default_type "text/plain; charset=utf-8";',
        'add_header X-Content-Type-Options nosniff always;\nadd_header Cache-Control no-store always;',
        'return 421 "421 Misdirected Request\\n";',
      ),
    ),
    block(
      'server',
      `listen ${listen};`,
      `server_name ${names.map(([name]) => name).join(' ')};`,
      'server_tokens off;\ncharset utf-8;',
      log ? edgeLogWriting(log) : '',
      statics('/_next/static/', staticDir, options),
      ...['assets', 'fonts', 'islands'].map((name) => statics(`/${name}/`, `${publicDir}/${name}`, options)),
      // The door between processes of one machine is not for visitors.
      block('location /internal/', 'return 404;'),
      block(
        'location /',
        `root ${quoted(`${edgeDir}/current/house`)};`,
        // A page that isn't there is a 404 here, one that can't be read a 403, and whatever writes a 405: all go
        // on to the application as they came. Opening at once, where try_files would look first, is quicker by
        // a tenth, and leaves no moment between look and opening in which a page could be expired.
        'error_page 403 404 405 = @app;\nrecursive_error_pages on;\nlog_not_found off;',
        'gzip_static on;',
        brotli ? 'brotli_static on;' : '',
        headers('kept', https),
        'add_header Vary Accept-Encoding always;',
        'default_type text/html;',
        'rewrite ^ $uri.html break;',
      ),
      block('location @app', proxy('relais_app', log)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A whole nginx configuration, for a process of its own in the foreground. */
export function standaloneEdge(options: StandaloneOptions): string {
  const { runDir, mimeTypes, modules, user } = options
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${quoted(`${runDir}/${name}`)};`,
  )
  return [
    ...modules.map((file) => `load_module ${quoted(file)};`),
    'daemon off;',
    // Ten times quicker with the pattern that tells robots.
    'pcre_jit on;',
    ...(user ? [`user ${user};`] : []),
    'worker_processes auto;',
    `pid ${quoted(`${runDir}/nginx.pid`)};`,
    `error_log ${quoted(`${runDir}/error.log`)};`,
    block('events', 'worker_connections 4096;'),
    block(
      'http',
      `include ${quoted(mimeTypes)};`,
      'default_type application/octet-stream;',
      'access_log off;\nsendfile on;\ntcp_nopush on;\nkeepalive_requests 100000;',
      ...temporary,
      edgeServers(options),
    ),
    '',
  ].join('\n')
}
