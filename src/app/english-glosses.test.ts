import { expect, test } from 'vitest';
import { checklists } from '@content/checklists';
import * as deadlines from '@content/deadlines';
import * as averted from '@content/deadlines-averted';
import { lifecycleContent } from '@content/lifecycle';
import { civilReadings } from '@content/lifecycle/counting';
import { outsideProducts } from '@content/outside-products';
import * as parallels from '@content/parallels';
import * as precedence from '@content/precedence';
import { productGroups } from '@content/product-groups';
import * as readings from '@content/readings';
import * as silences from '@content/silences';
import { topicAnswers } from '@content/topics/answers';
import { loadAllWordings } from './all-wordings';

/** Chinese that an English sentence leaves without a word of what it means; its own quotes stand with theirs in `glosses.test.ts`. */
function unglossed(sentence: string): string | undefined {
  const rest = sentence
    // “因欠费” (because of arrears): the words, then what they mean.
    .replace(
      /[“《]?[\u4E00-\u9FFF\d…、，]*[\u4E00-\u9FFF][”》]?(?:(?:, | and )[“《][\u4E00-\u9FFF\d…]+[”》])* \([A-Za-z\d][^()\u4E00-\u9FFF]*\)/gu,
      '',
    )
    // the “first” (首次) arrears; (包年包月, by the year or month; 预付费, prepaid): what they mean, then the words.
    .replace(/(?<=[A-Za-z”] )\([^()]*[\u4E00-\u9FFF][^()]*\)/gu, '')
    // The agreement has this name and no other.
    .replaceAll('《阿里云产品服务协议》', '');
  return /[\u4E00-\u9FFF]/u.exec(rest) ? rest : undefined;
}

test.each([
  ['Whether 首次欠费 is the first', false],
  ['Whether “首次欠费” (the first arrears) is the first', true],
  ['the “first” (首次) arrears', true],
  ['“日” and “天” (both: day) are days', true],
  ['“日” is a day', false],
  ['“反向汇编、反向编译” (to disassemble or decompile) is barred', true],
  ['“反向汇编、反向编译” is barred', false],
])('%s: said in English too: %s', (sentence, isGlossed) => {
  expect(unglossed(sentence) === undefined).toBe(isGlossed);
});

/** English sentences of content, wherever they stand in it. */
function* englishIn(content: unknown): Generator<string> {
  if (typeof content !== 'object' || content === null) return;
  for (const [key, value] of Object.entries(content)) {
    if (typeof value === 'string') {
      if (key === 'en' || key === 'gloss') yield value;
    } else {
      yield* englishIn(value);
    }
  }
}

// Not the defects: each is about the very characters that are printed, which stand beside it as they are.
test('what is said of cases, limits, names and findings in English has no Chinese words without what they mean', () => {
  const content = [
    lifecycleContent,
    civilReadings,
    outsideProducts,
    productGroups,
    topicAnswers,
    deadlines,
    averted,
    precedence,
    silences,
    readings,
    parallels,
    checklists,
  ];
  expect([...new Set([...englishIn(content)].flatMap((sentence) => unglossed(sentence) ?? []))]).toEqual([]);
});

/** The name of the other language, examples of what can be typed, names of fonts and parts as they are printed. */
const NO_SENTENCES =
  /^(?:site\.languageSwitch|agreement\.jump\.bad|exporting\.embedding\.languages|site\.(?:jump|notFound)|check\.|excerpt\.|finding\.hint|palette\.placeholder|lost\.|layers\.)/;

test('no wording in English has Chinese words without what they mean', async () => {
  const english = await loadAllWordings('en');
  const found = [...english].filter(([key, sentence]) => !NO_SENTENCES.test(key) && unglossed(sentence) !== undefined);
  expect(found).toEqual([]);
});
