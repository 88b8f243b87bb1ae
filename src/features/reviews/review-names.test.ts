import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { makeReviewNames } from './page-names';
import { reviewExportEn } from './review-export.en';
import { reviewExportZh } from './review-export.zh';
import { reviewKeepingEn } from './review-keeping.en';
import { reviewKeepingZh } from './review-keeping.zh';
import { reviewPagesEn } from './review-pages.en';
import { reviewPagesZh } from './review-pages.zh';
import { reviewingEn } from './reviewing.en';
import { reviewingZh } from './reviewing.zh';

const LANGUAGES = {
  zh: { ...reviewExportZh, ...reviewKeepingZh, ...reviewPagesZh, ...reviewingZh },
  en: { ...reviewExportEn, ...reviewKeepingEn, ...reviewPagesEn, ...reviewingEn },
};
const inOneCase = (names: object) =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, String(name).toLowerCase()]));

for (const [language, words] of Object.entries(LANGUAGES)) {
  const { reviewExport, reviewKeeping, reviewPages, reviewing } = words;
  const { value } = reviewKeeping.conflicts;

  test(`${language}: a status, a state of an issue, of a proposal and of a tick have one name in text, pages, conflicts and files`, () => {
    for (const [text, page, file] of [
      [reviewing.standings, reviewPages.status, reviewExport.file.statuses],
      [reviewing.mark.states, reviewPages.issues.states, reviewExport.file.states],
      [reviewing.proposal.states, reviewPages.proposals.states, reviewExport.file.proposalStates],
    ] as const) {
      expect(inOneCase(page)).toEqual(inOneCase(text));
      expect(inOneCase(file)).toEqual(inOneCase(text));
      expect(inOneCase(value)).toMatchObject(inOneCase(text));
    }
    expect(reviewExport.file.tickStates).toEqual(reviewPages.ticks.states);
    expect(value).toMatchObject(reviewPages.ticks.states);
  });
}

test('what was done is told by the clock of the device, as “saved 10:42” is', async () => {
  const at = new Date(2026, 10, 29, 22, 30).getTime();
  const english = await createTranslator('en');
  expect(makeReviewNames(english.t, true).moment(at)).toBe('Sun, Nov 29, 2026, 22:30');
  expect(makeReviewNames(english.t, true).day(at)).toBe('Sun, Nov 29, 2026');
  const chinese = await createTranslator('zh-CN');
  expect(makeReviewNames(chinese.t, false).moment(at)).toBe('2026年11月29日周日 22:30');
});
