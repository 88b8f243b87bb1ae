import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test, unfold } from './fixture';

async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

/** A short case and a long one with readings, in both languages, with words that the picture must have. */
const LONG =
  '/products/maxcompute?trigger=arrears&variant=deferral-time&at=2024-06-01T10:00&deferral=PT48H&reading=clock/suspension&paid=2024-06-03T09:00';
const PICTURES = [
  [
    '/products/log-service?at=2024-06-01T10:00&paid=2024-06-03T09:00',
    ['图片 SVG', '图片 PNG'],
    ['服务暂停', '数据删除', '专用 2.2', '6月9日', '非官方，不构成法律意见', 'paid=2024-06-03T09:00'],
  ],
  [
    LONG,
    ['图片 SVG', '图片 PNG'],
    ['服务暂停', '专用 17.1.4', '6月18日', '非官方，不构成法律意见', 'reading=clock/suspension'],
  ],
  [
    `/en${LONG}`,
    ['Picture (SVG)', 'Picture (PNG)'],
    ['Service suspended', 'Special 17.1.4', 'Jun 18', 'Unofficial; not legal advice', 'reading=clock/suspension'],
  ],
] as const;

for (const [address, [asSvg, asPng], parts] of PICTURES)
  test(`a picture made on a dark phone is whole, light, and the same as PNG and as SVG: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    // A picture says when it was made, and a minute may pass between the two.
    await page.clock.setFixedTime(new Date('2024-06-05T12:00:00+08:00'));
    await open(page, address);
    await unfold(page, 'export');
    const [svg, png] = [(await save(page, asSvg)).toString('utf8'), (await save(page, asPng)).toString('base64')];
    const seen = await page.evaluate(
      async ({ drawn, painted }) => {
        const pixelsOf = async (source: string) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          const { width, height } = size;
          [canvas.width, canvas.height] = [width * 2, height * 2];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0, canvas.width, canvas.height);
          const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
          return { data, width: canvas.width, own: { width: image.naturalWidth, height: image.naturalHeight } };
        };
        const root = new DOMParser().parseFromString(drawn, 'image/svg+xml')
          .documentElement as unknown as SVGSVGElement;
        const size = { width: root.width.baseVal.value, height: root.height.baseVal.value };
        const [one, other] = [
          await pixelsOf(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`),
          await pixelsOf(`data:image/png;base64,${painted}`),
        ];
        let different = 0;
        for (let index = 0; index < one.data.length; index += 1)
          if (Math.abs((one.data[index] ?? 0) - (other.data[index] ?? 0)) > 8) different += 1;
        const isDark = (x: number, y: number) => {
          const start = (y * other.width + x) * 4;
          const [red = 255, green = 255, blue = 255] = other.data.subarray(start, start + 3);
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 130;
        };
        document.body.append(root);
        const origin = root.getBoundingClientRect();
        const texts = [...root.querySelectorAll('text:not([aria-hidden])')].map((text) => {
          const box = text.getBoundingClientRect();
          const [x0, y0] = [box.x - origin.x, box.y - origin.y];
          let dark = 0;
          for (let y = Math.round(y0 * 2); y < (y0 + box.height) * 2; y += 1)
            for (let x = Math.round(x0 * 2); x < (x0 + box.width) * 2; x += 1) if (isDark(x, y)) dark += 1;
          return {
            words: text.textContent,
            dark,
            isWithin: x0 >= 0 && y0 >= 0 && x0 + box.width <= size.width && y0 + box.height <= size.height,
          };
        });
        root.remove();
        return { different, texts, own: other.own, size, corner: [...other.data.subarray(0, 3)] };
      },
      { drawn: svg, painted: png },
    );
    expect(seen.different).toBe(0);
    expect(seen.own).toEqual({ width: seen.size.width * 2, height: seen.size.height * 2 });
    expect(Math.min(...seen.corner)).toBeGreaterThan(200);
    // 2.2: each word that the picture has stands in it dark on light; a sign alone has some 20 dark pixels at twice its size.
    expect(seen.texts.length).toBeGreaterThan(30);
    expect(seen.texts.filter(({ dark, words }) => dark < 15 * words.trim().length)).toEqual([]);
    expect(seen.texts.filter(({ isWithin }) => !isWithin)).toEqual([]);
    const words = seen.texts.map((text) => text.words).join('');
    for (const part of parts) expect(words).toContain(part);
  });

test('what is copied is not what a translated page says, and its quotes are apart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/products/log-service?at=2024-06-01T10:00');
  await unfold(page, 'export');
  // As a translating browser leaves it.
  await page.locator('.headline').evaluate((headline) => headline.replaceChildren('TRANSLATED'));
  await page.getByRole('button', { name: '复制文字', exact: true }).click();
  await expect(page.getByText('已复制', { exact: true })).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toContain(
    '专用 2.2 “自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）” … “',
  );
  expect(words).toContain('2024年6月9日周日 10:00已过：按条文，数据应已被删除。');
  for (const other of ['TRANSLATED', '下同）您保存', '移动时间轴上的游标', '假如在此刻付清', '填写所欠金额'])
    expect(words).not.toContain(other);
});

test('on paper a case is without its clauses, unless they are asked for', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, '/products/log-service?at=2024-06-01T10:00');
  await unfold(page, 'export');
  await page.getByRole('button', { name: '打印（一页）', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const clauses = page.locator('#product-text');
  await expect(clauses).toBeHidden();
  await expect(page.getByText('edition=2024-05-15')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '打印（连同条款原文）', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(clauses).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(clauses).toBeHidden();
});

test('on paper the clauses of a product without rules of its own have their words, where they are asked for', async ({
  page,
}) => {
  for (const [address, words] of [
    ['/products/cloud-communication?trigger=arrears', '《通信能力技术服务协议》'],
    ['/en/products/cloud-communication?trigger=arrears', '《通信能力技术服务协议》'],
  ] as const) {
    await open(page, address);
    const quote = page.locator('.without-rules > details q', { hasText: words }).first();
    await expect(quote).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(quote).toBeHidden();
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'clauses';
    });
    await expect(quote).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});
