import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { deskApp } from './app.ts'

export interface DeskOptions {
  /** Port to begin with; 7411 where none is said. 0 takes any free one. */
  readonly port?: number
  /** Where deal files are kept; `.touchstone/deals` under the current directory where none is said. */
  readonly folder?: string
  readonly webRoot?: string
  readonly examples?: string
}

export interface Desk {
  readonly url: string
  close(): Promise<void>
}

const PORT = 7411
/** How many ports are tried after the first. */
const TRIES = 50

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(null)
      else fail(error)
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      const at = server.address()
      done(typeof at === 'object' && at !== null ? at.port : port)
    })
  })
}

/** Serves the desk to this machine only, on the asked port or the next free one. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const app = deskApp({
    webRoot: resolve(options.webRoot ?? beside('../../web/dist/app')),
    examples: resolve(options.examples ?? beside('../../../examples')),
    folder: resolve(options.folder ?? '.touchstone/deals'),
  })
  const first = options.port ?? PORT
  for (let port = first; port <= Math.min(first + TRIES, 65_535); port++) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    const taken = await listen(server, port)
    if (taken === null) continue
    return {
      url: `http://127.0.0.1:${taken}/`,
      close: () =>
        new Promise((done, fail) => {
          server.close((error) => (error === undefined ? done() : fail(error)))
          server.closeAllConnections()
        }),
    }
  }
  throw new Error(`no free port from ${first} to ${first + TRIES}`)
}
