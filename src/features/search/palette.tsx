import { useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboboxGroup, ComboboxOption } from '@/ui/combobox';
import { useCommands } from '@/ui/commands';
import { keepRecentSearch, readRecentSearches } from './recent-searches';
import { CommandPalette } from './palette-dialog';
import { PAGES } from '@/url/pages';
import { useSearchSession } from './use-search-session';
import { useSearchSubmit } from './use-search-submit';

/** Hits of the text that stand in the list; the page of results has all. */
const MAX_HITS = 8;

/** Recent searches, clauses, products, text, pages and actions in one list. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { loadText } = useRouter().options.context;
  const submit = useSearchSubmit();
  const { session, failed } = useSearchSession(loadText);
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const text = query.trim();
  const results = useMemo(() => (text === '' ? undefined : session?.search(text)), [session, text]);
  const isEnglish = i18n.language === 'en';

  const searchFor = (words: string) => {
    keepRecentSearch(words);
    // As from any box: the number of one clause leads to it, also before the text has loaded.
    submit(words);
  };
  const openClause = (id: string, q?: string) => {
    if (text !== '') keepRecentSearch(text);
    void navigate({ to: '/agreement', hash: id, search: q === undefined ? {} : { q }, resetScroll: false });
  };
  const pages: readonly ComboboxOption[] = PAGES.map(({ name, path }) => ({
    id: `page-${name}`,
    label: t(($) => $.palette.pages[name]),
    run: () => void navigate({ to: path }),
  }));
  const actions = commands.flatMap(({ name, label, key, run }) =>
    name === 'palette' ? [] : [{ id: `command-${name}`, label, run, ...(key === undefined ? {} : { hint: key }) }],
  );
  const named = (options: readonly ComboboxOption[]) =>
    options.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  const nameOf = (id: string) => session?.nameOf(id) ?? id;

  const groups: readonly ComboboxGroup[] = [
    {
      id: 'recent',
      name: t(($) => $.palette.groups.recent),
      options:
        text === ''
          ? readRecentSearches().map((words) => ({ id: `recent-${words}`, label: words, run: () => searchFor(words) }))
          : [],
    },
    {
      id: 'clause',
      name: t(($) => $.palette.groups.clause),
      options: (results?.citations ?? []).map(({ id }) => ({
        id: `clause-${id}`,
        label: `${t(($) => $.agreement[id.startsWith('g') ? 'general' : 'special'])} ${nameOf(id)}`,
        run: () => openClause(id),
      })),
    },
    {
      id: 'product',
      name: t(($) => $.palette.groups.product),
      options: (results?.products ?? []).slice(0, MAX_HITS).map(({ product: { number, slug, zh, en } }) => ({
        id: `product-${slug}`,
        label: `${number} ${isEnglish ? en : zh}`,
        hint: isEnglish ? zh : en,
        run: () => void navigate({ to: '/products/$slug', params: { slug } }),
      })),
    },
    {
      id: 'text',
      name: t(($) => $.palette.groups.text),
      options: [
        ...[...(results?.exact ?? []), ...(results?.wider ?? []), ...(results?.approximate ?? [])]
          .slice(0, MAX_HITS)
          .map(({ record, ranges }) => ({
            id: `text-${record.id}`,
            label: nameOf(record.id),
            lang: 'zh-CN',
            hint: (session?.excerpt(record.text, ranges) ?? []).map((segment) => segment.text).join(''),
            run: () => openClause(record.id, text),
          })),
        ...(text === ''
          ? []
          : [
              {
                id: 'search-all',
                label: t(($) => $.palette.searchAll, { query: text.slice(0, 60) }),
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
