import type { TFunction } from 'i18next';
import { defects } from '@/corpus/defects';
import { findProduct } from '@/corpus/products';
import { type Certainty, type Defect, DEFECT_WEIGHTS, type DefectKind, type DefectWeight } from '@/defects/model';
import { makeCiting } from '@/text/cite-places';
import type { LayerColumn, LayerRow, LayerSection } from './layer-tables';
import { fromInterface } from './rows';

/** Which defects are wanted; absent for all of them. */
export interface DefectFilter {
  readonly kind?: DefectKind | undefined;
  readonly certainty?: Certainty | undefined;
}

/** The kinds that there are. */
export const KINDS_FOUND = [...new Set(defects.map(({ kind }) => kind))];

/** The register by weight, the heaviest first; within each in the order of the text. */
export function makeDefectSections(
  t: TFunction,
  isEnglish: boolean,
  { kind, certainty }: DefectFilter,
): readonly LayerSection<DefectWeight>[] {
  const { cite } = makeCiting(t);
  const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh);
  const columns: readonly LayerColumn[] = [
    { title: t(($) => $.defects.clause), holds: 'place' },
    { title: t(($) => $.defects.quote), holds: 'word' },
    { title: t(($) => $.defects.printed) },
    { title: t(($) => $.defects.literally), isNote: true },
    { title: t(($) => $.defects.meant) },
    { title: t(($) => $.defects.also), isNote: true },
    { title: t(($) => $.defects.kind), holds: 'short' },
    { title: t(($) => $.defects.certainty), isNote: true },
  ];
  const toRow = (defect: Defect): LayerRow => {
    const { unit, quote, also = [], printed, meant, literally } = defect;
    const product = findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
    const places = [...new Set(also.map((each) => each.unit))].filter((each) => each !== unit);
    return {
      key: `${unit} ${defect.kind} ${quote}`,
      cells: [
        { pieces: [cite(unit), ...(product ? [{ text: isEnglish ? product.en : product.zh }] : [])] },
        { pieces: [{ text: quote }], isText: true },
        fromInterface(inLanguage(printed)),
        {
          pieces: literally
            ? [{ text: t(($) => $.defects.readLiterally), isLabel: true }, { text: inLanguage(literally) }]
            : [],
          isRun: true,
        },
        fromInterface(meant ? inLanguage(meant) : t(($) => $.defects.unknown)),
        { pieces: places.length === 0 ? [] : [{ text: t(($) => $.defects.also), isLabel: true }, ...places.map(cite)] },
        fromInterface(t(($) => $.defects.kinds[defect.kind])),
        fromInterface(t(($) => $.defects.certainties[defect.certainty])),
      ],
    };
  };
  return DEFECT_WEIGHTS.map((weight) => ({
    id: weight,
    title: t(($) => $.defects.weights[weight]),
    columns,
    rows: defects
      .filter(
        (defect) =>
          defect.weight === weight &&
          (kind === undefined || defect.kind === kind) &&
          (certainty === undefined || defect.certainty === certainty),
      )
      .map(toRow),
  }));
}
