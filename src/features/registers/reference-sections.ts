import type { TFunction } from 'i18next';
import type { LayerColumn, LayerRow, LayerSection } from './layer-tables';
import { findMeanings, groupByMeaning, otherDefinitions } from '@/references/find-meanings';
import { outline } from '@/corpus/structure';
import { layers } from '@/corpus/layers';
import { precedence } from '@/corpus/precedence';
import { loadPrecedenceWords, precedenceKey } from './precedence-words';
import { findProduct } from '@/corpus/products';
import { makeCiting } from '@/text/cite-places';
import { fromInterface, fromText } from './rows';

/** Where each unit stands in the text. */
const order = new Map(outline.map(({ id }, index) => [id, index]));

/** What the page can show, in its order. */
export const LAYERS = [
  'terms',
  'meanings',
  'undefined',
  'documents',
  'references',
  'precedence',
  'unlinked',
  'outside',
  'domains',
] as const;
export type LayerId = (typeof LAYERS)[number];

/** Everything that was found, in the order of the text, in the words of one language. */
export function makeLayerSections(t: TFunction, isEnglish: boolean): readonly LayerSection<LayerId>[] {
  const meanings = findMeanings(layers.terms, layers.undefinedWords);
  const { named, cite, placesOf } = makeCiting(t);
  const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh);
  const scopeOf = (...scopes: readonly string[]) =>
    scopes.includes('agreement')
      ? t(($) => $.layers.wholeAgreement)
      : t(($) => $.layers.inside, { num: scopes.map(named).join(t(($) => $.layers.comma)) });
  const columns = {
    term: { title: t(($) => $.layers.term), holds: 'word' },
    means: { title: t(($) => $.layers.means) },
    scope: { title: t(($) => $.layers.scope), isNote: true },
    clause: { title: t(($) => $.layers.clause) },
    clauses: { title: t(($) => $.layers.clause), holds: 'places' },
    words: { title: t(($) => $.layers.words) },
    kind: { title: t(($) => $.layers.kind), holds: 'short' },
  } as const satisfies Record<string, LayerColumn>;
  // Content groups what it lists; readers go by the text.
  const placeOf = ({ cells }: LayerRow) => {
    const first = cells.flatMap(({ pieces }) => pieces).find(({ href }) => href !== undefined);
    return order.get(first?.href ?? '') ?? 0;
  };
  const titled = (
    id: LayerId,
    names: readonly LayerColumn[],
    rows: readonly LayerRow[],
    more?: LayerSection['more'],
  ) => ({
    id,
    title: t(($) => $.layers[id]),
    columns: names,
    rows: rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
    ...(more ? { more } : {}),
  });
  return [
    titled(
      'terms',
      [columns.term, columns.clause, columns.means, columns.scope],
      layers.terms.map((term) => {
        const { words, unit, scope, quote, en, doubt } = term;
        const others = otherDefinitions(term, meanings).map((other) => other.unit);
        const notes = [
          scopeOf(scope),
          ...(others.length > 0 ? [t(($) => $.layers.otherwise, { places: placesOf(others) })] : []),
          ...(doubt ? [inLanguage(doubt)] : []),
        ];
        return {
          key: `${unit} ${words.join(' ')}`,
          cells: [
            { pieces: [{ text: words.join('、') }, ...(isEnglish ? [{ text: `(${en})` }] : [])], isText: true },
            { pieces: [cite(unit)] },
            fromText(quote),
            fromInterface(notes.join(isEnglish ? '; ' : '；')),
          ],
        };
      }),
    ),
    {
      id: 'meanings',
      title: t(($) => $.layers.meanings),
      columns: [columns.term, columns.clauses, columns.means, columns.scope],
      // A word's meanings stand together, in the order of the text.
      rows: meanings.flatMap(({ word, definitions, withoutDefinition }) => [
        ...groupByMeaning(definitions).map((group) => ({
          key: [word, ...group.map(({ unit }) => unit)].join(' '),
          cells: [
            fromText(word),
            { pieces: group.map(({ unit }) => cite(unit)) },
            fromText([...new Set(group.map(({ quote }) => quote))].join('；')),
            fromInterface(scopeOf(...new Set(group.map(({ scope }) => scope)))),
          ],
        })),
        ...(withoutDefinition
          ? [
              {
                key: `${word} undefined`,
                cells: [
                  fromText(word),
                  { pieces: withoutDefinition.units.map(cite) },
                  fromInterface(t(($) => $.layers.withoutDefinition)),
                  fromInterface(inLanguage(withoutDefinition.note)),
                ],
              },
            ]
          : []),
      ]),
    },
    titled(
      'undefined',
      [columns.term, columns.clauses, { title: t(($) => $.layers.remark) }],
      layers.undefinedWords.map(({ words, units, note }) => ({
        key: words,
        cells: [fromText(words), { pieces: units.map(cite) }, fromInterface(inLanguage(note))],
      })),
    ),
    titled(
      'documents',
      [{ title: t(($) => $.layers.document) }, columns.kind, { title: t(($) => $.layers.cited) }],
      layers.documents.map(({ id, kind }) => {
        const cited = layers.citations.filter(({ document }) => document === id);
        const names = [...new Set(cited.map(({ words }) => words))];
        const places = [...new Set(cited.map(({ unit }) => unit))];
        return {
          key: id,
          cells: [
            fromText(names.join('、')),
            fromInterface(t(($) => $.layers.kinds[kind])),
            { pieces: places.map(cite) },
          ],
        };
      }),
    ),
    titled(
      'references',
      [columns.clause, columns.words, { title: t(($) => $.layers.leadsTo) }, columns.kind],
      layers.references.map(({ unit, start, words, targets, kind, printedTarget }) => ({
        key: `${unit} ${start}`,
        cells: [
          { pieces: [cite(unit)] },
          fromText(words),
          {
            pieces: [
              ...targets.map(cite),
              ...(printedTarget ? [{ text: `(${t(($) => $.layers.printed, { num: named(printedTarget) })})` }] : []),
            ],
          },
          fromInterface(t(($) => $.layers.referenceKinds[kind])),
        ],
      })),
    ),
    titled(
      'precedence',
      [
        columns.clause,
        { title: t(($) => $.layers.before), holds: 'short' },
        { title: t(($) => $.layers.aspect), holds: 'short' },
        columns.kind,
        { title: t(($) => $.layers.difference) },
      ],
      precedence.map(({ special, general, relation, aspect, note, doubt }) => {
        const product = findProduct(/^p-(\d+)/.exec(special)?.[1] ?? '');
        return {
          key: precedenceKey({ special, general, aspect }),
          cells: [
            { pieces: [cite(special), ...(product ? [{ text: isEnglish ? product.en : product.zh }] : [])] },
            { pieces: [cite(general)] },
            fromInterface(t(($) => $.layers.aspects[aspect])),
            fromInterface(
              [t(($) => $.layers.relations[relation]), ...(doubt ? [t(($) => $.layers.doubtful)] : [])].join(' · '),
            ),
            fromInterface(
              [inLanguage(note), ...(doubt ? [t(($) => $.layers.doubt, { doubt: inLanguage(doubt) })] : [])].join(' '),
            ),
          ],
        };
      }),
      () => loadPrecedenceWords(t),
    ),
    titled(
      'unlinked',
      [columns.clause, columns.words, { title: t(($) => $.layers.why) }],
      layers.unlinked.map(({ unit, words, reason }) => ({
        key: `${unit} ${words}`,
        cells: [{ pieces: [cite(unit)] }, fromText(words), fromInterface(t(($) => $.layers.reasons[reason]))],
      })),
    ),
    titled(
      'outside',
      [columns.words, columns.clause, columns.kind],
      layers.outside.map(({ name, units, whose }) => ({
        key: name,
        cells: [fromText(name), { pieces: units.map(cite) }, fromInterface(t(($) => $.layers.whose[whose]))],
      })),
    ),
    titled(
      'domains',
      [{ title: t(($) => $.layers.domain) }, columns.clause],
      layers.domains.map(({ name, places }) => ({
        key: name,
        cells: [fromText(name), { pieces: [...new Set(places.map(({ unit }) => unit))].map(cite) }],
      })),
    ),
  ];
}
