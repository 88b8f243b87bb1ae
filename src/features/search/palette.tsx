import { useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ComboboxGroup, ComboboxOption } from '@/ui/combobox';
import { useCommands } from '@/ui/commands';
import { keepRecentSearch, readRecentSearches } from './recent-searches';
import { CommandPalette } from './palette-dialog';
import { findProduct } from '@/corpus/products';
import type { Segment } from '@/search/excerpt';
import type { ProductName, SearchResults } from '@/search/model';
import { PAGES } from '@/url/pages';
import type { AskedQuestion } from './read-asked';
import type { SearchSession } from './search-session';
import { usePaletteAnswers } from './use-palette-answers';
import { useSearchSession } from './use-search-session';
import { useSearchSubmit } from './use-search-submit';
import { readPastedAddress } from '@/corpus/read-pasted-address';
import { useCarriedCase } from '@/text/use-carried-case';
import { partOfId } from '@/agreement/unit-id';

/** Hits of the text that stand in the list; the page of results has all. */
const MAX_HITS = 8;

/** Recent searches, timelines for a question, clauses, products, text, pages and actions in one list. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { loadText } = useRouter().options.context;
  const submit = useSearchSubmit();
  const { session, failed } = useSearchSession(loadText);
  const commands = useCommands();
  const carried = useCarriedCase();
  const [query, setQuery] = useState('');
  const text = query.trim();
  const { results, asked } = useMemo(() => find(session, text), [session, text]);
  const { timelines, product } = usePaletteAnswers();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const cut = text.slice(0, 60);

  const searchFor = (words: string) => {
    keepRecentSearch(words);
    // As from any box: the number of one clause leads to it, also before the text has loaded.
    submit(words);
  };
  const openClause = (id: string, q?: string) => {
    if (text !== '') keepRecentSearch(text);
    void navigate({
      to: '/agreement',
      hash: id,
      search: { ...carried['/agreement'], ...(q === undefined ? {} : { q }) },
      resetScroll: false,
    });
  };
  const pages: readonly ComboboxOption[] = PAGES.map(({ name, path }) => ({
    id: `page-${name}`,
    label: t(($) => $.palette.pages[name]),
    run: () => void navigate({ to: path, search: carried[path] ?? {} }),
  }));
  const actions = commands.flatMap(({ name, label, key, run }) =>
    name === 'palette' ? [] : [{ id: `command-${name}`, label, run, ...(key === undefined ? {} : { hint: key }) }],
  );
  const named = (options: readonly ComboboxOption[]) =>
    options.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  const nameOf = (id: string) => session?.nameOf(id) ?? id;
  /** Both parts have a 2.2; that of 专用说明 is its product's. */
  const placeOf = (id: string) => {
    const part = t(($) => $.palette.parts[partOfId(id)]);
    const product = findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '');
    return [`${part} ${nameOf(id)}`, ...(product ? [product.zh] : [])].join(' · ');
  };

  const pasted = useMemo(() => findAddress(text), [text]);
  const groups: readonly ComboboxGroup[] = [
    {
      id: 'address',
      name: t(($) => $.palette.groups.page),
      options:
        pasted === undefined
          ? []
          : [
              {
                id: 'address',
                label: t(($) => $.palette.open, { address: pasted.slice(0, 120) }),
                run: () => submit(text),
              },
            ],
    },
    {
      id: 'recent',
      name: t(($) => $.palette.groups.recent),
      options:
        text === ''
          ? readRecentSearches().map((words) => ({ id: `recent-${words}`, label: words, run: () => searchFor(words) }))
          : [],
    },
    {
      id: 'timeline',
      name: t(($) => $.palette.groups.timeline),
      options: asked ? timelines(asked) : [],
    },
    {
      id: 'clause',
      name: t(($) => $.palette.groups.clause),
      options: [
        ...((asked?.topics ?? []).length > 0
          ? [{ id: 'topic', label: t(($) => $.palette.topic, { query: cut }), run: () => searchFor(text) }]
          : []),
        ...(results?.citations ?? []).map(({ id }) => ({
          id: `clause-${id}`,
          label: `${t(($) => $.agreement[id.startsWith('g') ? 'general' : 'special'])} ${nameOf(id)}`,
          run: () => openClause(id),
        })),
      ],
    },
    {
      id: 'product',
      name: t(($) => $.palette.groups.product),
      options: [
        ...(asked?.outside ?? []).map(({ id, name }) => ({
          id: `outside-${id}`,
          label: name[language],
          hint: t(($) => $.palette.outside),
          run: () => searchFor(text),
        })),
        ...findNamed(results, asked).slice(0, MAX_HITS).map(product),
      ],
    },
    {
      id: 'text',
      name: t(($) => $.palette.groups.text),
      options: [
        ...[...(results?.exact ?? []), ...(results?.wider ?? []), ...(results?.approximate ?? [])]
          .slice(0, MAX_HITS)
          .map(({ record, ranges }) => {
            const hintParts = cutFront(session?.excerpt(record.text, ranges) ?? []);
            const hint = hintParts.map((segment) => segment.text).join('');
            const run = () => openClause(record.id, text);
            return { id: `text-${record.id}`, label: placeOf(record.id), lang: 'zh-CN', hint, hintParts, run };
          }),
        ...(text === ''
          ? []
          : [
              {
                id: 'search-all',
                label: t(($) => $.palette.searchAll, { query: cut }),
                run: () => searchFor(text),
              },
            ]),
      ],
    },
    { id: 'page', name: t(($) => $.palette.groups.page), options: named(pages) },
    { id: 'action', name: t(($) => $.palette.groups.action), options: named(actions) },
  ];
  const message = failed
    ? t(($) => $.palette.failed)
    : text !== '' && !session
      ? t(($) => $.palette.loading)
      : undefined;
  return <CommandPalette onQuery={setQuery} groups={groups} message={message} onClose={onClose} />;
}

/** The page whose address stands in the box. */
const findAddress = (text: string) => readPastedAddress(text, Date.now())?.address;

/** Characters before the first word that was found; the row has no room for more. */
const BEFORE = 12;

/** A sentence from just before what was found in it, so that this is in sight. */
function cutFront(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  if (!first || first.hit || rest.length === 0 || first.text.length <= BEFORE) return segments;
  return [{ ...first, text: `…${first.text.slice(-BEFORE)}` }, ...rest];
}

/** What a query finds, and what it asks. */
function find(session: SearchSession | undefined, text: string) {
  if (!session || text === '') return {};
  const own = session.search(text);
  const asked = session.readQuestion(text, Date.now());
  const instead = asked.question && session.findInstead(asked.question, own);
  return { results: instead?.results ?? own, asked };
}

/** Products by name, those in a question first; what is similar to the name of none of them is none of them. */
function findNamed(results: SearchResults | undefined, asked: AskedQuestion | undefined): readonly ProductName[] {
  const found = (results?.products ?? []).filter(({ approximate }) => !approximate || asked?.outside.length === 0);
  const all = [...(asked?.question?.products ?? []), ...found.map(({ product }) => product)];
  return all.filter(({ number }, index) => all.findIndex((other) => other.number === number) === index);
}
