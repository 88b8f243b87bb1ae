import type { Locator, Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect, open, test } from './fixture';
import { EVERYWHERE, everywhereState, fileOf } from './review-files';

/** Makes a review by its page, and opens it over the text. */
async function openDesk(page: Page, address: string): Promise<void> {
  await open(page, '/review');
  await page.getByRole('button', { name: '新建评阅' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '名称' }).fill('甲公司采购 2026');
  await dialog.getByRole('textbox', { name: '评阅人' }).fill('王律师');
  await dialog.getByRole('button', { name: '建立', exact: true }).click();
  await expect(page).toHaveURL(/[?&]id=/);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  const [path = '', hash = ''] = address.split('#');
  await open(page, `${path}?review=${id}#${hash}`);
  await expect(bar(page)).toBeVisible();
}

const bar = (page: Page): Locator => page.getByRole('region', { name: '评阅“甲公司采购 2026”' });
const said = (page: Page): Locator => bar(page).getByRole('status').last();
const section = (page: Page, clause: string): Locator =>
  page.getByRole('region', { name: `评阅 ${clause}`, exact: true });

/** Where a character of a provision stands in the window. */
async function pointOf(page: Page, unit: string, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([id, wanted]) => {
      const block = document.querySelector(`[id="${id}"].para, [id="${id}"] > .own`);
      const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted ?? '');
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      throw new Error(`${id} has no “${wanted}”.`);
    },
    [unit, words],
  );
}

/** Words that a highlight of that name paints. */
const painted = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) => {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString();
      }),
    name,
  );

/** What is being written in reviews, as the browser has it on the disk. */
const draftsOnDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('agreement-explorer');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('review-drafts').objectStore('review-drafts').getAll();
          reading.addEventListener('error', () => reject(reading.error ?? new Error('not read')));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result);
          });
        });
      }),
  );

test('by pointer: marked across two provisions, commented, redrafted, undone; the text’s own nodes stay as they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, '/agreement#g-12.5');
  const before = await page.locator('#agreement-text').evaluate((text) => text.innerHTML.replaceAll(' is-target', ''));
  const [from, to] = [await pointOf(page, 'g-12.5', '因阿里云过错'), await pointOf(page, 'g-12.6', '，阿里云均不对')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '评注' }).click();
  const card = section(page, '通用 12.5').getByRole('article');
  await expect(card.getByRole('textbox', { name: '评注' })).toBeFocused();
  await expect(card).toContainText('也在 通用 12.6');
  await expect.poll(() => painted(page, 'review-0-solid')).toHaveLength(2);
  expect((await painted(page, 'review-0-solid')).at(-1)).toBe('在任何情况下');
  const look = await page.locator('[id="g-12.6"] > .own').evaluate((block) => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(block, '::highlight(review-0-solid)');
    return { isTinted: backgroundColor !== 'rgba(0, 0, 0, 0)', textDecorationLine };
  });
  expect(look).toEqual({ isTinted: true, textDecorationLine: 'underline' });
  await card.getByRole('textbox', { name: '评注' }).fill('见 [12.6](#g-12.6)，**重**');
  await card.getByRole('button', { name: '保存' }).click();
  await expect(card.getByRole('link', { name: '12.6' })).toHaveAttribute('href', '#g-12.6');
  await card.getByRole('combobox', { name: '轻重' }).selectOption('重');
  await expect(bar(page)).toContainText('议题 1（重 1）');

  await section(page, '通用 12.5').getByRole('button', { name: '改写这一条' }).click();
  const words = page.getByRole('textbox', { name: '改后的文字' });
  await words.fill((await words.inputValue()).replace('将按照', '应当按照'));
  await page.getByRole('button', { name: '保存改写' }).click();
  await expect(section(page, '通用 12.5').locator('ins').first()).toHaveText('应当');
  await expect(section(page, '通用 12.5')).toContainText('没有时间轴因此改变');
  expect(await page.locator('#agreement-text').evaluate((text) => text.innerHTML.replaceAll(' is-target', ''))).toBe(
    before,
  );
  expect(await findViolations(page)).toEqual([]);

  await bar(page).getByRole('button', { name: '撤销：改写' }).click();
  await expect(said(page)).toHaveText('已撤销：改写。');
  await expect(section(page, '通用 12.5').locator('ins')).toHaveCount(0);
  // It is on the disk: the page is opened anew.
  await page.reload();
  await expect(section(page, '通用 12.5').getByRole('article')).toContainText('也在 通用 12.6');
  await expect.poll(() => painted(page, 'review-0-solid')).toHaveLength(2);
});

test('by keyboard alone: words chosen, marked across two provisions, commented, weighed, redrafted, undone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, '/agreement#g-12.5');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('v');
  await expect(said(page)).toHaveText('已选 通用 12.5：如因阿里云过错导致产品/服务不可用');
  await press('ArrowRight', 'Shift+ArrowRight');
  await expect(said(page)).toContainText('已选 通用 12.5 至 通用 12.6：');
  await press('.');
  await expect(said(page)).toContainText('在任何情况下，');
  await press(',', '3');
  await expect(said(page)).toHaveText('已标记：谈判。');
  await expect.poll(() => painted(page, 'review-2-double')).toHaveLength(2);
  await press('c');
  await expect(section(page, '通用 12.5').getByRole('textbox', { name: '评注' })).toBeFocused();
  await page.keyboard.type('上限只及该服务');
  await press('Control+Enter');
  await expect(section(page, '通用 12.5')).toContainText('上限只及该服务');
  // Back in the text: the next key is a command.
  await press('w', 'w', 'w');
  await expect(said(page)).toHaveText('轻重：重。');
  await press('e');
  const words = page.getByRole('textbox', { name: '改后的文字' });
  await expect(words).toBeFocused();
  await press('Control+End');
  await page.keyboard.type('另行约定的除外。');
  await press('Control+Enter');
  await expect(section(page, '通用 12.5').locator('ins').first()).toHaveText('另行约定的除外。');
  await press('Control+z');
  await expect(said(page)).toHaveText('已撤销：改写。');
  await press('Control+Shift+z');
  await expect(said(page)).toHaveText('已重做：改写。');
  await press('o');
  await expect(section(page, '通用 12.5').getByRole('combobox', { name: '状态' }).first()).toBeFocused();
  // Back in the text: letters are commands, and none chooses another status.
  await press('Escape', 'b', 'c', 'Escape');
  await expect(section(page, '通用 12.5').getByRole('combobox', { name: '状态' }).first()).toHaveValue('unread');
  await press('r');
  await expect(page).toHaveURL(/#g-12\.6$/);
  await expect(bar(page)).toContainText('已看 1 /');
  await press('N');
  await expect(page).toHaveURL(/#g-12\.5$/);
  // What a key did is said, and undone by another.
  await press('a');
  await expect(said(page)).toHaveText('标记：议定。');
  await press('f');
  await expect(said(page)).toHaveText('显示的标记：未决。');
  await expect.poll(() => painted(page, 'review-2-double')).toHaveLength(0);
  await press('x');
  await expect(said(page)).toHaveText('已删除标记。');
  await press('Control+z');
  await expect(section(page, '通用 12.5').getByRole('article')).toHaveCount(1);
  await press('?');
  const keys = page.getByRole('dialog');
  for (const name of ['下一条未看', '看过，下一条未看', '下一处标记', '选了字时：以该标签标记', '改写这一条', '撤销'])
    await expect(keys.getByText(name, { exact: true })).toBeVisible();
});

test('a comment under way survives a page that goes; with single keys off, they do nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page, '/agreement#g-12.6');
  await page.keyboard.press('v');
  await page.keyboard.press('c');
  const box = () => section(page, '通用 12.6').getByRole('textbox', { name: '评注' });
  await box().fill('首月几乎为零');
  // Until it is on the disk one is asked before the page goes.
  await expect.poll(() => draftsOnDisk(page)).toEqual(['首月几乎为零']);
  await page.reload();
  await expect(box()).toHaveValue('首月几乎为零');
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('checkbox', { name: /单键/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(said(page)).toHaveText('');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
});

test('on a product’s page a period that is redrafted says what it moves', async ({ page }) => {
  await openDesk(page, '/products/log-service#p-2.2');
  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog', { name: '评阅 专用 2.2' });
  const words = sheet.getByRole('textbox', { name: '改后的文字' });
  await words.fill((await words.inputValue()).replaceAll('7日', '15日'));
  await page.keyboard.press('Control+Enter');
  await expect(sheet).toContainText('日志服务 · 欠费 · 数据删除：8 天 → 16 天');
});

for (const [width, height] of [
  [1440, 45],
  [390, 89],
] as const) {
  test(`at ${width} px the bar takes ${height} px at most, whatever it says`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openDesk(page, '/agreement#g-12.6');
    const high = () => bar(page).evaluate((element) => element.getBoundingClientRect().height);
    expect(await high()).toBeLessThanOrEqual(height);
    const top = await page.locator('[id="g-12.6"] > .own').evaluate((block) => block.getBoundingClientRect().top);
    await page.keyboard.press('v');
    await page.keyboard.press('1');
    await expect(said(page)).toHaveText('已标记：风险。');
    await expect(bar(page).getByRole('button', { name: /^已存/ })).toBeVisible();
    expect(await high()).toBeLessThanOrEqual(height);
    expect(await page.locator('[id="g-12.6"] > .own').evaluate((block) => block.getBoundingClientRect().top)).toBe(top);
    await expect(bar(page).getByRole('button', { name: '导出' })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

for (const width of [1440, 1024]) {
  test(`at ${width} px what an address or a link leads to in the terms of a product comes out below the bar`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await openDesk(page, '/products/nat-gateway#p-34.5.2');
    const isBelow = (unit: string) =>
      page.evaluate((id) => {
        const clause = document.querySelector(`[id="${id}"] > .own`)?.getBoundingClientRect();
        const over = document.querySelector('.review-bar')?.getBoundingClientRect();
        return clause !== undefined && over !== undefined && clause.top >= over.bottom && clause.top < innerHeight;
      }, unit);
    await expect.poll(() => isBelow('p-34.5.2')).toBe(true);
    await page.evaluate(() => {
      location.hash = '#p-34.3.2';
    });
    await expect.poll(() => isBelow('p-34.3.2')).toBe(true);
    // Beside and above the bar nothing of the text is seen.
    const seen = await bar(page).evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
      // Its corners are round.
      const around = [
        [left + 2, centre],
        [right - 2, centre],
        [middle, top + 2],
        [middle, bottom - 2],
      ] as const;
      const column = element.closest('[data-under-review-bar]')?.getBoundingClientRect() ?? { left, top };
      return {
        isOver: around.every(([x, y]) => element.contains(document.elementFromPoint(x, y))),
        gaps: [left - column.left, top - column.top].map((gap) => gap <= 1),
      };
    });
    expect(seen).toEqual({ isOver: true, gaps: [true, true] });
  });
}

for (const width of [1440, 390]) {
  test(`at ${width} px the sign of the clause that was asked for stands over its frame`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openDesk(page, '/agreement#g-12.6');
    const sign = page.getByRole('button', { name: '通用 12.6：未看' });
    await expect(sign).toBeVisible();
    const edge = () =>
      sign.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 1, top + height / 2));
      });
    await expect.poll(edge).toBe(true);
  });
}

/** The provisions in the window that have words to mark and of which nothing is painted, and how many there are. */
const unpainted = (page: Page) =>
  page.evaluate((end) => {
    const painted = new Set<Element | null>();
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('review-')) continue;
      for (const { startContainer } of ranges)
        painted.add(startContainer.parentElement?.closest('.own, .para') ?? null);
    }
    const inWindow = [...document.querySelectorAll('#agreement-text :is(.own, .para)')].filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      const number = block.querySelector(':scope > .num')?.textContent.length ?? 0;
      return bottom > 0 && top < innerHeight && block.textContent.length - number > end;
    });
    const without = inWindow.filter((block) => !painted.has(block));
    return { isEmpty: inWindow.length === 0, without: without.map((block) => block.closest('.unit')?.id) };
  }, EVERYWHERE.end);

test('wherever one comes to rest, every mark in the window is painted', async ({ page }) => {
  await open(page, '/review');
  await page.getByRole('button', { name: '打开文件' }).click();
  const dialog = page.getByRole('dialog', { name: '打开评阅文件' });
  const state = everywhereState();
  await dialog.locator('input[type=file]').setInputFiles(fileOf(state));
  await dialog.getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '处处有标记' })).toBeVisible();
  await open(page, `/agreement?review=${state.review.id}`);
  await expect(page.getByRole('region', { name: '评阅“处处有标记”' })).toBeVisible();
  for (const share of [0.05, 0.6, 0.3, 0.95]) {
    await page.evaluate((at) => {
      scrollTo({ top: at * document.documentElement.scrollHeight, behavior: 'instant' });
    }, share);
    await expect.poll(() => unpainted(page)).toEqual({ isEmpty: false, without: [] });
    // In small steps too, as a wheel goes.
    await page.evaluate(async () => {
      for (let step = 0; step < 12; step += 1) {
        scrollBy({ top: 90, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await expect.poll(() => unpainted(page)).toEqual({ isEmpty: false, without: [] });
  }
});

test('a review that is not here says so, and the clause stands there all the same', async ({ page }) => {
  await open(page, '/en/agreement?review=nowhere#g-12.6');
  await expect(page.getByText('The review “nowhere” that this link names is not in this browser.')).toBeInViewport();
  await expect(page.locator('[id="g-12.6"] > .own')).toBeInViewport();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Read the agreement alone' }).click();
  await expect(page).toHaveURL(/\/en\/agreement#g-12\.6$/);
  await expect(page.getByText('nowhere')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

  test('words that a finger has chosen have their tools at the foot, and marks are a sheet', async ({ page }) => {
    await openDesk(page, '/agreement#g-12.6');
    await page.locator('[id="g-12.6"] > .own').tap();
    await page.evaluate(() => {
      const words = document.querySelector('[id="g-12.6"] > .own')?.lastChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 6);
    });
    const tools = page.getByRole('toolbar', { name: '所选文字' });
    await expect(tools).toBeInViewport({ ratio: 1 });
    await tools.getByRole('button', { name: '评注' }).tap();
    const sheet = page.getByRole('dialog', { name: '评阅 通用 12.6' });
    await expect(sheet.getByRole('textbox', { name: '评注' })).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
