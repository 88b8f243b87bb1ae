import { Link } from '@tanstack/react-router';
import { BookOpenText, CalendarClock, PackageSearch, ScanSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shown } from '@/corpus/shown';

interface Props {
  readonly counts: { readonly chapter: number; readonly article: number };
  readonly characters: number;
  /** The one box that finds anything. */
  readonly searchBox: ReactNode;
}

/** What this is, one box that finds anything, and four ways in. */
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
        {shown.oftenRead.map(({ provision, subject }) => (
          <li key={provision}>
            <Link to="/agreement" hash={provision} resetScroll={false}>
              <span className="clause-number">{provision.slice(2)}</span>
              <span>{t(($) => $.home.often[subject])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
