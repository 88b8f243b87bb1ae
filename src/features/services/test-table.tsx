import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import type { ServiceList } from '@/services/model';
import { FirstWords } from './first-words';
import type { RowActions } from './row-actions';
import { ServiceTable } from './service-table';
import { sortCases } from './sort-cases';
import { casesOf, NOW, translatorsWith } from './test-list';

/** Chinese, then English, with the wordings of the page of several services. */
export const languages = await translatorsWith('simulator', 'events', 'services', 'moments');
export const [zh, en] = languages;

export const renderIn = (i18n: typeof zh, part: ReactNode) =>
  renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);

/** What is read of a part, with a blank between elements: in Chinese, then in English. */
export const render = (part: ReactNode) =>
  languages.map((i18n) =>
    renderIn(i18n, part)
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  );

export const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

export const NONE = () => undefined;
export const NO_ACTIONS: RowActions = {
  onValues: NONE,
  onLabel: NONE,
  onMove: NONE,
  onDuplicate: NONE,
  onRemove: NONE,
  onChoose: NONE,
};

/** The headline and the table of a list, as markup; beside it what paying at a moment would come to, where one is supposed. */
export function tableOf(list: ServiceList, i18n = zh, paid?: string): string {
  const cases = casesOf(list);
  const supposed = new Map(paid === undefined ? [] : casesOf(list, paid).map((one) => [one.service.id, one]));
  return renderIn(
    i18n,
    <>
      <FirstWords cases={cases} now={NOW} />
      <ServiceTable
        cases={sortCases(cases, 'loss')}
        supposed={supposed}
        only={[]}
        sort="loss"
        onSort={NONE}
        isComparing={false}
        onCompare={NONE}
        now={NOW}
        actions={NO_ACTIONS}
      />
    </>,
  );
}
