// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@content/edition';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import type { WordChoice } from '@/review-files/model';
import { markOf, proposalOf, provisionsOf, sourceOf, stateOf, targetOf } from '@/review-files/sample-export';
import { wordOfReview } from '@/review-files/word-of-review';
import { paragraphsIn, partsOf, wordsOf } from '@/word/read-word';
import { ExportCounts } from './export-counts';
import { ExportOtherSide } from './export-other-side';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const text = readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8');
const provisions = provisionsOf(text);
const shorter = (was: string) => was.replaceAll('7日', '15日');
const state = stateOf({
  marks: [
    markOf('m', [targetOf(provisions, 'g-12.6', '过往12个月')]),
    markOf('n', [targetOf(provisions, 'g-12.6', '过往12个月')], { state: 'dropped' }),
    markOf('o', [targetOf(provisions, 'p-2.1', '24小时', 'orphan')]),
  ],
  proposals: [
    proposalOf(provisions, 'p-2.2', shorter),
    proposalOf(provisions, 'p-2.1', (was) => `${was}新`, { state: 'refused' }),
    proposalOf(provisions, 'g-12.6', (was) => was),
    proposalOf(provisions, 'g-12.5', () => '旧文的改写', { from: '从前的原文' }),
    proposalOf(provisions, 'g-99', () => '没有的条款', { from: '也是从前的' }),
  ],
});
const translators = {
  zh: await createTranslator('zh-CN'),
  en: await createTranslator('en'),
};
for (const translator of Object.values(translators)) {
  for (const part of ['reviewExport', 'layers'] as const) await addWording(translator, part);
}

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => act(() => root.unmount()));
const show = (part: ReactNode, language: 'zh' | 'en' = 'zh') =>
  act(async () => root.render(<TranslatorContext value={translators[language]}>{part}</TranslatorContext>));
const said = () => document.body.textContent ?? '';
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((each) => each.textContent.includes(name))?.click());
async function name(value: string) {
  const box = document.querySelector<HTMLInputElement>('input[type="text"]');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('only what can be a tracked change is offered; what is left out is counted with its reason, and the file agrees', async () => {
  let made: Partial<WordChoice> = {};
  await show(
    <ExportOtherSide state={state} provisions={provisions} isMaking={false} onMake={(choice) => (made = choice)} />,
  );
  expect([...document.querySelectorAll('fieldset label')].map((each) => each.textContent.trim())).toEqual([
    '专用 2.1 · 对方拒绝',
    '专用 2.2 · 草稿',
  ]);
  expect(said()).toContain('有 2 处改写不写进文件，因为它们改的已不是现在的原文：通用 12.5、');
  expect(said()).toContain('有 1 处改写不写进文件，因为与原文相同：通用 12.6。');
  await name('乙方');
  await press('下一步');
  expect(said()).toContain('1 处改写，修订人写作“乙方”：专用 2.2。');
  expect(said()).toContain('有 1 处改写不写进文件，因为没有选：专用 2.1。');
  expect(said()).toContain('有 2 处改写不写进文件，因为它们改的已不是现在的原文');
  await press('确认');
  const file = wordOfReview(sourceOf(provisions, state), { audience: 'other', isWholeText: false, ...made });
  const paragraphs = paragraphsIn((await partsOf(file))['word/document.xml'] ?? '');
  const changed = paragraphs.filter((each) => wordsOf(each, 'accepted') !== wordsOf(each, 'rejected'));
  expect(changed).toHaveLength(1);
  const whole = paragraphs.map((each) => wordsOf(each, 'accepted')).join('\n');
  expect(whole).not.toMatch(/旧文的改写|从前|没有的条款/);
});

test('where none can be a tracked change that is said, with what each is, in English too', async () => {
  const none = { ...state, proposals: new Map([...state.proposals].filter(([unit]) => unit.startsWith('g'))) };
  await show(<ExportOtherSide state={none} provisions={provisions} isMaking={false} onMake={() => undefined} />, 'en');
  expect(said()).toContain('There is no proposal that could be a tracked change');
  expect(said()).toContain('2 proposals are not in the file, because they were written for words');
  expect(said()).toContain('1 proposal is not in the file, because it changes nothing: General 12.6.');
  expect(document.querySelectorAll('button')).toHaveLength(0);
});

test.each([
  [
    'client',
    '议题 2 个，写成修订的改写 1 处。',
    '未能定位”里、写明原话的：3 处',
    '不提的议题 1 个，对方拒绝的改写 1 处',
  ],
  ['whole', '议题 3 个，写成修订的改写 2 处。', '未能定位”里、写明原话的：3 处', undefined],
] as const)('%s: what the file will have is counted as the file has it', async (audience, has, unplaced, out) => {
  await show(<ExportCounts state={state} provisions={provisions} audience={audience} />);
  expect(said()).toContain(has);
  expect(said()).toContain(unplaced);
  expect(said().includes('文件里没有')).toBe(out !== undefined);
  expect(said()).toContain(out ?? '');
  const file = wordOfReview(sourceOf(provisions, state), { audience, isWholeText: false });
  const at = file.blocks.findIndex((block) => block.kind === 'heading' && block.runs[0]?.text === '未能定位');
  const after = file.blocks.slice(at + 2);
  expect(after.findIndex(({ kind }) => kind === 'heading')).toBe(3);
});
