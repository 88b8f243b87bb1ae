import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { characters, counts } from '@/corpus/facts';
import { shown } from '@/corpus/shown';
import { useCarriedCase } from '@/text/use-carried-case';
import { EarliestLossesList } from './earliest-losses-list';
import { numberInId } from '@/agreement/unit-id';

/** Below the question: what is lost first, and the ways to read and to check. */
export default function HomeMore() {
  const { t, i18n } = useTranslation();
  const carried = useCarriedCase();
  const count = (number: number) => number.toLocaleString(i18n.language);
  return (
    <div className="home-more mt-8 grid grid-cols-1 gap-8 @min-[77rem]:grid-cols-[minmax(0,1fr)_25rem] @min-[77rem]:gap-12">
      <EarliestLossesList />
      <div className="grid grid-cols-1 content-start gap-6 @min-[53rem]:@max-[77rem]:grid-cols-3">
        <Ways title={t(($) => $.home.read.title)}>
          <Way count={t(($) => $.home.read.characters, { number: count(characters) })}>
            <Link to="/agreement" search={carried['/agreement'] ?? {}}>
              {t(($) => $.home.read.all)}
            </Link>
          </Way>
          <Way count={t(($) => $.home.read.chapters, { number: count(counts.chapter) })}>
            <Link to="/agreement" search={carried['/agreement'] ?? {}} hash="g-1" resetScroll={false}>
              {t(($) => $.agreement.general)}
            </Link>
          </Way>
          <Way count={t(($) => $.home.read.articles, { number: count(counts.article) })}>
            <Link to="/products" search={carried['/products'] ?? {}}>
              {t(($) => $.agreement.special)}
            </Link>
          </Way>
        </Ways>
        <Ways title={t(($) => $.home.look.title)}>
          <Way>
            <Link to="/search" search={carried['/search'] ?? {}}>
              {t(($) => $.home.look.search)}
            </Link>
          </Way>
          <Way>
            <Link to="/mine" search={carried['/mine'] ?? {}}>
              {t(($) => $.home.look.services)}
            </Link>
          </Way>
          <Way>
            <Link to="/deadlines" search={carried['/deadlines'] ?? {}}>
              {t(($) => $.home.look.deadlines)}
            </Link>
          </Way>
          <Way>
            <Link to="/references">{t(($) => $.home.look.references)}</Link>
          </Way>
          <Way>
            <Link to="/about">{t(($) => $.home.look.about)}</Link>
          </Way>
        </Ways>
        <Ways title={t(($) => $.home.oftenRead)}>
          {shown.oftenRead.map(({ provision, subject }) => (
            <Way key={provision}>
              <Link to="/agreement" search={carried['/agreement'] ?? {}} hash={provision} resetScroll={false}>
                {numberInId(provision)} {t(($) => $.home.often[subject])}
              </Link>
            </Way>
          ))}
        </Ways>
      </div>
    </div>
  );
}

/** Ways on of one kind, each a whole line. */
function Ways({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="ways">{children}</ul>
    </section>
  );
}

function Way({ count, children }: { readonly count?: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      {count !== undefined && <span>{count}</span>}
    </li>
  );
}
