// Drives the system's WebKitGTK by WebDriver: the browser of its tests, in a display of its own where there is none.
import { spawn } from 'node:child_process';
import { freePort } from './start-host.mjs';
import { keyActions, pointerActions } from './input-actions.mjs';

/** @typedef {import('./check-engines.mjs').Engine} Engine */

/** Starts a display without a screen; its name, and how to end it. */
async function startDisplay(program) {
  const child = spawn(program, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve, reject) => {
    child.stdout.on('data', (part) => resolve(String(part).trim()));
    child.on('exit', () => reject(new Error('The display does not start.')));
  });
  return { display: `:${number}`, stop: () => child.kill() };
}

/**
 * Starts WebKit.
 *
 * @param {{ driver: string, browser: string, display?: string }} programs
 * @returns {Promise<Engine>}
 */
export async function startWebkit({ driver, browser, display: displayProgram }) {
  const own = process.env['DISPLAY'] || !displayProgram ? undefined : await startDisplay(displayProgram);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...(own ? { DISPLAY: own.display } : {}) },
    stdio: 'ignore',
  });
  const stop = () => {
    child.kill();
    own?.stop();
  };
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary: browser, args: ['--automation'] };
  const start = async (tries) => {
    try {
      return await send('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return start(tries - 1);
    }
  };
  const { sessionId, capabilities } = await start(25).catch((error) => {
    stop();
    throw error;
  });
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/window/rect`, { width: 1280, height: 1000 });
  return {
    name: `WebKit ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    evaluate: async (code) => {
      const script = `const done = arguments[0]; (async () => JSON.stringify(await (${code})))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await send('POST', `${session}/execute/async`, { script, args: [] });
      if (error) throw new Error(error);
      return value === undefined || value === null ? undefined : JSON.parse(value);
    },
    click: async (x, y) => {
      await send('POST', `${session}/actions`, { actions: pointerActions(x, y) });
    },
    type: async (text) => {
      await send('POST', `${session}/actions`, { actions: keyActions(text) });
    },
    // Its driver tells of none.
    takeErrors: () => [],
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}
