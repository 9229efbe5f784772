import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { afterCommit } from '@/publishing/notes'

// GET too: endpoints that write by GET exist (a job runner), and a read notes nothing.
export const GET = afterCommit(REST_GET(config))
export const POST = afterCommit(REST_POST(config))
export const DELETE = afterCommit(REST_DELETE(config))
export const PATCH = afterCommit(REST_PATCH(config))
export const PUT = afterCommit(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
