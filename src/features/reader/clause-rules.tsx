import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { ClauseSection } from './clause-section';
import type { RuleGroup } from './group-rules';
import { caseOfTrigger, type CaseSearch, withCase } from '@/ui/use-case-search';

/** The timelines that rest on the clause, each with what happens in it; nothing where there are none. */
export function ClauseRules({ id, groups }: { readonly id: string; readonly groups: readonly RuleGroup[] }) {
  const { t, i18n } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <ClauseSection
      title={t(($) => $.layers.rules)}
      count={groups.reduce((sum, { scenarios }) => sum + scenarios.length, 0)}
    >
      <ul>
        {groups.map(({ events, scenarios }) => (
          <li key={events.join(' ')}>
            {scenarios.map(({ slug, trigger, variant, name }, index) => (
              <Fragment key={`${trigger} ${variant}`}>
                {index > 0 && ' · '}
                {slug === undefined ? (
                  name
                ) : (
                  <Link
                    to="/products/$slug"
                    params={{ slug }}
                    search={(own: CaseSearch) => ({
                      ...caseOfTrigger(trigger, own),
                      ...(variant === null ? {} : { variant }),
                    })}
                    preload={false}
                  >
                    {name}
                  </Link>
                )}
              </Fragment>
            ))}
            <br />
            <span className="muted">{events.join(i18n.language === 'en' ? '; ' : '；')}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/agreement" search={withCase({ beside: 'timeline' })} hash={id} preload={false}>
          {t(($) => $.layers.besideTimeline)}
        </Link>
      </p>
    </ClauseSection>
  );
}
