import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { nameOf } from '@/corpus/provision-names';
import { shown } from '@/corpus/shown';
import { shownGlossesFor } from '@/corpus/shown-glosses';
import { Filled } from '@/i18n/filled';
import { toLocale } from '@/i18n/locales';
import { Disclosure } from '@/ui/disclosure';
import { useCarriedTo } from './use-carried-case';

const { withoutRules, precedence } = shown;

/** What the general terms come to for a product without rules of its own, each part with its clause. */
export function GeneralTerms({ wording }: { readonly wording: string }) {
  return (
    <p>
      <Filled
        wording={wording}
        elements={{
          term: <Clauses provisions={['g-3.4.1.2']} />,
          stop: <Clauses provisions={['g-5.2']} />,
          buffer: <Clauses provisions={['g-5.5', 'g-9.2.4']} />,
        }}
      />
    </p>
  );
}

interface WhereProps {
  /** The product's name in the reader's language. */
  readonly name: string;
  /** What happened, where that is known: the vendor's own page to look for is another. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
}

/** That the vendor's own pages come before the agreement, and what to look for there. */
export function WhereToLook({ name, trigger }: WhereProps) {
  const { t } = useTranslation();
  return (
    <p>
      <Filled
        wording={t(($) => $.outside[trigger === 'expiry' ? 'seeExpiry' : 'see'], { name })}
        elements={{ precedence: <Clauses provisions={[precedence.provision]} /> }}
      />
    </p>
  );
}

/** The words of those clauses, folded; in English with what they mean. */
export function GeneralWords() {
  const { t, i18n } = useTranslation();
  const glosses = shownGlossesFor(toLocale(i18n.language));
  return (
    <Disclosure summary={t(($) => $.outside.words)} summaryClassName="cursor-pointer text-accent">
      <dl className="mt-2 grid gap-2 text-label">
        {[...withoutRules, precedence].map(({ provision, quotes }) => (
          <div key={provision}>
            <dt>
              <ClauseLink provision={provision} />
            </dt>
            {quotes.map((quote) => (
              <dd key={quote}>
                <q lang="zh-CN">{quote}</q>
                {quote in glosses && (
                  <p className="text-muted">
                    <small>{t(($) => $.outside.gloss)}</small> {glosses[quote]}.
                  </p>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Numbers of clauses in brackets, as links. */
export function Clauses({ provisions }: { readonly provisions: readonly string[] }) {
  const { t } = useTranslation();
  const [before, after] = t(($) => $.outside.clauses, { clauses: '\n' }).split('\n');
  return (
    <>
      {before}
      {provisions.map((provision, index) => (
        <Fragment key={provision}>
          {index > 0 && t(($) => $.outside.between)}
          <ClauseLink provision={provision} />
        </Fragment>
      ))}
      {after}
    </>
  );
}

function ClauseLink({ provision }: { readonly provision: string }) {
  const search = useCarriedTo('/agreement');
  return (
    <Link to="/agreement" search={search} hash={provision} resetScroll={false}>
      {nameOf(provision)}
    </Link>
  );
}
