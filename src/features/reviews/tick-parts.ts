import { worklistOf, type WorklistItem } from '@/checklists/worklists';
import { checklists } from '@/corpus/checklists';
import { defects } from '@/corpus/defects';
import { families } from '@/corpus/families';
import { limits } from '@/corpus/limits';
import { precedence } from '@/corpus/precedence';
import { silences } from '@/corpus/silences';
import { OWN_LIST, type TickItem, type TickList } from './tick-model';

const toItem = ({ item, unit, quote, title }: WorklistItem): TickItem => ({
  id: item,
  question: title,
  clauses: [{ unit, ...(quote === undefined ? {} : { quote }) }],
});

/** What is gone through: checklists, the registers of this site as worklists, and one’s own list. A file for those who ask for it. */
export const tickLists: readonly TickList[] = [
  ...checklists.map((list) => ({ ...list, kind: 'checklist' as const })),
  {
    id: 'deadlines',
    kind: 'register',
    title: { zh: '期限', en: 'Time limits' },
    items: worklistOf('deadlines', limits.limits).map(toItem),
  },
  {
    id: 'defects',
    kind: 'register',
    title: { zh: '缺陷', en: 'Defects' },
    items: worklistOf('defects', defects).map(toItem),
  },
  {
    id: 'parallels',
    kind: 'register',
    title: { zh: '相近条文', en: 'Parallels' },
    items: worklistOf('parallels', families).map(toItem),
  },
  {
    id: 'silences',
    kind: 'register',
    title: { zh: '沉默：没有说的', en: 'Silences: what is not said' },
    items: worklistOf('silences', silences).map(toItem),
  },
  {
    id: 'precedence',
    kind: 'register',
    title: { zh: '专用先于通用', en: 'Special before general terms' },
    items: worklistOf('precedence', precedence).map(toItem),
  },
  { id: OWN_LIST, kind: 'own', title: { zh: '自己的清单', en: 'My own list' }, items: [] },
];
