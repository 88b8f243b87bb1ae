import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { AskFormProps } from './ask-form';
import { serverRendered } from '@/ui/optional';

const AskForm = serverRendered(() => import('./home-parts'), {
  pick: (parts) => parts.AskForm,
  wording: ['ask', 'moments'],
});
const HomeMore = serverRendered(() => import('./home-parts'), { pick: (parts) => parts.HomeMore, wording: ['glance'] });

// The same elements in every render: the server's HTML stays while their program loads.
const homeMore = <HomeMore />;

/** The customer's question, and what else the site has. */
export function Home({ answer }: AskFormProps) {
  const { t } = useTranslation();
  return (
    <div className="home mx-auto max-w-frame px-4 pt-6 pb-4 tablet:px-6 tablet:pt-8">
      <h1>{t(($) => $.home.title)}</h1>
      <p className="mt-1 text-ink-soft">{t(($) => $.home.lead)}</p>
      {useMemo(
        () => (
          <AskForm answer={answer} />
        ),
        [answer],
      )}
      {homeMore}
    </div>
  );
}
