import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { withProfile } from './killed-browser';
import { serveProbe } from './probe-page';

test('of 200 edits with the page, its process or the browser killed at random moments none is lost that was called kept', async ({
  baseURL,
}) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  let state = seed + 1;
  const random = (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
  const acknowledged = new Set<string>();
  const deaths = { page: 0, process: 0, browser: 0 };
  let attempts = 0;
  await withProfile(async (start) => {
    let browser = await start();
    let isFresh = true;
    const openProbe = async (): Promise<Page> => {
      if (isFresh) {
        await serveProbe(browser.context);
        await browser.context.exposeFunction('acknowledge', (token: string) => void acknowledged.add(token));
        isFresh = false;
      }
      const page = await browser.context.newPage();
      await page.goto(`${baseURL}/probe`);
      await page.waitForFunction(() => 'probe' in window);
      return page;
    };
    while (attempts < 200) {
      const page = await openProbe();
      const tokens = Array.from({ length: 12 }, (_, at) => `t-${attempts + at}`);
      attempts += tokens.length;
      // It is not waited for: it is what is killed.
      const editing = page.evaluate((all) => window.probe.edit(all), tokens).catch(() => undefined);
      await page.waitForTimeout(random(120));
      const death = (['page', 'page', 'process', 'process', 'browser'] as const)[random(5)] ?? 'page';
      deaths[death] += 1;
      if (death === 'browser') {
        await browser.kill();
        browser = await start();
        isFresh = true;
      } else if (death === 'process') {
        const session = await browser.context.newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        void session.send('Page.crash').catch(() => undefined);
        await crashed;
        await page.close();
      } else await page.close({ runBeforeUnload: false });
      await editing;
    }
    const page = await openProbe();
    const stored = await page.evaluate(() => window.probe.stored());
    const lost = [...acknowledged].filter((token) => !stored.entries.includes(`"${token}"`));
    const said = `seed ${seed}: ${attempts} edits, ${acknowledged.size} called kept, ${stored.count} on the disk, killed ${JSON.stringify(deaths)}`;
    console.log(said);
    expect(lost, said).toEqual([]);
    expect(stored.isReplay, said).toBe(true);
    // Neither all nor nothing: it was killed in the midst of it.
    expect(acknowledged.size, said).toBeGreaterThan(20);
    expect(acknowledged.size, said).toBeLessThan(attempts);
  });
});

test('two tabs: different records are one review, of the same record the later change is shown with the earlier until it is settled', async ({
  context,
  baseURL,
}) => {
  await serveProbe(context);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${baseURL}/probe`);
    await page.waitForFunction(() => 'probe' in window);
    return page;
  };
  const [one, other] = [await open(), await open()];
  const shown = (page: Page) => page.evaluate(() => window.probe.shown());
  await one.evaluate(() => window.probe.mark('m1'));
  await other.evaluate(() => window.probe.mark('m2'));
  await expect.poll(async () => (await shown(one)).marks).toEqual([['m1'], ['m2']]);
  // Both say something on the same mark in the same moment: one of the two is refused.
  const said = await Promise.all([
    one.evaluate(() => window.probe.comment('m1', '甲')),
    other.evaluate(() => window.probe.comment('m1', '乙')),
  ]);
  expect(said.toSorted()).toEqual([false, true]);
  const [kept, refused] = said[0] ? ['甲', '乙'] : ['乙', '甲'];
  await expect.poll(async () => await shown(one)).toMatchObject({ conflicts: 1, marks: [['m1', kept], ['m2']] });
  // The tab whose change was refused is closed; the other settles it.
  const [left, closed] = said[0] ? [one, other] : [other, one];
  await closed.close({ runBeforeUnload: false });
  expect(await left.evaluate(() => window.probe.settle('both'))).toBe(true);
  const third = await open();
  expect(await shown(third)).toEqual({ keeping: 'kept', conflicts: 0, marks: expect.any(Array) });
  expect((await shown(third)).marks[0]?.toSorted()).toEqual(['m1', kept, refused].toSorted());
  // What the third has never done it cannot undo.
  expect(await third.evaluate(() => window.probe.undo())).toBe('nothing');
});
