import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EnvironmentOptions, ResolvedConfig } from 'vite';
import { products } from '../content/products.ts';
import { locales } from '../src/i18n/locales.ts';
import { toSitePath } from '../src/url/site-paths.ts';

/** Below it are answers for frames of other sites, which have no part in the router. */
export const EMBED_PATH = '/embed/';

/**
 * A build of its own, so that pages of the site load nothing for it. It writes beside theirs what has checksums in its names, and one
 * document, of which {@link embedDocuments} makes one for each product.
 */
export const embedEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: false,
    rolldownOptions: { input: 'embed.html' },
  },
};

/** The documents of all products in both languages, by file; and one that says that there is no such product. */
export async function embedDocuments({ root, build, base }: ResolvedConfig): Promise<ReadonlyMap<string, string>> {
  const file = join(resolve(root, build.outDir), 'embed.html');
  const template = await readFile(file, 'utf8');
  await rm(file);
  const documents = new Map<string, string>();
  for (const locale of locales) {
    const write = (path: string, title: string, words: string) =>
      documents.set(
        `${toSitePath(EMBED_PATH + path, locale)}.html`,
        template
          .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
          .replace('<!--head-->', () => `<title>${title}</title>`)
          .replace('<!--page-->', () => `<noscript>${words}</noscript>`),
      );
    for (const { slug, zh, en } of products) {
      const name = locale === 'en' ? en : zh;
      const page = base.replace(/\/$/, '') + toSitePath(`/products/${slug}`, locale);
      const link = `<a href="${page}" target="_blank" rel="noopener">${name}</a>`;
      write(`products/${slug}`, name, locale === 'en' ? `Needs JavaScript: ${link}` : `需要 JavaScript：${link}`);
    }
    write('404', '404', '404');
  }
  return documents;
}
