/** Slow 4G as Lighthouse has it, and a processor a fourth as fast. */
const SLOW = { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8, processor: 4 };

/** How long a page asks for nothing and holds the thread up for nothing until it counts as being at rest, in milliseconds. */
const QUIET = 500;
/** A page that never comes to rest is measured as it is then. */
const LONGEST_WAIT = 20_000;

/** Runs in the page before anything of it: notes what the browser tells of paint, shifts and long tasks. */
function watch() {
  const seen = { paint: 0, blocked: 0, shift: 0, busyAt: 0 };
  const follow = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  follow('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime;
  });
  follow('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  follow('longtask', ({ startTime, duration }) => {
    seen.blocked += duration - 50;
    seen.busyAt = startTime + duration;
  });
  globalThis.speedSeen = seen;
}

/** Runs in the page: whether React answers for the page, and for whatever of its head and its content can be operated. */
function isLive() {
  const isHydrated = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'));
  const main = document.querySelector('main');
  const controls = [...document.querySelectorAll('body > #root :is(header, main) :is(button, input, select)')];
  return main !== null && [main, ...controls].every(isHydrated);
}

/** Opens a page of its own, with nothing in its cache, that notes what is measured. */
export async function openPage(browser, { isSlow, viewport }) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = { requests: 0, scripts: 0, open: new Set(), changedAt: Date.now() };
  const types = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    if (!types.has(requestId)) traffic.requests += 1;
    types.set(requestId, /\.m?js(?:\?|$)/.test(request.url) ? 'Script' : type);
    traffic.open.add(requestId);
    traffic.changedAt = Date.now();
  });
  const end = ({ requestId, encodedDataLength = 0 }) => {
    if (types.get(requestId) === 'Script') traffic.scripts += encodedDataLength;
    traffic.open.delete(requestId);
    traffic.changedAt = Date.now();
  };
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  await session.send('Network.enable');
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bytesPerSecond,
      uploadThroughput: SLOW.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  }
  await page.addInitScript(watch);
  await page.addInitScript(`globalThis.speedIsLive = ${isLive.toString()}`);
  return { page, session, traffic, close: () => context.close() };
}

/** Waits until a page asks for nothing more and its thread has had nothing long to do for a while. */
export async function rest({ page, traffic }, quiet = QUIET) {
  const began = Date.now();
  while (Date.now() - began < LONGEST_WAIT) {
    const idle = await page.evaluate(() => performance.now() - globalThis.speedSeen.busyAt);
    if (traffic.open.size === 0 && Date.now() - traffic.changedAt > quiet && idle > quiet) return;
    await page.waitForTimeout(50);
  }
}

/** Milliseconds from the first move of the pointer until the page answers for itself; 0 where it does so at rest. */
async function untilLive({ page }) {
  await page.evaluate(() => {
    globalThis.speedLive = new Promise((resolve) => {
      let movedAt;
      addEventListener(
        'pointermove',
        () => {
          movedAt ??= globalThis.speedIsLive() ? Number.POSITIVE_INFINITY : performance.now();
        },
        { capture: true },
      );
      const look = () => {
        if (movedAt !== undefined && globalThis.speedIsLive()) resolve(Math.max(0, performance.now() - movedAt));
        else setTimeout(look, 5);
      };
      look();
      setTimeout(() => resolve(Number.NaN), 10_000);
    });
  });
  await page.mouse.move(320, 300);
  await page.mouse.move(330, 310);
  return page.evaluate(() => globalThis.speedLive);
}

/** Opens an address, and gives what was measured until the page came to rest. */
export async function measureLoad(browser, url, { isSlow, isPlain, viewport }) {
  const opened = await openPage(browser, { isSlow, viewport });
  try {
    await opened.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    // Nothing is to come in a file without script.
    await rest(opened, isPlain ? 150 : QUIET);
    const { paint, blocked, shift } = await opened.page.evaluate(() => globalThis.speedSeen);
    const { requests, scripts } = opened.traffic;
    const live = isPlain || !isSlow ? undefined : await untilLive(opened);
    return { paint, blocked, shift, requests, scripts, live };
  } finally {
    await opened.close();
  }
}
