import type { ProductName } from './model';

/**
 * Every name under which a product is found, as printed: in search, in questions, in the palette and in the list. Chinese,
 * without the word for service at its end; English, whole and in its parts; the slug; other names.
 */
export function namesOf({ zh, en, slug, aliases = [] }: ProductName): readonly string[] {
  const [, plain = en, abbreviation = ''] = /^(.*?)\s*\((.*)\)$/.exec(en) ?? [];
  const names = [zh, zh.replace(/服务$/, ''), en, plain, abbreviation, slug, slug.replaceAll('-', ' '), ...aliases];
  return [...new Set(names)].filter((name) => name.length > 1);
}
