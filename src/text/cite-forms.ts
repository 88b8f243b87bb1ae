import { partOfId } from '@/agreement/unit-id';
import { asCitation, type Citation, type Line, line, link, type Piece, plain } from './citation-lines';
import type { Cited } from './cited';
import { englishPlace, partOf, placeOf, signOf } from './cited-place';
import { fragmentOf } from './words-fragment';
import { numbered } from './write-excerpt';

/** How a provision can be cited. */
export const CITE_FORMS = ['contract', 'manual', 'short', 'bluebook', 'markdown', 'words-link'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** The edition that is cited, and where it is read. */
export interface CitedEdition {
  /** Without title marks. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly effective: string;
  /** Address of the provision with its edition. */
  readonly href: string;
  readonly site: string;
  /** In one line: where the words were read, of which edition. */
  readonly source: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Writes a citation. The agreement's words stay as they are but for quotation marks within them, which become single. What is said of
 * them is in the language, but for the forms of one country.
 */
export function writeCitation(form: CiteForm, cited: Cited, edition: CitedEdition, language: string): Citation {
  return asCitation(linesOf(form, cited, edition, language === 'en'));
}

function linesOf(form: CiteForm, cited: Cited, edition: CitedEdition, isEnglish: boolean): readonly Line[] {
  const { title, effective, href, site, source } = edition;
  const [year = '', month = '', day = ''] = effective.split('-');
  const chineseDay = `${year}年${Number(month)}月${Number(day)}日`;
  const englishDay = `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
  const part = partOf(cited.id);
  const chinese = { general: '通用条款', special: '专用说明', notice: '' }[part] + placeOf(cited);
  const english = ENGLISH_PARTS[part];
  const place = isEnglish ? [english, englishPlace(cited)].filter((words) => words !== '').join(', ') : chinese;
  // Where the form itself names no address, the line below does.
  const below = line(link(source, href), plainOnly(` ${href}`));
  switch (form) {
    case 'contract':
      return [
        ...quotedIn(
          isEnglish
            ? line(`${ENGLISH_TITLE} [${title}] (effective ${englishDay}), `, link(place, href), ': “')
            : line(`《${title}》（${chineseDay}生效）`, link(place, href), '：“'),
          cited,
        ),
        below,
      ];
    case 'manual':
      return [line(`《${title}》${chinese}，${chineseDay}生效，载${site}（非官方），`, link(href, href), '。')];
    case 'short':
      return [line(link(isEnglish ? `${ENGLISH_TITLE}, ${place}` : `《${title}》${place}`, href)), below];
    case 'bluebook': {
      const section = partOfId(cited.id) === 'notice' ? '' : ` § ${signOf(cited)}`;
      return [
        line(
          'Alibaba Cloud Computing Co., Ltd., ',
          { text: ENGLISH_TITLE, html: `<i>${ENGLISH_TITLE}</i>` },
          ` [${title}] (effective ${englishDay}), ${english}${section} (China) (unofficial), `,
          link(href, href),
          '.',
        ),
      ];
    }
    case 'markdown': {
      const name = isEnglish ? `${ENGLISH_TITLE}, ${place}` : `《${title}》${place}`;
      return [
        line({ text: `[${name}](${href})`, html: link(name, href).html }),
        line(),
        ...wordsOf(cited).map((each): Line => ({ ...each, isQuote: true })),
      ];
    }
    case 'words-link': {
      const to = href + fragmentOf(cited);
      return [
        line({ text: to, html: link(isEnglish ? `${ENGLISH_TITLE}, ${place}` : `《${title}》${place}`, to).html }),
      ];
    }
  }
}

const ENGLISH_TITLE = 'Product Service Agreement';
const ENGLISH_PARTS = { general: 'General Terms', special: 'Special Terms', notice: 'Notice' };
const plainOnly = (text: string): Piece => ({ text, html: '' });

/** The words in quotation marks, the first of them behind what introduces them. */
function quotedIn(before: Line, cited: Cited): readonly Line[] {
  const words = wordsOf(cited);
  return words.map(({ indent, pieces }, index) => ({
    indent,
    pieces: [...(index === 0 ? before.pieces : []), ...pieces, ...(index === words.length - 1 ? [plain('”')] : [])],
  }));
}

/** The words with what is left out marked, and the items under them, each set in as it stands in the text. */
function wordsOf({ words, isCut, items }: Cited): readonly Line[] {
  const own = `${isCut.before ? '……' : ''}${words.trim()}${isCut.after ? '……' : ''}`;
  const single = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
  return [
    ...own.split('\n').map((text) => line(single(text))),
    ...items.flatMap(({ number, text, indent }) =>
      numbered(number, text)
        .split('\n')
        .map((each): Line => ({ ...line(single(each)), indent })),
    ),
  ];
}
