import { spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';

/** Takes a port that the system chooses, and holds it. */
function holdPort() {
  return new Promise<{ readonly port: number; readonly release: () => void }>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, release: () => server.close() });
    });
  });
}

test('where its port is taken, the site is served on another, and says on which', async () => {
  const { port, release } = await holdPort();
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, PORT: String(port) } });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (part) => {
        said += String(part);
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (found) resolve(found);
      });
      child.on('exit', () => reject(new Error(`It ended: ${said}`)));
    });
    expect(Number(new URL(address).port)).not.toBe(port);
    const page = await fetch(`${address}agreement`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('阿里云产品服务协议');
  } finally {
    child.kill();
    release();
  }
});
