import { worklistOf, type WorklistItem, type WorklistKind } from '@/checklists/worklists';
import { checklists } from '@/corpus/checklists';
import { defects } from '@/corpus/defects';
import { families } from '@/corpus/families';
import { limits } from '@/corpus/limits';
import { precedence } from '@/corpus/precedence';
import { silences } from '@/corpus/silences';
import { type BothLanguages, OWN_LIST, type TickItem, type TickList } from './tick-model';

const toItem = ({ item, unit, quote, title }: WorklistItem): TickItem => ({
  id: item,
  question: title,
  clauses: [{ unit, ...(quote === undefined ? {} : { quote }) }],
});

const register = (kind: WorklistKind, title: BothLanguages, rows: readonly WorklistItem[]): TickList => ({
  id: kind,
  kind: 'register',
  title,
  items: rows.map(toItem),
});

/** What is gone through: checklists, the registers of this site as worklists, and one’s own list. A file for those who ask for it. */
export const tickLists: readonly TickList[] = [
  ...checklists.map((list) => ({ ...list, kind: 'checklist' as const })),
  register('deadlines', { zh: '期限', en: 'Time limits' }, worklistOf('deadlines', limits.limits)),
  register('defects', { zh: '缺陷', en: 'Defects' }, worklistOf('defects', defects)),
  register('parallels', { zh: '相近条文', en: 'Parallels' }, worklistOf('parallels', families)),
  register('silences', { zh: '沉默：没有说的', en: 'Silences: what is not said' }, worklistOf('silences', silences)),
  register(
    'precedence',
    { zh: '专用先于通用', en: 'Special before general terms' },
    worklistOf('precedence', precedence),
  ),
  { id: OWN_LIST, kind: 'own', title: { zh: '自己的清单', en: 'My own list' }, items: [] },
];
