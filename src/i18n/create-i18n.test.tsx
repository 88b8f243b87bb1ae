import { renderToStaticMarkup } from 'react-dom/server';
import type { i18n } from 'i18next';
import { TranslatorContext, useTranslation } from './use-translation';
import { expect, test, vi } from 'vitest';
import { addWording, createI18n, type Wordings } from './create-i18n';

const nothing = { 'zh-CN': async () => ({ none: {} }), en: async () => ({ none: {} }) };
const palette = vi.fn<() => Promise<{ zh: object }>>(async () => ({ zh: { palette: { label: '前往' } } }));
const wordings: Wordings = {
  site: nothing,
  home: nothing,
  events: nothing,
  about: nothing,
  simulator: nothing,
  exporting: nothing,
  glance: nothing,
  listing: nothing,
  finding: nothing,
  answering: nothing,
  layers: nothing,
  register: nothing,
  deadlines: nothing,
  kinds: nothing,
  reading: nothing,
  services: nothing,
  mine: nothing,
  lost: nothing,
  offline: nothing,
  reminder: nothing,
  controls: nothing,
  preview: nothing,
  special: nothing,
  pane: nothing,
  check: nothing,
  reviews: nothing,
  reviewPages: nothing,
  reviewExport: nothing,
  reviewKeeping: nothing,
  reviewing: nothing,
  excerpt: nothing,
  topics: nothing,
  defects: nothing,
  parallels: nothing,
  silences: nothing,
  deletions: nothing,
  arguments: nothing,
  moments: nothing,
  outside: nothing,
  address: nothing,
  ask: nothing,
  palette: { 'zh-CN': palette, en: palette },
};

test('wording is added once, after a failure again, and to what `useTranslation` gives as well', async () => {
  const translator = await createI18n('zh-CN', wordings, {});
  palette.mockRejectedValueOnce(new Error('offline'));
  await expect(addWording(translator, 'palette')).rejects.toThrow('offline');
  const given: i18n[] = [];
  function Probe() {
    given.push(useTranslation().i18n);
    return null;
  }
  renderToStaticMarkup(
    <TranslatorContext value={translator}>
      <Probe />
    </TranslatorContext>,
  );
  await Promise.all([...given, translator].map((each) => addWording(each, 'palette')));
  expect(given).toHaveLength(1);
  expect(palette).toHaveBeenCalledTimes(2);
  expect(translator.t(($) => $.palette.label)).toBe('前往');
});
