import { findColourViolations, findViolations } from './axe';
import { expect, open, test, visit } from './fixture';
import { painted, placeOf } from './marks';

test('the pane has the limits, the rules and the precedence of a clause, and its kinds', async ({ page }) => {
  await open(page, '/agreement#p-2.2');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await expect(pane.getByText('满 7 个自然日时')).toBeVisible();
  await expect(pane.getByText('服务暂停 → 仍未付清的，服务终止；数据删除（不可恢复）')).toBeVisible();
  // The rules of the timeline say the same of the loss.
  await expect(pane.getByText('服务终止；数据删除（不可恢复）')).toHaveCount(2);
  await expect(pane.getByRole('heading', { name: '本条先于' })).toBeVisible();
  await expect(pane.getByRole('link', { name: '通用 5.5' })).toBeVisible();
  await expect(pane.getByRole('link', { name: '暂停与终止' })).toBeVisible();
  await pane.getByRole('link', { name: '推算日期' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['专用 2.2 日志服务']);
  await open(page, '/agreement#g-4.2.1');
  await pane.getByRole('link', { name: '专用 6.1' }).click();
  await expect(page).toHaveURL(/#p-6\.1$/);
  await pane.getByRole('link', { name: '下单后未付费（预付费）' }).click();
  await expect(page).toHaveURL(/\/products\/message-queue\?trigger=order-unpaid/);
  // 26.1.2 is about one of two variants.
  await visit(page, '/agreement#p-26.1.2');
  await pane.getByRole('link', { name: '欠费：部署在阿里云上' }).click();
  await expect(page).toHaveURL(/\/products\/cloud-storage-gateway\?trigger=arrears&variant=cloud/);
});

test('a pinned clause stays readable in the pane while one reads on, and on the next visit', async ({ page }) => {
  await open(page, '/agreement#g-5.2');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await pane.getByRole('button', { name: '固定', exact: true }).click();
  const words = pane.getByRole('region', { name: '已固定的条款' }).getByRole('group', { name: '通用条款 5.2' });
  await expect(words).toContainText('按照约定支付全部费用之前');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#g-5\.3$/);
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('5.3');
  await expect(words).toBeVisible();
  await page.reload();
  await expect(words).toContainText('按照约定支付全部费用之前');
  await pane.getByRole('button', { name: '取消固定 通用条款 5.2' }).click();
  await expect(words).toBeHidden();
});

test('by keyboard: to the pane of the clause, and a definition in it', async ({ page }) => {
  await open(page, '/agreement#p-66.2');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await expect(pane.getByText('信息主体', { exact: true })).toBeVisible();
  await page.keyboard.press('i');
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused();
  const term = pane.locator('summary').filter({ hasText: '信息主体' });
  for (
    let presses = 0;
    presses < 30 && !(await term.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pane.getByText('指提交本人身份信息给商户或阿里云')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog', { name: '当前条款' })).toBeVisible();
});

test('a marked term is explained where the pointer rests, can be reached, and goes away on Escape', async ({
  page,
}) => {
  await open(page, '/agreement#g-5.5');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(2);
  const { x, y } = await placeOf(page, 'g-5.5', '用户业务数据');
  await page.mouse.move(x, y);
  const card = page.getByRole('group', { name: '定义的词' });
  await expect(card).toContainText('均为您的用户业务数据');
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place.');
  // In the column beside the text, never over what is read.
  const clause = await page.locator('[id="g-5.5"]').boundingBox();
  expect(box.x).toBeGreaterThanOrEqual((clause?.x ?? Number.NaN) + (clause?.width ?? Number.NaN));
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 8 });
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  // Away from the card, which is not back to the words.
  await page.mouse.move(box.x + 20, box.y + box.height + 200, { steps: 4 });
  await expect(card).toBeHidden();
  await page.mouse.move(x, y);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('without a column the card stands below or above the whole clause; a repeated word is painted once and explained', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 768 });
  await open(page, '/agreement#g-5.5');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(2);
  const places = await page.evaluate(() =>
    [...(CSS.highlights.get('mark-terms') ?? [])].flatMap((range) =>
      range instanceof Range && range.startContainer.parentElement?.closest('[id="g-5.5"]') ? [String(range)] : [],
    ),
  );
  expect(places.filter((word) => word === '用户业务数据')).toHaveLength(1);
  const { x, y } = await placeOf(page, 'g-5.5', '所有用户业务数据');
  await page.mouse.move(x, y);
  const card = await page.getByRole('group', { name: '定义的词' }).boundingBox();
  const clause = await page.locator('[id="g-5.5"]').boundingBox();
  if (!card || !clause) throw new Error('The card has no place.');
  expect(card.y >= clause.y + clause.height || card.y + card.height <= clause.y).toBe(true);
});

test('a word that is defined otherwise elsewhere says where, in the card and in the pane', async ({ page }) => {
  await open(page, '/agreement#p-66.2');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(2);
  const { x, y } = await placeOf(page, 'p-66.2', '阿里云');
  await page.mouse.move(x, y);
  const card = page.getByRole('group', { name: '定义的词' });
  await expect(card).toContainText('阿里云智能科技（江苏）有限公司');
  await expect(card).toContainText('别处另有定义');
  await card.getByRole('link', { name: '提示条款 ¶1' }).click();
  await expect(page).toHaveURL(/#pre\.para1$/);
  await visit(page, '/agreement#p-65.1');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await expect(pane.getByRole('heading', { name: '用而没有定义的词' })).toBeVisible();
  await expect(pane.getByText('只有第 66 条给它定义')).toBeVisible();
});

test('on a product’s page the text is marked too, and p shows it plain', async ({ page }) => {
  // Blocks are marked as they come near the window.
  await open(page, '/products/datahub#p-37.2');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(0);
  // 2.2 says how seven days end, “likewise below”.
  const { x, y } = await placeOf(page, 'p-37.2', '7日届满');
  await page.mouse.move(x, y);
  const card = page.getByRole('group', { name: '定义的词' });
  await expect(card).toContainText('至7日相同时刻为期限届满，下同');
  await card.getByRole('link', { name: '专用 2.2' }).click();
  await expect(page).toHaveURL(/\/agreement#p-2\.2$/);
  await page.goBack();
  // The page before has marks and keys of its own until it has gone.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据总线');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(0);
  await page.getByText('文中标记').focus();
  await page.keyboard.press('p');
  await expect.poll(() => painted(page, 'terms')).toBe(0);
});

test('layers are switched one by one and all at once, and stay so', async ({ page }) => {
  await open(page, '/agreement#p-2.2');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(0);
  expect(await painted(page, 'limits')).toBe(0);
  await page.getByText('文中标记').click();
  await page.getByLabel('期限').check();
  await expect.poll(() => painted(page, 'limits')).toBeGreaterThan(0);
  const { x, y } = await placeOf(page, 'p-2.2', '7日');
  await page.mouse.move(x, y);
  await expect(page.getByRole('group', { name: '期限' })).toContainText('满 7 个自然日时');
  await page.getByText('文中标记').focus();
  await page.keyboard.press('p');
  await expect.poll(() => painted(page, 'terms')).toBe(0);
  expect(await painted(page, 'limits')).toBe(0);
  await expect(page.locator('.agreement-text .ref').first()).toHaveCSS('text-decoration-line', 'none');
  await page.reload();
  await expect(page.locator('.reader')).toHaveAttribute('data-references', 'off');
  await page.keyboard.press('p');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(0);
});

test('pane, switches and card: axe finds nothing in either theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/agreement#g-5.5');
  await page.getByText('文中标记').click();
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await pane.getByText(/^全部 \d+ 处$/).click();
  const { x, y } = await placeOf(page, 'g-5.5', '用户业务数据');
  await page.mouse.move(x, y);
  await expect(page.getByRole('group', { name: '定义的词' })).toBeVisible();
  // Of the text itself, marked or not, the page /agreement is gone through (see the next journey).
  expect(await findViolations(page, { exclude: ['#agreement-text'] })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findColourViolations(page, { exclude: ['#agreement-text'] })).toEqual([]);
});

test('the text is the same with every mark and with none', async ({ page }) => {
  await open(page, '/agreement#g-5.5');
  const text = () => page.locator('#agreement-text').evaluate((element) => element.innerHTML.replace(/ is-target/, ''));
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(0);
  const marked = await text();
  await page.keyboard.press('p');
  await expect.poll(() => painted(page, 'terms')).toBe(0);
  expect(await text()).toBe(marked);
});

test('a browser that cannot paint says so, and explains words all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await open(page, '/agreement#g-5.5');
  await page.getByText('文中标记').click();
  await expect(page.getByText('这个浏览器不能在文中画出标记')).toBeVisible();
  const { x, y } = await placeOf(page, 'g-5.5', '用户业务数据');
  const card = page.getByRole('group', { name: '定义的词' });
  await expect(async () => {
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.move(x, y);
    await expect(card).toContainText('均为您的用户业务数据', { timeout: 2000 });
  }).toPass();
});
