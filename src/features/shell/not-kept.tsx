import { useTranslation } from '@/i18n/use-translation';
import { type PageName, PAGES } from '@/url/pages';

/** The address of the page itself, with all that it has: the page stands for many. */
const HERE = '';

interface Readable {
  /** File of the page, by which it is known whether it is kept. */
  readonly file: string;
  readonly href: string;
  readonly name: string;
}

interface Props {
  /** Where the page that was asked for would be. */
  readonly home: string;
  readonly fileOf: (path: string) => string;
  readonly hrefOf: (path: string) => string;
  readonly products: readonly { readonly path: string; readonly name: string }[];
  readonly topics: readonly { readonly path: string; readonly name: string }[];
}

/**
 * Stands where a page is neither kept nor can be had: says so, and what can be read instead. It is drawn with every page of the
 * language; the service worker takes out those that are not kept (`only-kept.ts`).
 */
export function NotKept({ home, fileOf, hrefOf, products, topics }: Props) {
  const { t } = useTranslation();
  const nameOf = (name: PageName) => {
    if (name === 'home') return t(($) => $.notFound.home);
    return name === 'search' ? t(($) => $.notFound.search) : t(($) => $.nav[name]);
  };
  const add = ({ path, name }: { readonly path: string; readonly name: string }): Readable => ({
    file: fileOf(path),
    href: hrefOf(path),
    name,
  });
  return (
    <>
      <header className="site-header">
        <div className="site-header-row">
          <a href={home} className="site-name">
            {t(($) => $.site.name)}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="page narrow">
          <h1>{t(($) => $.offline.notKept.title)}</h1>
          <p>{t(($) => $.offline.notKept.text)}</p>
          <p>
            <a href={HERE}>{t(($) => $.offline.notKept.retry)}</a>
          </p>
          <h2>{t(($) => $.offline.notKept.readable)}</h2>
          <p>{t(($) => $.offline.notKept.agreement)}</p>
          <Group
            title={t(($) => $.offline.notKept.pages)}
            entries={PAGES.map(({ name, path }) => add({ path, name: nameOf(name) }))}
          />
          <Group title={t(($) => $.offline.notKept.products)} entries={products.map(add)} />
          <Group title={t(($) => $.offline.notKept.topics)} entries={topics.map(add)} />
        </div>
      </main>
    </>
  );
}

function Group({ title, entries }: { readonly title: string; readonly entries: readonly Readable[] }) {
  return (
    <section data-group="">
      <h3>{title}</h3>
      <ul className="link-list">
        {entries.map(({ file, href, name }) => (
          <li key={file} data-file={file}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
