import { useTranslation } from '@/i18n/use-translation';

/** A general provision that a product's own comes before, in words. */
interface ProductPrecedenceEntry {
  readonly special: string;
  readonly specialName: string;
  readonly general: string;
  readonly generalName: string;
  readonly relation: string;
  readonly note: string;
}

interface Props {
  readonly entries: readonly ProductPrecedenceEntry[];
  readonly hrefOf: (id: string) => string;
}

/** Where a product's own terms say more than the general terms, or something else (14.4.1). */
export function ProductPrecedence({ entries, hrefOf }: Props) {
  const { t } = useTranslation();
  const link = (id: string, name: string) => (
    <a href={hrefOf(id)} data-targets={id}>
      {name}
    </a>
  );
  return (
    <aside className="after-text" aria-labelledby="precedence-title">
      <h2 id="precedence-title">{t(($) => $.layers.productPrecedence)}</h2>
      <p>{t(($) => $.layers.productPrecedenceLead)}</p>
      <ul className="precedence-list">
        {entries.map(({ special, specialName, general, generalName, relation, note }) => (
          <li key={special + general + note}>
            {link(special, specialName)} → {link(general, generalName)} <small className="muted">{relation}</small>
            <br />
            {note}
          </li>
        ))}
      </ul>
    </aside>
  );
}
