import type { UnitId } from '../agreement/model';
import type { VagueLimit } from './model';

/**
 * Words of time without a figure. 提前 before a figure, and a service that ends early (提前终止, 提前停止), are others; so is
 * 定期 inside 固定期限, and 即时 inside 即时通讯.
 */
const VAGUE = new RegExp(
  [
    '立即',
    '及时',
    '即时(?!通讯)',
    '随时',
    '(?<!固)不?定期(?!限)',
    '尽快',
    '实时',
    '永久',
    '不时',
    '合理的?时间(?:范围|提前)?',
    '一定期限(?!或服务量)',
    '(?:一定的)?缓冲期',
    '宽限期',
    '有效期',
    '免费期间',
    '试用期间',
    '延停时长期',
    '延期停服期',
    '服务周期',
    '计费周期',
    '短时间',
    '暂时',
    '事先',
    '事后',
    '(?:需|应)?提前(?!终止|停止|(?:至少)?\\s*[\\d一二三四五六七八九十])',
    '到期前(?![的\\d])',
    '当月',
    '每天',
    '每小时',
    '按(?:照)?小时',
    '按日',
  ].join('|'),
  'g',
);

/** Where one part of a sentence ends and the next begins. */
const BREAK = /[，。；：,;\n]/;

/** Every word of time without a figure in a text, with the part of the sentence that it stands in. */
export function findVagueLimits(unit: UnitId, text: string): VagueLimit[] {
  return [...text.matchAll(VAGUE)].map(({ 0: words, index }) => {
    let from = index;
    while (from > 0 && !BREAK.test(text[from - 1] ?? '')) from -= 1;
    let to = index + words.length;
    while (to < text.length && !BREAK.test(text[to] ?? '')) to += 1;
    return { unit, words, start: index, quote: text.slice(from, to) };
  });
}
