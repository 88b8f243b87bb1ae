// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { TranslatorContext } from '@/i18n/use-translation';
import { applyChanges } from '@/reviews/apply';
import { addMark } from '@/reviews/edits';
import { sampleContext, sampleReview, sampleTarget } from '@/reviews/sample-review';
import { commandNamed, DIGITS, findCommand, useCommands } from '@/ui/commands';
import type { Desk } from './desk';
import { useDeskCommands } from './desk-commands';
import { DESK_KEYS, EXPORT_KEY } from './desk-keys';
import { changeUi, deskUi, resetUi } from './desk-ui';
import ExportMenu from './export-menu';
import { createMemoryDesk } from './memory-desk';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => () => undefined,
  useRouter: () => ({ options: { context: { locale: 'zh-CN' } } }),
}));
const translators = [await createTranslator('zh-CN'), await createTranslator('en')];
for (const translator of translators) {
  for (const part of ['reviewing', 'reviewExport', 'layers'] as const) await addWording(translator, part);
}
const [zh = await createTranslator('zh-CN')] = translators;

let root: Root;
const listed = () =>
  [...document.querySelectorAll('li')].map(({ dataset, textContent }) => ({
    name: dataset['name'] ?? '',
    key: dataset['key'],
    label: textContent,
  }));
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => {
  act(() => root.unmount());
  resetUi();
});
function Commands({ desk, focused }: { readonly desk: Desk; readonly focused: string }) {
  useDeskCommands(desk, focused, '');
  const commands = useCommands();
  return (
    <>
      <ul>
        {commands.map(({ name, key, label }) => (
          <li key={name} data-name={name} data-key={key}>
            {label}
          </li>
        ))}
      </ul>
      <ExportMenu state={desk.view().state} conflicts={[]} />
    </>
  );
}
const show = (desk: Desk, translator = zh, focused = 'g-12.6') =>
  act(async () =>
    root.render(
      <TranslatorContext value={translator}>
        <Commands desk={desk} focused={focused} />
      </TranslatorContext>,
    ),
  );

test.each(translators)('every command of the desk is in the list with its key and words: %#', async (translator) => {
  await show(createMemoryDesk(sampleReview().review), translator);
  const table = { ...DESK_KEYS, export: EXPORT_KEY };
  expect(Object.fromEntries(listed().map(({ name, key }) => [name, key]))).toEqual(table);
  const labels = listed().map(({ label }) => label);
  expect(labels.filter((label) => /reviewing|reviewExport/.test(label) || label === '')).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
  expect(new Set(Object.values(table)).size).toBe(labels.length);
  // Keys of the reader and of the site, which work beside those of the desk; only a digit is shared.
  const others = ['j', 'k', 'i', 's', 'p', '`', '~', '/', '?', 'Ctrl K', DIGITS];
  expect(Object.values(table).filter((key) => others.includes(key))).toEqual([DIGITS]);
});

test('the key of the owner holds the mark of the clause and asks for its box; where there is none that is said', async () => {
  const empty = sampleReview();
  const desk = createMemoryDesk(empty.review);
  await show(desk);
  act(() => findCommand('m')?.run('m'));
  expect(deskUi().said).toContain('请先选');
  const edit = addMark(empty, { targets: [sampleTarget('g-12.6', 3)], label: 'risk' }, sampleContext());
  await act(async () => desk.edit(edit));
  await show(desk);
  act(() => findCommand('m')?.run('m'));
  const [mark] = applyChanges(empty, edit.changes).marks.keys();
  expect(deskUi()).toMatchObject({ held: { unit: 'g-12.6', mark }, wanted: 'owner' });
});

test('from the palette the labelling has no digit: without chosen words it says so and pins nothing', async () => {
  await show(createMemoryDesk(sampleReview().review));
  act(() => changeUi({ said: '' }));
  act(() => commandNamed('label')?.run());
  expect(deskUi().said).toContain('请先选');
});

test('the key of export opens its dialog', async () => {
  await show(createMemoryDesk(sampleReview().review));
  act(() => findCommand(EXPORT_KEY)?.run());
  expect(document.querySelector('button')?.getAttribute('aria-keyshortcuts')).toBe(EXPORT_KEY);
  await vi.waitFor(() => expect(document.querySelector('dialog')).not.toBeNull(), 20_000);
});

test('what is pressed at once one after another goes on from where the step before leads, also before the page has it in focus', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<article class="agreement-text" data-part="text">${['g-12.5', 'g-12.6', 'g-13.para1', 'g-14.1.1', 'g-14.1.2']
      .map((id) => `<section class="unit" id="${id}"><p class="own">一</p></section>`)
      .join('')}</article>`,
  );
  const desk = createMemoryDesk(sampleReview().review);
  await show(desk);
  const seen = () => [...desk.view().state.standings.keys()].toSorted();
  for (const key of ['r', 'r', 'r']) await act(async () => findCommand(key)?.run(key));
  expect(seen()).toEqual(['g-12.6', 'g-13.para1', 'g-14.1.1']);
  // Once the page has come there, what is in focus counts, also where one has passed before.
  await show(desk, zh, 'g-14.1.2');
  await show(desk, zh, 'g-12.6');
  act(() => findCommand('e')?.run('e'));
  expect(deskUi().held?.unit).toBe('g-12.6');
});
