import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeTarget } from '../src/reviews/anchor';
import { applyChanges } from '../src/reviews/apply';
import { propose } from '../src/reviews/edits';
import { writeReview } from '../src/reviews/annotation-collection';
import { expect, open, test } from './fixture';
import { fileOf, sampleState } from './review-files';

interface Unit {
  readonly id: string;
  readonly text: string | null;
}

/** The review of the tests with further wordings. */
function stateWith(...changes: readonly (readonly [string, (was: string) => string])[]) {
  const data = readFileSync('dist/data/agreement.json', 'utf8');
  const { provisions } = JSON.parse(data) as { readonly provisions: readonly Unit[] };
  let state = sampleState();
  for (const [unit, change] of changes) {
    const from = provisions.find(({ id }) => id === unit)?.text ?? '';
    const { of } = makeTarget(unit, from, 0, from.length);
    const context = { makeId: () => `x${unit}`, now: () => 1_795_100_000_000, by: '王律师' };
    state = applyChanges(state, propose(state, { unit, of, from, text: change(from) }, context).changes);
  }
  return state;
}

async function openReview(page: Page, state: ReturnType<typeof stateWith>): Promise<string> {
  await open(page, '/review');
  await page.getByRole('button', { name: '打开文件' }).click();
  const dialog = page.getByRole('dialog', { name: '打开评阅文件' });
  await dialog.locator('input[type=file]').setInputFiles(fileOf(writeReview(state)));
  await dialog.getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '甲公司采购 2026' })).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
}

test('what a redline moves is shown while it is written, before it is saved', async ({ page }) => {
  const id = await openReview(page, stateWith());
  await open(page, `/agreement?review=${id}#p-34.3.2`);
  const section = page.getByRole('region', { name: /评阅 .*34\.3\.2/ });
  await section.getByRole('button', { name: '改写这一条' }).click();
  const box = section.getByLabel('改后的文字');
  const was = await box.inputValue();
  await expect(section.getByText('影响', { exact: true })).toHaveCount(0);
  await box.fill(was.replace('7日', '9日'));
  await expect(section.getByText(/不能断定数的是哪一处/)).toBeVisible();
  await expect(section.getByText(/7 天 → 9 天/)).toHaveCount(0);
  await box.fill(was.replaceAll('7日', '9日'));
  await expect(section.getByText(/7 天 → 9 天/).first()).toBeVisible();
  await expect(section.getByText(/不能断定数的是哪一处/)).toHaveCount(0);
  await box.fill(was.replaceAll('7日', '0日'));
  await expect(section.getByText(/改后的时长是零/)).toBeVisible();
  await expect(section.getByText(/7 天 →/)).toHaveCount(0);
});

test('the proposals and the report say what each redline moves, with every product on request', async ({ page }) => {
  await openReview(
    page,
    stateWith(['p-34.3.2', (was) => was.replace('7日', '9日')], ['g-4.2.1', (was) => was.replaceAll('7日', '3日')]),
  );
  const main = page.getByRole('main');
  for (const view of ['改写', '报告']) {
    await page.getByRole('navigation', { name: '这份评阅' }).getByRole('link', { name: view }).click();
    await expect(main.getByText(/不能断定数的是哪一处/)).toBeVisible();
    const all = main.locator('summary', { hasText: /^全部 \d+ 个产品$/ }).first();
    await all.click();
    const names = all.locator('..').locator('p');
    await expect(names).toBeVisible();
    expect((await names.innerText()).split('、').length).toBeGreaterThan(60);
  }
});
