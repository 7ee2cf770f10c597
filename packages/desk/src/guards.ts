import type { MiddlewareHandler } from 'hono'

/** Nothing is loaded from elsewhere, nothing inline runs or styles, nobody frames the page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

export const secure: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
}

/** Names under which a browser on this machine reaches the desk. */
const own = (host: string): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host)

/** A page of another site may point its name at this machine (DNS rebinding); such a Host is turned away. */
export const onlyOwnHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host')
  if (host === undefined || !own(host)) return c.text('This desk answers only on this machine.\n', 403)
  return next()
}

/** A page of another site may send requests without reading the answers; nothing is changed or computed for it. */
export const onlyOwnPages: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== `http://${c.req.header('host') ?? ''}`)
    return c.text('Requests of other sites are refused.\n', 403)
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return c.text('Requests of other sites are refused.\n', 403)
  return next()
}
