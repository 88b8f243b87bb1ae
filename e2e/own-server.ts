import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { resolvePath, TYPES } from '../plugins/static-preview';

/** A build as a server has it: files by name. */
type Build = ReadonlyMap<string, Buffer>;

/** The built site. */
export function readBuild(folder = 'dist'): Build {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = `${parentPath}/${name}`;
      return [file.slice(folder.length + 1), readFileSync(file)];
    }),
  );
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * The build after another one: with a name of its own, so that every document is another, and without some files.
 *
 * @param sign - of which its name consists.
 */
export function nextBuild(build: Build, sign: string, without: readonly string[]): Build {
  const name = buildName(build);
  const next = sign.repeat(name.length);
  const changed = new Map(build);
  let worker = String(build.get('sw.js')).replaceAll(name, next);
  for (const [file, content] of build) {
    if (file === 'version.json') changed.set(file, Buffer.from(String(content).replace(name, next)));
    if (!file.endsWith('.html')) continue;
    const html = Buffer.from(String(content).replace(`content="${name}"`, `content="${next}"`));
    worker = worker.replaceAll(digestOf(content), digestOf(html));
    changed.set(file, html);
  }
  for (const file of without) {
    changed.delete(file);
    worker = worker.replace(new RegExp(`["'\`]?${file.replace(/[.]/g, '\\.')}["'\`]?:["'\`][0-9a-f]{12}["'\`],?`), '');
  }
  if (changed.has('sw.js')) changed.set('sw.js', Buffer.from(worker));
  return changed;
}

export const buildName = (build: Build): string => {
  const { build: name } = JSON.parse(String(build.get('version.json'))) as { readonly build: string };
  return name;
};

/** A server that can be stopped and started again at the same address, and given another build meanwhile. */
export class OwnServer {
  build: Build;
  private server: Server | undefined;
  private port = 0;

  constructor(build: Build) {
    this.build = build;
  }

  /** Not the name of the own machine, for which the site keeps nothing; browsers take it for the own machine all the same. */
  get address(): string {
    return `http://site.localhost:${this.port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
      const { file, found } = resolvePath(path, (name) => this.build.has(name));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(found ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(this.build.get(file));
    });
    this.server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const closed = once(server, 'close');
    // The browser opens connections ahead, which may be accepted while it closes.
    server.on('connection', (socket) => socket.destroy());
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
