// Starts the servers that the system has with the configurations of docs/hosting, on ports that are free.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {readonly string[]} names */
const findProgram = (names) =>
  names
    .flatMap((name) =>
      [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) =>
        join(folder, name),
      ),
    )
    .find((file) => existsSync(file));

const APACHE_MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/usr/local/apache2/modules',
].find((folder) => existsSync(folder));

/** Each server: its program, and the files and arguments with which it serves a folder. */
export const HOSTS = [
  {
    name: 'nginx',
    file: 'nginx.conf',
    program: findProgram(['nginx']),
    prepare: ({ text, port, site, folder }) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const own = text
        .replace(/\n {2}listen [^;]*;/, `\n  listen 127.0.0.1:${port};`)
        .replace(/\n {2}root [^;]*;/, `\n  root ${site};`);
      const main = [
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;`,
        `events {}\nhttp {\naccess_log off; ${temporary.join(' ')}\n${own}\n}\n`,
      ];
      writeFileSync(join(folder, 'main.conf'), main.join('\n'));
      return ['-p', folder, '-c', join(folder, 'main.conf')];
    },
  },
  {
    name: 'Caddy',
    file: 'Caddyfile',
    program: findProgram(['caddy']),
    prepare: ({ text, port, site, folder }) => {
      const own = text
        .replace(/\nexample\.org \{/, `\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1`)
        .replace(/\n\troot \* .*/, `\n\troot * ${site}`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  {
    name: 'Apache',
    file: 'htaccess',
    program: APACHE_MODULES && findProgram(['apache2', 'httpd']),
    prepare: ({ text, port, site, folder }) => {
      const modules = [
        'mpm_event',
        'authz_core',
        'dir',
        'mime',
        'headers',
        'rewrite',
        'deflate',
        'filter',
        'setenvif',
        'unixd',
      ]
        .map((name) => [name, join(APACHE_MODULES ?? '', `mod_${name}.so`)])
        // Some are part of the program.
        .filter(([, file]) => existsSync(file))
        .map(([name, file]) => `LoadModule ${name}_module ${file}`);
      const main = [
        ...modules,
        `ServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log`,
        `TypesConfig /dev/null\nAddType text/html .html\nAddType text/css .css\nAddType application/json .json`,
        `AddType image/svg+xml .svg\nAddType image/png .png\nAddType text/plain .txt\nDocumentRoot ${site}`,
        `<Directory ${site}>\nRequire all granted\nOptions FollowSymLinks\n${text}\n</Directory>\n`,
      ];
      writeFileSync(join(folder, 'main.conf'), main.join('\n'));
      return ['-d', folder, '-f', join(folder, 'main.conf'), '-DFOREGROUND'];
    },
  },
];

/** A port that is free on this machine. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => socket.end(() => resolve(true)));
    socket.on('error', () => resolve(false));
  });

/** Serves a folder by a server; `stop` ends it. Fails where the server ends by itself, with what it said. */
export async function startHost(host, text, site) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await freePort();
  const child = spawn(host.program, host.prepare({ text, port, site, folder }), {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const ended = new Promise((resolve) => child.on('exit', () => resolve('ended')));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    const state = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
    if (state === 'ended' || tries > 200) {
      await stop();
      throw new Error(`${host.name} does not start: ${said}`);
    }
  }
  return { port, stop };
}
