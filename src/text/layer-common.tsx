import { findTermMarks } from './layer-terms';
import type { TextLayer } from './text-layer';

/** Terms that stand everywhere (阿里云, 服务, 您), which are not marked unless the reader wants them. */
export const common: TextLayer = {
  id: 'common',
  isDefault: false,
  label: (t) => t(($) => $.layers.marks.common),
  title: (t) => t(($) => $.layers.terms),
  find: (unit, words) => findTermMarks(unit, words).flatMap(({ isCommon, mark }) => (isCommon ? [mark] : [])),
};
