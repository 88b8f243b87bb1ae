import { type FormEvent, memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { nameProducts } from '@/corpus/outside-products';
import { named } from '@/corpus/search-names';
import { products } from '@/corpus/products';
import { findProducts, foldProduct } from '@/search/find-products';
import { parseQuery } from '@/search/parse-query';
import { MOST_SERVICES } from '@/services/model';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { SuggestBox } from '@/ui/suggest-box';
import { readNames } from './read-names';

interface Props {
  /** The products of the services that there are, one for each. */
  readonly present: readonly string[];
  readonly onAdd: (added: readonly Product[]) => void;
}

/** What came of what was written, and how many services there were then: what is said of them is over when they change. */
interface Said {
  readonly text: string;
  readonly isFault: boolean;
  readonly count: number;
}

const folded = named.map(foldProduct);
const MOST_SUGGESTED = 8;

/** Products by beginnings and parts of names, and by every name in a longer text. */
function suggest(text: string): readonly Product[] {
  if (text.trim() === '') return [];
  const { inside } = nameProducts(text);
  const { words, excluded } = parseQuery(text);
  const numbers = excluded.length > 0 ? [] : findProducts(words, folded).map(({ number }) => number);
  const byName = numbers.flatMap((number) => products.filter((product) => product.number === number));
  return [...new Set([...byName, ...inside])].slice(0, MOST_SUGGESTED);
}

/** A box for the names of products: one from the list, or several at once. */
export const AddServices = memo(function AddServices({ present, onAdd }: Props) {
  const count = present.length;
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [sent, setSent] = useState(0);
  const [said, setSaid] = useState<Said>();
  const nameOf = (product: Product) => (isEnglish ? product.en : product.zh);
  const add = (added: readonly Product[]) => {
    const room = Math.max(0, MOST_SERVICES - count);
    onAdd(added.slice(0, room));
    const names = added
      .slice(0, room)
      .map(nameOf)
      .join(t(($) => $.simulator.listSeparator));
    if (added.length > room) return t(($) => $.services.add.full, { count: MOST_SERVICES });
    const again = added.filter(({ slug }) => present.includes(slug)).map(nameOf);
    return [
      t(($) => $.services.add.added, { count: added.length, names }),
      ...(again.length > 0
        ? [t(($) => $.services.add.again, { names: again.join(t(($) => $.simulator.listSeparator)) })]
        : []),
    ].join(isEnglish ? ' ' : '');
  };
  const countWith = (added: readonly Product[]) => Math.min(MOST_SERVICES, count + added.length);
  const clear = () => {
    setQuery('');
    setSent(sent + 1);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    if (text === '') return;
    const { found, outside, left } = readNames(text);
    const isFault = found.length === 0 || outside.length > 0 || left.length > 0;
    const words = [
      ...(found.length > 0 ? [add(found)] : []),
      ...(outside.length > 0
        ? [t(($) => $.services.add.outside, { names: outside.join(t(($) => $.simulator.listSeparator)) })]
        : []),
      ...(found.length > 0 && left.length > 0
        ? [t(($) => $.services.add.left, { words: left.join(t(($) => $.simulator.listSeparator)) })]
        : []),
      ...(found.length === 0 && outside.length === 0
        ? [t(($) => $.services.add.none, { text: text.slice(0, 40) })]
        : []),
    ];
    setSaid({ text: words.join(isEnglish ? ' ' : ''), isFault, count: countWith(found) });
    if (found.length > 0) clear();
  };
  // What is written stands there at once, and the names that fit it as soon as they are found.
  const searched = useDeferredValue(query);
  const suggested = useMemo(() => suggest(searched), [searched]);
  return (
    <form className="add-services" onSubmit={onSubmit}>
      <Field
        label={t(($) => $.services.add.label)}
        hint={t(($) => $.services.add.hint)}
        error={said?.isFault === true && said.count === count ? said.text : undefined}
      >
        {(control) => (
          <SuggestBox
            plain={null}
            isFocused={false}
            sent={sent}
            input={input}
            control={control}
            name="product"
            placeholder={t(($) => $.services.add.placeholder)}
            listLabel={t(($) => $.services.add.list)}
            groups={[
              {
                id: 'products',
                name: t(($) => $.services.add.list),
                options: suggested.map((product) => ({
                  id: product.slug,
                  label: nameOf(product),
                  hint: isEnglish ? product.zh : product.en,
                  fill: '',
                  run: () => {
                    setSaid({ text: add([product]), isFault: false, count: countWith([product]) });
                    clear();
                  },
                })),
              },
            ]}
            onQuery={setQuery}
            status={query === '' ? '' : t(($) => $.services.add.status, { count: suggested.length })}
          />
        )}
      </Field>
      <Button type="submit" kind="primary">
        {t(($) => $.services.add.submit)}
      </Button>
      <p role="status" className="added">
        {said?.isFault === false && said.count === count ? said.text : ''}
      </p>
    </form>
  );
});
