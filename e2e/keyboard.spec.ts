import { expect, headerBox, open, startProgram, test, visit } from './fixture';

test('the first stop skips to the content', async ({ page }) => {
  await open(page, '/agreement');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('/ searches, j and k step through clauses, g goes to a number', async ({ page }) => {
  await visit(page, '/agreement#p-34.3.1');
  await expect(page.getByRole('complementary', { name: '当前条款' })).toContainText('34.3.2');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p-34\.3\.2$/);
  await expect(page.getByRole('heading', { name: '34.3.2', exact: true })).toBeVisible();
  await expect(page.locator('[id="p-34.3.2"] .num')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#p-34\.3\.1$/);
  await page.keyboard.press('g');
  await expect(page.getByLabel('跳到条款')).toBeFocused();
  await page.keyboard.type('12.6');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#g-12\.6$/);
  // The keys of the page work at once, and g writes over what it was given before.
  await page.keyboard.press('g');
  await page.keyboard.type('9.2.4');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#g-9\.2\.4$/);
  await expect(page.locator('[id="g-9.2.4"] > .own .num')).toBeFocused();
  // Steps leave no trail: back leads over them.
  await page.goBack();
  await expect(page).toHaveURL(/#g-12\.6$/);
  await page.keyboard.press('/');
  await expect(headerBox(page)).toBeFocused();
});

test('the first j after opening counts, also before the structure of the text is there; from above the text it leads to its first provision', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/outline-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/agreement');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  // The program has begun with the first key, and waits for the structure.
  await expect(page.getByRole('complementary', { name: '当前条款' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  release();
  await expect(page).toHaveURL(/#g-1$/);
  await expect(page.locator('[id="g-1"] .num').first()).toBeFocused();
  // Keys that follow each other at once are as many steps.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#g-1\.1$/);
});

test('back within the text gives the focus back to where it was, and takes it from nothing beside the text', async ({
  page,
}) => {
  await visit(page, '/agreement#p-34.3.1');
  await page.keyboard.press('j');
  await expect(page.locator('[id="p-34.3.2"] .num')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.type('12.6');
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="g-12.6"] > .own .num')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#p-34\.3\.2$/);
  await expect(page.locator('[id="p-34.3.2"] .num')).toBeFocused();
  await headerBox(page).focus();
  await page.goForward();
  await expect(page).toHaveURL(/#g-12\.6$/);
  await expect(headerBox(page)).toBeFocused();
});

test('? shows the keys, and they can be turned off for good', async ({ page }) => {
  await open(page, '/agreement');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '快捷键' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: '启用单键快捷键' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.locator('.site-controls button').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(headerBox(page)).not.toBeFocused();
});

test('on a phone, the sheets of contents and clause', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/agreement#p-34.3.1');
  await page.getByRole('button', { name: '目录' }).click();
  const sheet = page.getByRole('dialog', { name: '目录' });
  await expect(sheet.locator('[aria-current]')).toBeInViewport();
  await sheet.getByRole('link', { name: '35 容器镜像服务' }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#p-35$/);
  await page.getByRole('button', { name: '35', exact: true }).click();
  await page
    .getByRole('dialog', { name: '当前条款' })
    .getByRole('link', { name: /下一条/ })
    .click();
  await expect(page).toHaveURL(/#p-35\.1$/);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('g opens the contents at the box for a clause number', async ({ page }) => {
    await open(page, '/agreement');
    // The keys work once the program has taken the page over.
    await expect(async () => {
      await page.keyboard.press('g');
      await expect(page.getByRole('dialog', { name: '目录' }).getByLabel('跳到条款')).toBeFocused({ timeout: 2000 });
    }).toPass();
  });
});

test('no control of the header moves the page when it has the focus, and none of the page comes under the header', async ({
  page,
}) => {
  await open(page, '/products');
  await page.evaluate(() => window.scrollTo({ top: 1000, behavior: 'instant' }));
  await page.locator('.skip-link').focus();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { left, top, width, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + Math.min(3, height / 2));
      const isCovered = over === null || !(element.contains(over) || over.contains(element));
      return { name: element.textContent, inHeader: element.closest('.site-header') !== null, isCovered };
    });
  let reached = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    if (!(await focused()).inHeader) break;
    reached += 1;
    expect(await page.evaluate(() => window.scrollY)).toBe(1000);
  }
  expect(reached).toBeGreaterThan(5);
  await page.getByRole('table').getByRole('link').nth(40).focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const { name, isCovered } = await focused();
    expect(isCovered, name).toBe(false);
  }
});

test('a journey by keys alone: jumps are walked back and forth, steps are not, and clauses are pinned and read again', async ({
  page,
}) => {
  await open(page, '/agreement#g-12.1');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await expect(pane).toContainText('12.1');
  const numberOf = (id: string) => page.locator(`[id="${id}"] > .own .num`);
  const jump = async (number: string, id: string) => {
    await page.keyboard.press('g');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await expect(numberOf(id)).toBeFocused();
  };
  await expect(page.locator('.reader > [role="status"]')).toBeAttached();
  await page.keyboard.press('1');
  const pinned = pane.getByRole('group', { name: '通用条款 12.1' });
  await expect(pinned).toContainText('阿里云');
  await expect(page.locator('.reader > [role="status"]')).toHaveText('通用条款 12.1 已固定，按 1 到它。');
  const unpinning = pane.getByRole('button', { name: '取消固定', exact: true });
  await unpinning.click();
  await expect(page.locator('.reader > [role="status"]')).toHaveText('通用条款 12.1 不再固定。');
  await pane.getByRole('button', { name: '固定', exact: true }).click();
  await expect(page.locator('.reader > [role="status"]')).toHaveText('通用条款 12.1 已固定，按 1 到它。');
  await pinned.getByRole('button').press('Enter');
  await expect(pane.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await page.keyboard.press('1');
  // The heading of the pane is its first.
  await expect(pane.getByRole('heading').first()).toHaveText('12.1');
  await jump('5.5', 'g-5.5');
  await page.keyboard.press('2');
  await jump('9.2.3', 'g-9.2.3');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#g-9\.2\.4$/);
  // Back over the step to where the jump began.
  await page.keyboard.press('`');
  await expect(numberOf('g-5.5')).toBeFocused();
  await page.keyboard.press('`');
  await expect(numberOf('g-12.1')).toBeFocused();
  // Not out of the text.
  await page.keyboard.press('`');
  await expect(page.getByText('到这里之前没有跳转。')).toBeVisible();
  await expect(page).toHaveURL(/#g-12\.1$/);
  await page.keyboard.press('~');
  await page.keyboard.press('~');
  await expect(numberOf('g-9.2.4')).toBeFocused();
  // Two back at once, in the browser's own menu, are counted as two.
  await page.evaluate(() => history.go(-2));
  await expect(page).toHaveURL(/#g-12\.1$/);
  await page.keyboard.press('`');
  await expect(page.getByText('到这里之前没有跳转。')).toBeVisible();
  await page.keyboard.press('~');
  await expect(numberOf('g-5.5')).toBeFocused();
  await page.keyboard.press('~');
  await expect(numberOf('g-9.2.4')).toBeFocused();
  await page.keyboard.press('1');
  await expect(pinned).toBeFocused();
  // A reference that is followed takes the keyboard along, and its way back too.
  await page.goto('/agreement#p-39.1.1');
  await page.locator('[id="p-39.1.1"] a.ref').first().press('Enter');
  await expect(numberOf('p-39.2')).toBeFocused();
  await page.keyboard.press('`');
  await expect(numberOf('p-39.1.1')).toBeFocused();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  for (const meaning of ['回到跳来之前的条款', '再往前去', '固定当前条款，或到已固定的']) {
    await expect(keys.getByText(meaning)).toBeVisible();
  }
  await expect(keys.getByText('1–9')).toBeVisible();
});

test('where the pane is a sheet, a digit leads to the clause that is pinned under it, and a tenth finds no place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await open(page, '/agreement#g-12.1');
  const sheet = page.getByRole('dialog', { name: '当前条款' });
  // The keys are there when what they do can be said.
  await expect(page.locator('.reader > [role="status"]')).toBeAttached();
  await page.keyboard.press('1');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('1');
  await expect(sheet.getByRole('group', { name: '通用条款 12.1' })).toBeFocused();
  await page.evaluate(() => localStorage.setItem('pins', 'g-1.1 g-2.1 g-3.1 g-4.1 g-5.1 g-5.5 g-9.2.3 g-12.1 g-12.6'));
  await page.goto('/agreement#p-39.1.1');
  await page.reload();
  await startProgram(page);
  await page.getByRole('button', { name: '39.1.1' }).click();
  await sheet.getByRole('button', { name: '固定', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '九个位置都满了，请先取消固定一条。' }).last()).toBeVisible();
  // Behind the sheet nothing is announced: it is said within, too.
  await expect(sheet.getByText('九个位置都满了，请先取消固定一条。')).toBeAttached();
});

test('at 1024 pixels text and clause stand side by side, and the contents are a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, '/agreement#g-12.6');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('12.6');
  const text = await page.getByRole('article', { name: '协议原文' }).boundingBox();
  const beside = await pane.boundingBox();
  expect(text?.width).toBeGreaterThan(520);
  expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? Number.NaN) + (text?.width ?? Number.NaN));
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden();
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: '目录' }).getByLabel('跳到条款')).toBeFocused();
  await page.keyboard.type('5.5');
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="g-5.5"] > .own .num')).toBeFocused();
  await page.setViewportSize({ width: 1000, height: 768 });
  await expect(pane).toBeHidden();
});

test('s leads to the box in which the other clause is chosen, wherever the keyboard was, and each single key leaves it somewhere', async ({
  page,
}) => {
  const number = (id: string) => page.locator(`[id="${id}"] > .own .num`);
  const beside = page.getByRole('textbox', { name: '右边的条款号' });
  const jump = page.getByLabel('跳到条款');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  const [own, button] = [number('g-12.6'), page.locator('.jump button').first()];
  // What the key does, which is waited for, and where the keyboard is then. In this order what one key leaves is nothing to
  // the next: those that step and the one that opens another view come last.
  const clause = [
    ['`', page.getByText('到这里之前没有跳转。'), own],
    ['~', page.getByText('前面没有了。'), own],
    ['1', page.getByText('通用条款 12.6 已固定'), own],
    ['g', jump, jump],
    ['/', headerBox(page), headerBox(page)],
    ['?', keys, keys.locator(':focus')],
    ['i', page.locator('.clause-title'), page.locator('.clause-title')],
    ['j', number('g-13'), number('g-13')],
    ['k', own, own],
    ['s', beside, beside],
  ] as const;
  // Nothing is in focus there: there is no clause to step from or to pin.
  const top = [
    ['`', page.getByText('到这里之前没有跳转。'), button],
    ['~', page.getByText('前面没有了。'), button],
    ['g', jump, jump],
    ['/', headerBox(page), headerBox(page)],
    ['?', keys, keys.locator(':focus')],
    [
      'i',
      page.getByRole('dialog', { name: '当前条款' }),
      page.getByRole('dialog', { name: '当前条款' }).locator(':focus'),
    ],
    ['s', beside, beside],
  ] as const;
  const dialog = page.locator('dialog[open]');
  for (const [address, from, table] of [
    ['/agreement#g-12.6', own, clause],
    ['/agreement', button, top],
  ] as const) {
    await page.goto('about:blank');
    await open(page, address);
    await expect(page.locator('.reader > [role="status"]')).toBeAttached();
    for (const [key, done, focused] of table) {
      await from.focus();
      await expect(from, `before ${key} on ${address}`).toBeFocused();
      await page.keyboard.press(key);
      // A box is there before: what the key does to it is the focus.
      await expect(done.first(), `${key} on ${address}`).toBeAttached();
      await expect(focused, `${key} on ${address}`).toBeFocused();
      if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  }
  await page.goto('about:blank');
  await open(page, '/agreement#g-12.6');
  await expect(page.locator('.reader > [role="status"]')).toBeAttached();
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: '右边的条款号' })).toBeFocused();
  await page.keyboard.type('5.5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/beside=g-5\.5#g-12\.6$/);
  await expect(page.getByRole('region', { name: '通用条款 5.5' })).toContainText('欠费');
  await expect(page.getByRole('textbox', { name: '右边的条款号' })).toBeFocused();
});
