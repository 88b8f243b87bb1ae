import type { i18n } from 'i18next';
import { addWording } from '@/i18n/create-i18n';
import { findProduct } from '@/corpus/products';
import { localeOf } from '@/i18n/locales';
import { loadModule } from '@/loading/load-module';
import { readAnchor } from '@/text/anchor';
import { listMissing } from '@/text/list-missing';
import { showNotice } from '@/ui/site-notices';
import type { AddressNote } from '@/url/read-query';
import { findUnreadValues, WITHOUT_RULES } from '@/url/unread-values';
import { toSitePath } from '@/url/site-paths';
import type { Router } from './create-router';

/** Says over the page what of its address was not used, or not as it is written, so that nobody takes it for counted. */
export async function sayAddress(router: Router, translator: i18n, base: string, notes: readonly AddressNote[]) {
  // What the routes read; `search` of a match has the others too.
  const used = new Set(router.state.matches.flatMap(({ _strictSearch }) => Object.keys(_strictSearch as object)));
  const more = Object.keys(router.state.location.search)
    // What happened and when goes with the reader.
    .filter((key) => !(used.has(key) || key === 'at' || key === 'trigger' || notes.some((note) => note.key === key)))
    .map((key) => ({ kind: 'elsewhere' as const, key }));
  const { pathname, search } = router.state.location;
  const unread = findUnreadValues((await isWithoutRules(pathname)) ? WITHOUT_RULES : pathname, search)
    .filter(({ key }) => !notes.some((note) => note.key === key))
    .map((note) => ({ kind: 'unread' as const, ...note }));
  const { t } = translator;
  const all: readonly (AddressNote | (typeof more | typeof unread)[number])[] = [...notes, ...more, ...unread];
  if (all.length > 0) {
    await addWording(translator, 'address');
    const words = all.slice(0, 5).map(({ kind, ...note }) => t(($) => $.address[kind], { value: '', as: '', ...note }));
    showNotice({ id: 'address', text: words.join(' ') });
  }
  const isElsewhere = /^#(?:[gp]-?\d|pre\b|\d|%)/i.test(location.hash) && !document.querySelector('[data-part="text"]');
  if (!isElsewhere) return;
  const { readMeant } = await loadModule(() => import('@/text/find-meant'));
  const { ids, uncited, otherPart } = readMeant(location.hash);
  const named = otherPart === undefined ? ids : [otherPart];
  if (named.length === 0) return;
  await addWording(translator, 'address');
  const page = base + toSitePath('/agreement', localeOf(location.pathname.slice(base.length)));
  showNotice({
    id: 'anchor',
    text: [whereIs(t, otherPart), ...(uncited.length > 0 ? [listMissing(t, uncited)] : [])].join(' '),
    links: named.map((id) => ({ href: `${page}#${id}`, label: id.replace(/^[gp]-/, '') })),
  });
}

/** Says that what the address names is in the full text, or that only the other part of the agreement has its number. */
function whereIs(t: i18n['t'], otherPart: string | undefined): string {
  if (otherPart === undefined) return t(($) => $.address.anchor);
  const part = t(($) => $.agreement[otherPart.startsWith('g') ? 'general' : 'special']);
  const anchor = readAnchor(location.hash).slice(0, 60);
  return t(($) => $.address.otherPart, { anchor, part, num: otherPart.replace(/^[gp]-/, '') });
}

/** Whether a path is the page of a product that has no timeline in sight, which would say what it cannot read. */
async function isWithoutRules(path: string): Promise<boolean> {
  const product = findProduct(/^\/products\/([^/]+)$/.exec(path)?.[1] ?? '');
  if (!product) return false;
  const { loadLifecycle } = await loadModule(() => import('@/corpus/load-lifecycle'));
  return (await loadLifecycle(product.number)).withoutRules !== undefined;
}
