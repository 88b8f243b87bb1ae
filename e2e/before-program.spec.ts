import { expect, open, test, PROGRAM_SCRIPTS } from './fixture';

test('controls are disabled until the program has loaded', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PROGRAM_SCRIPTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/products/log-service', { waitUntil: 'commit' });
  // That all are so on every page is checked in the files (built-site.test.ts).
  const control = page.getByLabel('哪一天');
  await expect(control).toBeDisabled();
  release();
  await expect(control).toBeEnabled();
});

test('changes that come one upon the other are all kept', async ({ page }) => {
  await open(page, '/deadlines');
  await page.getByLabel('筛选', { exact: true }).fill('通知');
  await page.getByLabel('部分').selectOption('g');
  await page.getByLabel('谁该行动').selectOption('vendor');
  await expect(page).toHaveURL(/\?q=[^&]+&part=g&who=vendor$/);
});

test('half a date changes nothing, is said to be half, and is not taken away', async ({ page }) => {
  await open(page, '/products/log-service?trigger=arrears');
  const moment = page.getByLabel('哪一天');
  await moment.focus();
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有填完整，未作更改。')).toBeVisible();
  await expect(moment).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/\?trigger=arrears$/);
  await moment.fill('2026-11-02');
  await moment.press('Enter');
  await expect(page).toHaveURL(/at=2026-11-02$/);
  await expect(moment).toBeFocused();
  await expect(page.getByText('没有填完整，未作更改。')).toHaveCount(0);
});

/** A link to a case that the document does not have: a date, and the other trigger. */
const OTHER_CASE = '/products/nat-gateway?trigger=arrears&at=2026-11-26T15:20';

test('a link to another case has its answer without a date, and that its dates are being worked out, until the program has come', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/entry-client.*\.js(?:\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(OTHER_CASE, { waitUntil: 'commit' });
  const unread = page.locator('.unread-case');
  await expect(page.getByText('正在按地址里的时间推算日期')).toBeVisible();
  await expect(unread.locator('.headline')).toContainText('欠费后 7 天内付清全部欠费');
  await expect(unread.locator('.headline')).toBeVisible();
  // The one would contradict it, the other is what nobody asked.
  await expect(page.getByText('地址里写的情形没有读')).toBeHidden();
  await expect(page.getByText('到期后 7 天内续费').first()).toBeHidden();
  // The form would say expiry, and no date.
  await expect(page.locator('.case-form')).toBeHidden();
  release();
  await expect(page.locator('.case-line')).toContainText('11月26日');
  await expect(unread).toHaveCount(0);
  await expect(page.getByLabel('哪一天')).toBeVisible();
});

test.describe('where the program does not come', () => {
  test.use({ allowed: [/net::ERR_FAILED|Failed to fetch/] });
  test('a link to another case says at once that it is not read, and has both answers', async ({ page }) => {
    await page.route(/assets\/entry-client.*\.js(?:\?|$)/, (route) => route.abort());
    await page.goto(OTHER_CASE);
    await expect(page.locator('html')).toHaveAttribute('data-program', 'missing');
    const delays = await page
      .locator('.unread-case > .unread-word, .answer > .headline, .reading-address')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).animationDelay));
    expect(delays).toEqual(['0s', '0s', '0s']);
    await expect(page.getByText('地址里写的情形没有读')).toBeVisible();
    await expect(page.getByText('正在按地址里的时间推算日期')).toBeHidden();
    await expect(page.getByText('到期后 7 天内续费').first()).toBeVisible();
  });
});

test.describe('without any of its scripts', () => {
  // What a link with a case starts with is asked for ahead (`theme.js`): the whole sheet comes, and the program that takes it does not.
  test.use({ allowed: [/net::ERR_FAILED|index-[\w-]+\.css was preloaded using link preload but not used/] });
  for (const [what, pattern] of [
    ['all', /\.js(?:\?|$)/],
    ['all but that of the head', PROGRAM_SCRIPTS],
  ] as const)
    test(`${what}: a link to another case says that it is not read, and has both answers`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(OTHER_CASE);
      const unread = page.locator('.unread-case');
      await expect(unread).toBeVisible();
      await expect(page.getByText('地址里写的情形没有读')).toBeVisible();
      await expect(page.getByText('正在按地址里的时间推算日期')).toBeHidden();
      await expect(unread).toContainText('欠费后 7 天内付清全部欠费');
      await expect(page.getByText('到期后 7 天内续费').first()).toBeVisible();
      await expect(page.locator('.case-form')).toBeHidden();
    });
});
