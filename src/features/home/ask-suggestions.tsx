import { type RefObject, useMemo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import type { OutsideProduct } from '@/corpus/outside-products';
import type { FieldControl } from '@/ui/field';
import { SuggestBox, type Suggestion } from '@/ui/suggest-box';
import type { TakenBox } from '@/ui/suggesting-input';
import { findNamed } from '@/corpus/search-names';
import { shortNamesOf } from '@/corpus/short-names';
import { readQuestion } from '@/search/read-question';
import { writeLocalOrDay } from '@/time/beijing';
import { suggest } from './find-asked';

/** What is chosen among the suggestions. */
export type Chosen =
  | {
      readonly kind: 'question';
      readonly product: Product;
      readonly trigger: 'arrears' | 'expiry';
      /** The moment that is written with it, as the address has it. */
      readonly at: string | undefined;
    }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'outside'; readonly product: OutsideProduct }
  | { readonly kind: 'search'; readonly query: string };

interface AskSuggestionsProps extends TakenBox {
  readonly isRequired?: boolean;
  readonly enterKeyHint?: 'go' | 'search';
  /** Whether a product is opened when it is chosen; else its name comes to stand in the box. */
  readonly opensProducts?: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly control: FieldControl;
  readonly placeholder: string;
  readonly onWrite: (text: string) => void;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A longer name takes more than a line of a phone, with what is asked of it. */
const LONG = 16;

const nothing = () => undefined;

/** What is asked of the products that are named: only what happened, if that is said, and the moment that is said with it. */
function readAsked(text: string) {
  const asked = readQuestion(text, findNamed, Date.now());
  const { at, hasTime = false } = asked?.when ?? {};
  return {
    triggers: asked?.trigger ? [asked.trigger] : (['arrears', 'expiry'] as const),
    at: at === undefined ? undefined : writeLocalOrDay(at, hasTime),
  };
}

/** The box with what may be meant: products, what is asked of the first of them, names that are none of the 75, the search. */
export default function AskSuggestions({ onWrite, onChoose, opensProducts = false, ...box }: AskSuggestionsProps) {
  const { t, i18n } = useTranslation();
  const [query, setQuery] = useState('');
  const { products, outside } = useMemo(() => suggest(query), [query]);
  const isEnglish = i18n.language === 'en';
  const nameOf = ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh);
  // The name stands above in full; in a question only what does not fit is shortened.
  const inQuestion = (product: Product) => {
    const [short] = nameOf(product).length > LONG ? shortNamesOf(product, isEnglish).toReversed() : [];
    return short ?? nameOf(product);
  };
  const text = query.trim();
  const [first] = products;
  const { triggers, at } = useMemo(() => readAsked(text), [text]);
  const offered: readonly Suggestion[] = products.map((product) => ({
    id: product.slug,
    label: nameOf(product),
    hint: `${product.number} · ${isEnglish ? product.zh : product.en}`,
    fill: nameOf(product),
    run: opensProducts ? () => onChoose({ kind: 'product', product }) : nothing,
  }));
  const questions: readonly Suggestion[] = first
    ? triggers.map((trigger) => ({
        id: trigger,
        label: t(($) => $.ask.suggestions[trigger], { name: inQuestion(first) }),
        run: () => onChoose({ kind: 'question', product: first, trigger, at }),
      }))
    : [];
  const others: readonly Suggestion[] = outside.map((product) => ({
    id: product.id,
    label: nameOf(product.name),
    fill: nameOf(product.name),
    run: () => onChoose({ kind: 'outside', product }),
  }));
  const search: readonly Suggestion[] =
    text === ''
      ? []
      : [
          {
            id: 'search',
            label: t(($) => $.ask.suggestions.search, { query: text.slice(0, 60) }),
            run: () => onChoose({ kind: 'search', query: text }),
          },
        ];
  const groups = [
    { id: 'products', name: t(($) => $.ask.suggestions.products), options: offered },
    { id: 'questions', name: t(($) => $.ask.suggestions.questions), options: questions },
    { id: 'outside', name: t(($) => $.ask.suggestions.outside), options: others },
    { id: 'text', name: t(($) => $.ask.suggestions.text), options: search },
  ];
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <SuggestBox
      {...box}
      name="q"
      listLabel={t(($) => $.ask.suggestions.label)}
      groups={groups}
      onQuery={(written) => {
        setQuery(written);
        onWrite(written);
      }}
      status={text === '' ? '' : t(($) => $.ask.suggestions.count, { count })}
    />
  );
}
