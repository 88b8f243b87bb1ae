import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, open, test } from './fixture';

const WORDS = '不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和';

test('a memo is held against the text: words, numbers, periods, each with its way to the clause', async ({ page }) => {
  await open(page, '/check');
  await page
    .getByLabel('要核对的文字')
    .fill(
      [
        `第12.6条：“${WORDS.replace('12个月', '24个月')}”`,
        `第12.5条：“${WORDS}”`,
        '按专用2.2，暂停后15日终止。',
        '“这话不是协议里的”',
        `第12.6条：“${WORDS}”`,
      ].join('\n'),
    );
  const result = page.getByRole('region', { name: '结果' });
  const entries = result
    .getByRole('list')
    .nth(1)
    .getByRole('listitem')
    .filter({ has: page.getByRole('blockquote') });
  await expect(entries).toHaveCount(4);
  await expect(entries.nth(3)).toContainText('相符');
  await expect(entries.nth(0)).toContainText('条文印作“12个月”，这里写作“24个月”。');
  await expect(entries.nth(1)).toContainText('条款号 第12.5条 不符');
  await expect(entries.nth(2)).toContainText('本版没有');
  await expect(result).toContainText('专用2.2 没有“15日”；写有：7日。');
  // The heading counts all that does not agree: two quotations, a clause number, a period.
  await expect(result.getByRole('status').first()).toHaveText(
    '核对完毕，不相符：引文 2 处、条款号 1 个、期限或数额 1 处。',
  );
  // The verbatim words with a wrong number are amiss, too.
  await result.getByRole('radio', { name: '只看不相符的' }).check();
  await expect(entries).toHaveCount(3);
  await entries.nth(1).getByRole('link', { name: '通用条款 12.6' }).click();
  await expect(page.locator('[id="g-12.6"]')).toBeInViewport();
  // What was pasted is there again.
  await page.goBack();
  await expect(page.getByLabel('要核对的文字')).toHaveValue(new RegExp(WORDS));
});

test('what was cleared can be put back, and a file that is no text is refused', async ({ page }) => {
  await open(page, '/en/check');
  const box = page.getByLabel('Text to check');
  await box.fill(`12.6: “${WORDS}”`);
  await expect(page.getByText('Word for word as the agreement has it.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box).toHaveValue('');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(box).toHaveValue(new RegExp(WORDS));
  const file = page.locator('input[type=file]');
  await file.setInputFiles({
    name: 'memo.docx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 zip'),
  });
  await expect(page.getByText('This is no Word file that can be read here')).toBeVisible();
  await expect(box).toHaveValue(new RegExp(WORDS));
});

test('the data of this site verify themselves', async ({ page, request }) => {
  const response = await request.get('/data/precedence.json');
  await open(page, '/check');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'precedence.json', mimeType: 'application/json', buffer: await response.body() });
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('它记的原文哈希与本版相同。');
  await expect(result).toHaveAttribute('aria-busy', 'false');
  await result.getByRole('radio', { name: '只看不相符的' }).check();
  await expect(result).toContainText('没有不相符的。');
});

test('a register as Word, taken from its page and dropped here, verifies itself; of another edition it says so', async ({
  page,
}) => {
  await open(page, '/readings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 Word' }).first().click(),
  ]);
  const buffer = readFileSync(await download.path());
  const drop = (name: string, bytes: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await open(page, '/check');
  await drop('readings.docx', buffer);
  const result = page.getByRole('region', { name: '结果' });
  await expect(result).toContainText('它记的原文哈希的前几位与本版相同。');
  await expect(result.getByRole('status').first()).toContainText('能判断的都相符');
  const files = unzipSync(new Uint8Array(buffer));
  const other = Object.entries(files).map(([name, bytes]) => [
    name,
    /word\/(?:footer|header)\d\.xml/.test(name)
      ? strToU8(strFromU8(bytes).replace(/SHA-256 [\da-f]{8}/, 'SHA-256 01234567'))
      : bytes,
  ]);
  await drop('other.docx', Buffer.from(zipSync(Object.fromEntries(other))));
  await expect(result).toContainText('它记的原文哈希与本版不同：01234567…');
});
