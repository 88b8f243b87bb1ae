import { useLinkProps, useRouter } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductPrecedence } from './product-precedence';
import { addWording } from '@/i18n/create-i18n';
import { precedence } from '@/corpus/precedence';
import { makeCiting } from '@/text/cite-places';

/** What a product's own terms come before; nothing where they only add. */
export default function PrecedenceOfProduct({ number }: { readonly number: number }) {
  const { i18n: translator } = useRouter().options.context;
  // The server has the wording before it draws, and draws once.
  if (!import.meta.env.SSR) use(addWording(translator, 'layers'));
  const { t, i18n } = useTranslation();
  const { href = '' } = useLinkProps({ to: '/agreement' });
  const { named } = makeCiting(t);
  const own = precedence.filter(({ special }) => special === `p-${number}` || special.startsWith(`p-${number}.`));
  if (own.length === 0) return null;
  return (
    <ProductPrecedence
      hrefOf={(id) => `${href}#${id}`}
      entries={own.map(({ special, general, relation, aspect, note, isDoubtful = false }) => ({
        special,
        specialName: named(special),
        general,
        generalName: named(general),
        relation: [
          t(($) => $.layers.aspects[aspect]),
          t(($) => $.layers.relations[relation]),
          ...(isDoubtful ? [t(($) => $.layers.doubtful)] : []),
        ].join(' · '),
        note: i18n.language === 'en' ? note.en : note.zh,
      }))}
    />
  );
}
