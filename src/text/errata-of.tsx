import { useTranslation } from '@/i18n/use-translation';
import { errata } from '@/corpus/errata';
import { ErrataList } from './errata-list';

interface Props {
  /** The unit whose own misprints are wanted; absent for those of the whole text, which is on this page. */
  readonly within?: string;
  /** The address of the whole text. */
  readonly agreementPath: string;
}

/** Misprinted numbers under the text that has them; nothing where it has none. Only the server draws it. */
export function ErrataOf({ within, agreementPath }: Props) {
  const { t } = useTranslation();
  const found = errata.filter(({ unit }) => within === undefined || unit === within || unit.startsWith(`${within}.`));
  if (found.length === 0) return null;
  return (
    <aside className="after-text" aria-labelledby="errata-title">
      <h2 id="errata-title">{t(($) => $.agreement.errata)}</h2>
      <p>{t(($) => $.agreement.errataLead)}</p>
      <ErrataList errata={found} hrefOf={(id) => `${within === undefined ? '' : agreementPath}#${id}`} />
    </aside>
  );
}
