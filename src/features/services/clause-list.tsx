import { useProvisionHref, useProvisionName } from '@/cases/provision-name';
import type { RuleCitation } from '@/lifecycle/model';
import { Quotes } from '@/ui/quotes';

interface Props {
  readonly citations: readonly RuleCitation[];
  /** Whether the words that say it stand beside the numbers. */
  readonly isQuoted?: boolean;
}

/** The clauses of something, each with a link to it. */
export function ClauseList({ citations, isQuoted = false }: Props) {
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  const provisions = [...new Set(citations.map(({ provision }) => provision))];
  return (
    <span className="clause-list" lang="zh-CN">
      {provisions.map((provision) => (
        <span key={provision}>
          <a href={hrefOf(provision)}>{nameOf(provision)}</a>
          {isQuoted && (
            <>
              {' '}
              <Quotes
                quotes={citations.filter((each) => each.provision === provision).flatMap(({ quotes }) => quotes)}
              />
            </>
          )}{' '}
        </span>
      ))}
    </span>
  );
}
