import { useTranslation } from '@/i18n/use-translation';
import type { DefinedTerm } from '@/references/model';
import { useHrefOf } from './use-href-of';

interface Props {
  readonly others: readonly DefinedTerm[];
  readonly nameOf: (id: string) => string;
}

/** Links to the definitions of the same word that say something else. */
export function OtherDefinitions({ others, nameOf }: Props) {
  const { t } = useTranslation();
  const hrefOf = useHrefOf();
  if (others.length === 0) return null;
  return (
    <p className="other-definitions">
      {t(($) => $.layers.others)}{' '}
      {others.map(({ unit }) => (
        <a key={unit} href={hrefOf(unit)}>
          {nameOf(unit)}
        </a>
      ))}
    </p>
  );
}
