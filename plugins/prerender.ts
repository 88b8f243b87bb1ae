import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Manifest, type Plugin, type ResolvedConfig } from 'vite';
import { type Locale, localeOf, locales } from '../src/i18n/locales.ts';
import { PRODUCT_PAGE } from '../src/url/pages.ts';
import { embedDocuments, embedEnvironment } from './embed.ts';
import { NOT_KEPT, writeWorker } from './offline.ts';
import { makeWebManifest, manifestFile } from './web-manifest.ts';
import { type PageScripts, scriptsOf } from './page-scripts.ts';
import { kindOf, writeSheets } from './sheets/page-sheets.ts';
import { THEME_FILE, THEME_SCRIPT } from './theme-script.ts';
import { toFileName, toRoutePath, toSitePath } from '../src/url/site-paths.ts';

type Server = typeof import('../src/app/entry-server.tsx');

const SERVER_OUT = 'node_modules/.prerender';

/** Where a document names the scripts of its program, and those that it needs beside them for the values of its address. */
const PROGRAM = '%program%';
const VALUES = '%values%';
const NEXT = '%next%';

/** Where a document has what says that its program has not come. */
const NOT_STARTED = '<!--not-started-->';

/** Pages that are nothing without their program: it starts at once, and is fetched with the document. */
const TOOLS: readonly string[] = ['/mine', '/check', '/review'];

/** Pages that have nothing to read for the values of their address: their program is fetched before the first paint where it has any. */
const EMPTY_WITH_VALUES: readonly string[] = [...TOOLS, '/search'];

/** Where a document names the sheet of all pages, which comes with the program. */
const ALL_RULES = '%all-rules%';

/** Where a document names its build. */
const BUILD = '<!--build-->';

/**
 * Writes every page of the site, in each language, as a document of its own, so that all of it can be read without
 * script. `vite build` builds the browser's program, then the server's, then runs the second once for each page. The
 * dev server renders the same documents on demand, for the program lifts the agreement's text from them.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    config: () => ({
      environments: {
        embed: embedEnvironment,
        ssr: {
          build: {
            ssr: true,
            outDir: SERVER_OUT,
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: { input: 'src/app/entry-server.tsx', output: { entryFileNames: 'entry-server.mjs' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr, embed } = builder.environments;
          if (!client || !ssr || !embed) throw new Error('The build needs a client, an ssr and an embed environment.');
          await builder.build(client);
          await builder.build(embed);
          await builder.build(ssr);
          await writePages(config);
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost');
          const render = async () => {
            const path = url.pathname.slice(config.base.length - 1) || '/';
            const entry = (await server.ssrLoadModule('/src/app/entry-server.tsx')) as Server;
            const source = readFileSync(resolve(config.root, 'index.html'), 'utf8');
            // The dev server's own client needs inline scripts and styles.
            const template = (await server.transformIndexHtml(url.pathname, source)).replace(
              /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/,
              '',
            );
            const route = toRoutePath(path);
            const known = entry.pages.find((page) => page.path === route);
            const { html, found } = await renderPage(
              entry,
              template,
              known ?? { path: route, canonical: route },
              localeOf(path),
            );
            response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
            response.end(html);
          };
          render().catch((error: unknown) => {
            if (error instanceof Error) server.ssrFixStacktrace(error);
            next(error);
          });
        });
      };
    },
  };

  async function writePages({ root, build, base }: ResolvedConfig) {
    const out = resolve(root, build.outDir);
    await rm(join(out, THEME_FILE));
    const { template, sheet } = takeSheet(takeTheme(await readFile(join(out, 'index.html'), 'utf8'), base), base);
    const scriptsFile = join(out, '.vite/manifest.json');
    const manifest = JSON.parse(await readFile(scriptsFile, 'utf8')) as Manifest;
    await rm(dirname(scriptsFile), { recursive: true });
    const entry = (await import(pathToFileURL(resolve(root, SERVER_OUT, 'entry-server.mjs')).href)) as Server;

    const files = new Map<string, string>();
    const kinds = new Map<string, string>();
    for (const locale of locales) {
      for (const page of entry.pages) {
        const product = entry.pages.find(
          ({ path, canonical }) => canonical === page.canonical && /^\/products\/\d+$/.test(path),
        );
        const number = product && Number(product.path.slice(PRODUCT_PAGE.path.length));
        const scripts = scriptsOf(manifest, page.canonical, locale, base, number);
        const { html, found } = await renderPage(entry, template, page, locale, scripts);
        if (!found) throw new Error(`${page.path} (${locale}) is not a page.`);
        const file = `${toFileName(toSitePath(page.path, locale))}.html`;
        files.set(file, html);
        kinds.set(file, kindOf(page.canonical));
      }
      const missing = { path: '/404', canonical: '' };
      const scripts = scriptsOf(manifest, '', locale, base, undefined);
      const { html } = await renderPage(entry, template, missing, locale, scripts);
      const missingFile = `${toSitePath('/404', locale)}.html`;
      files.set(missingFile, html);
      kinds.set(missingFile, kindOf(''));
      files.set(manifestFile(locale), `${JSON.stringify(makeWebManifest(locale, base))}\n`);
      const notKept = `${toSitePath(`/${NOT_KEPT}`, locale)}.html`;
      files.set(notKept, await renderNotKept(entry, template, locale));
      kinds.set(notKept, NOT_KEPT);
    }
    writeSheets(await readFile(join(out, sheet), 'utf8'), kinds, files);
    for (const [file, html] of await embedDocuments(config)) files.set(file, html);
    const site = process.env['SITE_URL']?.replace(/\/$/, '');
    if (site) files.set('sitemap.xml', writeSitemap(entry, site));
    // The build is named by what it wrote, programs by the checksums in their names: the same source has the same name.
    const hash = createHash('sha256').update(
      Object.values(manifest)
        .map(({ file }) => file)
        .toSorted()
        .join('\n'),
    );
    for (const content of files.values()) hash.update(content);
    const name = hash.digest('hex').slice(0, 16);
    files.set('version.json', `${JSON.stringify({ build: name })}\n`);
    for (const [path, content] of files) {
      const file = join(out, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content.replace(BUILD, `<meta name="build" content="${name}" />`));
    }
    await writeWorker(config, { manifest, name });
    config.logger.info(`prerendered ${(entry.pages.length + 1) * locales.length} pages`);
  }

  /** An address of the site: absolute when `SITE_URL` says where it will stand. */
  function addressOf(path: string, locale: Locale): string {
    const site = process.env['SITE_URL']?.replace(/\/$/, '') ?? '';
    return site + config.base.replace(/\/$/, '') + toSitePath(path, locale);
  }

  async function renderPage(
    entry: Server,
    template: string,
    { path, canonical }: { path: string; canonical: string },
    locale: Locale,
    { first, withValues, next }: PageScripts = { first: [], withValues: [], next: [] },
  ) {
    const page = await entry.render(canonical || path, locale);
    const isPage = canonical !== '' && page.found;
    const isAtOnce = !isPage || TOOLS.includes(canonical);
    const isEarly = !isPage || EMPTY_WITH_VALUES.includes(canonical);
    const head = [
      `<title>${escape(page.title)}</title>`,
      `<meta name="description" content="${escape(page.description)}" />`,
      // While one works on the site it cannot be installed.
      ...(config.command === 'build' ? [linkManifest(locale)] : []),
      ...(isPage
        ? [
            `<link rel="canonical" href="${addressOf(canonical, locale)}" />`,
            ...locales.map(
              (other) => `<link rel="alternate" hreflang="${other}" href="${addressOf(canonical, other)}" />`,
            ),
            `<link rel="alternate" hreflang="x-default" href="${addressOf(canonical, 'zh-CN')}" />`,
            `<meta property="og:title" content="${escape(page.title)}" />`,
            `<meta property="og:description" content="${escape(page.description)}" />`,
            `<meta property="og:type" content="website" />`,
            `<meta property="og:url" content="${addressOf(canonical, locale)}" />`,
            `<meta property="og:locale" content="${locale.replace('-', '_')}" />`,
          ]
        : [`<meta name="robots" content="noindex" />`]),
      ...(isAtOnce ? first : []).map((href) => `<link rel="modulepreload" crossorigin href="${href}" />`),
    ].join('\n    ');
    const html = template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
      .replace('<!--head-->', () => head)
      .replace(
        `"${PROGRAM}"`,
        () => `"${first.join(' ')}"${isAtOnce ? ' data-now' : ''}${isEarly ? ' data-early' : ''}`,
      )
      .replace(VALUES, () => withValues.join(' '))
      .replace(NEXT, () => next.join(' '))
      // The dev server gives all rules by itself.
      .replace(ALL_RULES, '')
      .replace(NOT_STARTED, () => `<template id="not-started">${page.notStarted}</template>`)
      .replace(
        '<div id="root"><!--page--></div>',
        () =>
          // The path tells the program whether the document is that of the address.
          `<div id="root" data-path="${isPage ? canonical : ''}">${page.html}</div>`,
      );
    return { html, found: page.found };
  }

  /** The page that the service worker gives where one is not kept. It runs nothing: its program may not be kept either. */
  async function renderNotKept(entry: Server, template: string, locale: Locale): Promise<string> {
    const { html, title } = await entry.renderNotKept(locale);
    return template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
      .replace(
        '<!--head-->',
        () => `<title>${escape(title)}</title><meta name="robots" content="noindex" />${linkManifest(locale)}`,
      )
      .replace(PROGRAM, '')
      .replace(NEXT, '')
      .replace(VALUES, '')
      .replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
      .replace('<!--page-->', () => html);
  }

  function linkManifest(locale: Locale): string {
    return `<link rel="manifest" href="${config.base}${manifestFile(locale)}" />`;
  }

  function writeSitemap(entry: Server, site: string): string {
    const base = site + config.base.replace(/\/$/, '');
    const urls = entry.pages
      .filter(({ path, canonical }) => path === canonical)
      .flatMap(({ path }) =>
        locales.map((locale) => {
          const alternates = locales.map(
            (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${base}${toSitePath(path, other)}"/>`,
          );
          return `<url><loc>${base}${toSitePath(path, locale)}</loc>${alternates.join('')}</url>`;
        }),
      );
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  }
}

/** Puts the script that runs before the first paint into a document. */
function takeTheme(template: string, base: string): string {
  const source = `src="${base}${THEME_FILE}"`;
  const start = template.indexOf(source);
  const end = template.indexOf('></script>', start) + 1;
  if (start === -1 || end === 0) throw new Error(`The document has no ${THEME_FILE}.`);
  return template.slice(0, start) + template.slice(start + source.length, end) + THEME_SCRIPT + template.slice(end);
}

/**
 * Has a document name the sheet of all pages for the program, and not ask for it.
 *
 * @returns the document, and the file of the sheet of all pages.
 */
function takeSheet(template: string, base: string): { readonly template: string; readonly sheet: string } {
  const [link = '', href = ''] = /<link rel="stylesheet" crossorigin href="([^"]+)">/.exec(template) ?? [];
  if (href === '') throw new Error('The document has no style sheet.');
  return {
    template: template.replace(link, '').replace(ALL_RULES, () => href),
    sheet: href.slice(base.length),
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
