import { useTranslation } from '@/i18n/use-translation';
import { ProductPrecedence } from './product-precedence';
import { precedence } from '@/corpus/precedence';
import { makeCiting } from '@/text/cite-places';

interface Props {
  readonly number: number;
  /** The address of the whole text. */
  readonly agreementPath: string;
}

/** What a product's own terms come before; nothing where they only add. Only the server draws it. */
export function PrecedenceOfProduct({ number, agreementPath }: Props) {
  const { t, i18n } = useTranslation();
  const { named } = makeCiting(t);
  const isEnglish = i18n.language === 'en';
  const own = precedence.filter(({ special }) => special === `p-${number}` || special.startsWith(`p-${number}.`));
  if (own.length === 0) return null;
  return (
    <ProductPrecedence
      hrefOf={(id) => `${agreementPath}#${id}`}
      entries={own.map(({ special, general, relation, aspect, note, doubt }) => ({
        special,
        specialName: named(special),
        general,
        generalName: named(general),
        relation: [
          t(($) => $.layers.aspects[aspect]),
          t(($) => $.layers.relations[relation]),
          ...(doubt ? [t(($) => $.layers.doubtful)] : []),
        ].join(' · '),
        note: [
          isEnglish ? note.en : note.zh,
          ...(doubt ? [t(($) => $.layers.doubt, { doubt: isEnglish ? doubt.en : doubt.zh })] : []),
        ].join(' '),
      }))}
    />
  );
}
