import { defectMarks } from '@/corpus/defect-marks';
import { optional } from '@/ui/optional';
import type { TextLayer } from './text-layer';

const DefectCard = optional(() => import('./defect-card'), { wording: ['defects'] });

/** Slips of the text, and doubts that its words leave. What is said of each is loaded when it is asked for. */
export const defects: TextLayer = {
  id: 'defects',
  isDefault: true,
  label: (t) => t(($) => $.layers.marks.defects),
  title: (t) => t(($) => $.layers.defect),
  find: (unit, words) =>
    defectMarks.flatMap(([where, quote]) => {
      const start = where === unit ? words.indexOf(quote) : -1;
      if (start < 0) return [];
      return [{ start, end: start + quote.length, card: () => <DefectCard unit={unit} quote={quote} /> }];
    }),
};
