import type { i18n } from 'i18next';
import { addWording } from '@/i18n/create-i18n';
import { type PageName, PAGES } from '@/url/pages';

/** Loads what a page says beside what every page says, for `beforeLoad` of its route. */
export async function loadPageWording(translator: i18n, name: PageName): Promise<void> {
  const parts = PAGES.find((page) => page.name === name)?.wording ?? [];
  await Promise.all(parts.map((part) => addWording(translator, part)));
}
