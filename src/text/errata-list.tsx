import { useTranslation } from '@/i18n/use-translation';
import type { Erratum } from '@/references/model';
import { numberInId } from '@/agreement/unit-id';

interface Props {
  readonly errata: readonly Erratum[];
  /** Where a link to a provision leads from this page. */
  readonly hrefOf: (id: string) => string;
}

/** Explains misprinted numbers; the text points here with `aria-describedby`. These are our words, not the agreement's. */
export function ErrataList({ errata, hrefOf }: Props) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <ul className="errata">
      {errata.map(({ unit, intended, reason }) => (
        <li key={unit} id={`erratum-${unit}`}>
          <a href={hrefOf(unit)} className="clause-number">
            {numberInId(unit)}
          </a>{' '}
          {reason[language]}{' '}
          {intended !== unit && (
            <a href={hrefOf(intended)} className="clause-number">
              → {numberInId(intended)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
