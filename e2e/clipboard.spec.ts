import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

const MINE = '/mine#v=1&n=1&trigger=arrears&at=2026-11-26T15:20&s=log-service,a;stopped-at:2026-11-28T10:00';

/** Opens the palette, where the command stands on every page. */
async function copyByPalette(page: Page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '产品、条款号、词语或命令' }).fill('复制本页链接');
  await page.getByRole('option', { name: '复制本页链接', exact: true }).click();
}

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** Opens what is behind buttons, one after another, as far as it is not open, and presses the last. */
const through =
  (fold: string, ...names: readonly string[]) =>
  async (page: Page) => {
    const buttons = names.map((name) => page.getByRole('button', { name, exact: true }).first());
    const isSeen = await Promise.all(buttons.map((button) => button.isVisible()));
    // The last one in sight leads on.
    const from = isSeen.lastIndexOf(true);
    if (from === -1) await page.locator(fold).first().click();
    for (const button of buttons.slice(Math.max(from, 0))) await button.click();
  };

/** Presses a button that is folded away, or stands in a row that is opened first, unless it is in sight. */
const after = (opener: string, name: string) => through(opener, name);

/** Everything on the site that copies, where it stands, and what it offers. */
const COPIES: readonly (readonly [what: string, address: string, copy: (page: Page) => Promise<void>, text: RegExp])[] =
  [
    ['link of a clause', '/agreement#p-2.2', press('复制链接'), /\/agreement\?edition=2024-05-15#p-2\.2$/],
    ['citation', '/agreement#p-2.2', press('复制引文'), /专用说明第2\.2条：“自阿里云暂停服务之时起7日届满/],
    ['link of a case', '/products/log-service?at=2026-12-01T10:00', press('复制链接'), /log-service\?.*at=2026-12-01/],
    [
      'words of a case',
      '/products/log-service?at=2026-12-01T10:00',
      after('#export > summary', '复制文字'),
      /^日志服务 · 欠费/,
    ],
    [
      'code of a frame',
      '/products/log-service?at=2026-12-01T10:00',
      through('#export > summary', '嵌入网页', '复制嵌入代码'),
      // Of the two boxes the one below has what was to be copied.
      /<\/iframe>\n<iframe src="http[^]*<\/iframe>$/,
    ],
    [
      'code of a frame with its script',
      '/products/log-service?at=2026-12-01T10:00',
      through('#export > summary', '嵌入网页', '连同自动高度的脚本一起复制'),
      /<iframe src="http[^]*<script>[^]*<\/script>$/,
    ],
    ['report', '/products/log-service', after('#export > summary', '报告日期有误'), /edition 2024-05-15/],
    ['link of a list', MINE, press('复制链接'), /\/mine#.*s=log-service/],
    ['reminder', MINE, press('复制提醒文字'), /日志服务[^]*\/mine#/],
    ['ticket note', MINE, press('复制工单文字'), /日志服务[^]*实际/],
    ['embedding', MINE, after('button[aria-label^="改："]', '复制嵌入代码（iframe）'), /^<iframe src="http/],
    ...(
      [
        '/',
        '/agreement',
        '/products',
        '/search?q=欠费',
        '/deadlines',
        '/references',
        '/defects',
        '/readings',
        '/parallels',
        '/mine',
        '/about',
      ] as const
    ).map((address) => [`address of ${address}`, address, copyByPalette, /^http:\/\/127\.0\.0\.1/] as const),
  ];

/** What is offered to be copied by hand, and its boxes. */
const boxesOf = (page: Page) => page.locator('textarea[readonly]');
const offered = async (page: Page) => {
  const texts = await page
    .locator('textarea')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  return texts.join('\n');
};

/** Takes away what was offered last; the keyboard is then on the button that copied. */
async function takeAway(page: Page, way: 'button' | 'Escape', what: string) {
  const boxes = boxesOf(page);
  const count = await boxes.count();
  const box = boxes.last();
  await box.focus();
  // The button stands beside the box, or in the notice around it.
  if (way === 'Escape') await box.press('Escape');
  else {
    const beside = box.locator('xpath=..').getByRole('button');
    const around = page.locator('.site-status .message').filter({ has: box }).getByRole('button');
    await beside.or(around).first().click();
  }
  await expect(boxes, `${what} by ${way}`).toHaveCount(count - 1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), `${what} by ${way}`).toBe('BUTTON');
}

/** What stands at one address is copied in one page, one after another. */
const ADDRESSES = [...new Set(COPIES.map(([, address]) => address))];

for (const [how, way] of [
  ['absent', 'Escape'],
  ['denied', 'button'],
] as const) {
  test(`where the clipboard is ${how}, everything that copies offers its text to be copied by hand, and it goes by ${way}`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      // Over plain http there is none.
      const refusing = { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: kind === 'absent' ? undefined : refusing });
    }, how);
    const copies = how === 'absent' ? COPIES : COPIES.slice(0, 12);
    for (const address of ADDRESSES) {
      const here = copies.filter((each) => each[1] === address);
      if (here.length === 0) continue;
      await page.goto('about:blank');
      await open(page, address);
      for (const [what, , copy, text] of here) {
        await copy(page);
        await expect.poll(() => offered(page), { message: what }).toMatch(text);
        const box = page.locator('textarea').last();
        await box.focus();
        const selected = await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
        expect(selected, `${what}: all of it is selected`).toBe((await box.inputValue()).length);
        // From the palette the keyboard goes back to where it was before: nowhere in particular.
        if (what.startsWith('address of')) continue;
        await takeAway(page, way, what);
        await expect(page.locator('dialog[open]'), what).toHaveCount(0);
      }
    }
  });
}

test('in a narrow window too what is offered goes by its button or by Escape, and the sheet around it stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  for (const address of ADDRESSES) {
    const here = COPIES.filter((each) => each[1] === address && !each[0].startsWith('address of'));
    if (here.length === 0) continue;
    // In so narrow a window the clause stands in a sheet.
    const isInSheet = address.startsWith('/agreement');
    await page.goto('about:blank');
    await open(page, address);
    if (isInSheet) await page.getByRole('button', { name: '2.2', exact: true }).click();
    for (const [what, , copy] of here) {
      for (const way of ['button', 'Escape'] as const) {
        const count = await boxesOf(page).count();
        await copy(page);
        await expect.poll(() => boxesOf(page).count(), { message: what }).toBeGreaterThan(count);
        await takeAway(page, way, what);
        await expect(page.locator('dialog[open]'), `${what} by ${way}`).toHaveCount(isInSheet ? 1 : 0);
      }
    }
  }
});
