import { Link } from '@tanstack/react-router';
import { BookOpenText, CalendarClock, PackageSearch, ScanSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Provisions that readers look for most, by what they are about. */
const OFTEN_READ = [
  { hash: 'g-3.4.1', num: '3.4.1', subject: 'term' },
  { hash: 'g-5', num: '5', subject: 'arrears' },
  { hash: 'g-9.2.4', num: '9.2.4', subject: 'retention' },
  { hash: 'g-12', num: '12', subject: 'liability' },
  { hash: 'g-14.4.1', num: '14.4.1', subject: 'precedence' },
  { hash: 'g-14.4.9', num: '14.4.9', subject: 'contact' },
] as const;

interface Props {
  readonly counts: { readonly chapter: number; readonly article: number };
  readonly characters: number;
  /** The one box that finds anything. */
  readonly searchBox: ReactNode;
}

/** What this is, one box that finds anything, and three ways in. */
export function Home({ counts, characters, searchBox }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <div className="page home">
      <p className="eyebrow">{t(($) => $.site.tagline)}</p>
      <h1>{t(($) => $.home.title)}</h1>
      <p className="lead">
        {t(($) => $.home.lead, {
          chapters: counts.chapter,
          articles: counts.article,
          characters: characters.toLocaleString(i18n.language),
        })}
      </p>
      {searchBox}
      <ul className="ways">
        <li>
          <BookOpenText aria-hidden size={26} />
          <h2>{t(($) => $.home.read.title)}</h2>
          <p>{t(($) => $.home.read.text)}</p>
          <Link to="/agreement">{t(($) => $.home.read.action)}</Link>
        </li>
        <li>
          <PackageSearch aria-hidden size={26} />
          <h2>{t(($) => $.home.lookUp.title)}</h2>
          <p>{t(($) => $.home.lookUp.text)}</p>
          <Link to="/products">{t(($) => $.home.lookUp.action)}</Link>
        </li>
        <li>
          <CalendarClock aria-hidden size={26} />
          <h2>{t(($) => $.home.layers.title)}</h2>
          <p>{t(($) => $.home.layers.text)}</p>
          <p className="way-actions">
            <Link to="/deadlines">{t(($) => $.home.layers.deadlines)}</Link>
            <Link to="/references">{t(($) => $.home.layers.references)}</Link>
          </p>
        </li>
        <li>
          <ScanSearch aria-hidden size={26} />
          <h2>{t(($) => $.home.review.title)}</h2>
          <p>{t(($) => $.home.review.text)}</p>
          <Link to="/about">{t(($) => $.home.review.action)}</Link>
        </li>
      </ul>
      <h2 className="section-title">{t(($) => $.home.oftenRead)}</h2>
      <ul className="often">
        {OFTEN_READ.map(({ hash, num, subject }) => (
          <li key={hash}>
            <Link to="/agreement" hash={hash} resetScroll={false}>
              <span className="clause-number">{num}</span>
              <span>{t(($) => $.home.often[subject])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
