import { expect, open, test, visit } from './fixture';

test('the text is in no script', async ({ request, page }) => {
  await visit(page, '/agreement');
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  for (const script of scripts.filter((name) => name.endsWith('.js'))) {
    expect(await (await request.get(script)).text()).not.toContain('您仍可继续使用阿里云NAT网关24小时');
  }
});

test('contents follow the reading position, and lead to clauses', async ({ page }) => {
  await visit(page, '/agreement');
  const contents = page.getByRole('navigation', { name: '目录' });
  await page.locator('[id="p-34.3.1"]').scrollIntoViewIfNeeded();
  await page.locator('[id="p-34.3.1"]').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(contents.locator('[aria-current]')).toHaveText('34.3');
  await contents.getByRole('link', { name: '9 用户数据' }).click();
  await expect(page).toHaveURL(/#g-9$/);
  await expect(page.locator('[id="g-9"]')).toBeInViewport();
});

test('a clause number leads to its clause, and what is no number is said to be none', async ({ page }) => {
  await visit(page, '/agreement');
  const box = page.getByLabel('跳到条款');
  await box.fill('64.3.3（2）');
  await box.press('Enter');
  await expect(page).toHaveURL(/#p-64\.3\.3\.2$/);
  await box.fill('banana');
  await box.press('Enter');
  await expect(page.getByText('“banana”不是条款号')).toBeVisible();
  await box.fill('99.9');
  await box.press('Enter');
  await expect(page.getByText('没有 99.9 这一条')).toBeVisible();
});

test('a link and a citation can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/agreement#p-2.2');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await pane.getByRole('button', { name: '复制链接' }).click();
  await expect(pane.getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/agreement\?edition=2024-05-15#p-2\.2$/);
  await pane.getByRole('button', { name: '复制引文' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('专用说明第2.2条：“自阿里云暂停服务之时起7日届满');
  // Only the words that are chosen, in the form that was asked for.
  await page.evaluate(() => {
    const own = document.querySelector('[id="p-2.2"] > .own');
    const words = own?.lastChild;
    if (!words) throw new Error('The clause has no words.');
    getSelection()?.setBaseAndExtent(words, 0, words, 12);
  });
  await pane.getByText('引文的写法').click();
  await pane.getByLabel('形式').selectOption('markdown');
  await pane.getByRole('button', { name: '复制引文' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^\[《阿里云产品服务协议》专用说明第2\.2条\]\(http.*#p-2\.2\)\n\n> 自阿里云暂停服务之时起7……$/);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(
    /<p><a href="[^"]*edition=2024-05-15#p-2\.2">《阿里云产品服务协议》专用说明第2\.2条<\/a><\/p>\s*<blockquote><p>自阿里云暂停服务之时起7……<\/p><\/blockquote>/,
  );
});

test('what is copied of the text has its numbers and its source, and nothing of the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/agreement#g-3.4.4');
  const loaded = page.waitForResponse(/copy-words/);
  await page.evaluate(() => {
    const [from, to] = ['g-3.4.4', 'g-3.4.4.2'].map((id) => document.querySelector(`[id="${id}"] > .own`));
    if (!from || !to) throw new Error('The clause is not there.');
    getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await loaded;
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+c');
      return page.evaluate(() => navigator.clipboard.readText());
    })
    .toMatch(
      /^3\.4\.4\. 发生下列情形之一的，服务期限提前终止：\n  \(1\) 双方协商一致提前终止的；\n  \(2\) [^]*\n\n《阿里云产品服务协议》（2024-05-15生效）通用条款 3\.4\.4 至 通用条款 3\.4\.4\(2\)（协议详览，非官方）\nhttp.*edition=2024-05-15#g-3\.4\.4$/,
    );
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<p>3.4.4. 发生下列情形之一的，服务期限提前终止：</p>');
  expect(html).not.toMatch(/class=|background/);
  // Without a source where the reader wants none, also the next time.
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /附上出处/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.goto('/agreement?only=g-3.4.4');
  await expect(page.locator('[data-unit="g-3.4.4.2"]')).toContainText('您严重违反本协议');
  await page.evaluate(() => {
    const [from, to] = ['g-3.4.4', 'g-3.4.4.2'].map((id) => document.querySelector(`[data-unit="${id}"]`));
    if (!from || !to) throw new Error('The clause is not there.');
    getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+c');
      return page.evaluate(() => navigator.clipboard.readText());
    })
    .toMatch(
      /^3\.4\.4\. 发生下列情形之一的，服务期限提前终止：\n  \(1\) 双方协商一致提前终止的；\n  \(2\) (?![^]*协议详览)/,
    );
});

test('the place of reading is offered at the next visit', async ({ page }) => {
  await visit(page, '/agreement#p-34.3.1');
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('reading-place'))).toMatch(/^p-3[45]/);
  await visit(page, '/about');
  await visit(page, '/agreement');
  await page.getByRole('link', { name: '接着读' }).click();
  await expect(page).toHaveURL(/#p-3[45]/);
});

test('print has the text and none of what stands around it', async ({ page }) => {
  await visit(page, '/agreement');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden();
  await expect(page.getByText('自首次欠费之时起，您仍可继续使用阿里云日志服务24小时')).toBeVisible();
});
