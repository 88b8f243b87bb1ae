import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { Filled } from '@/i18n/filled';
import type { ProductWithoutRules } from '@/lifecycle/model';
import { Clauses, GeneralTerms, GeneralWords, WhereToLook } from './general-terms';

interface Props {
  readonly product: Product;
  readonly reasons: ProductWithoutRules;
  readonly trigger: 'expiry' | 'arrears' | undefined;
}

/** No period, no timeline: what the product's own terms speak of instead, the general terms, and where to look. */
export default function WithoutRulesBody({ product, reasons: { reason, citations }, trigger }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const name = product[language];
  return (
    <div className="grid max-w-reading gap-3">
      <p>
        <Filled
          wording={t(($) => $.outside.within, { name, reason: reason[language] })}
          elements={{ own: <Clauses provisions={citations.map(({ provision }) => provision)} /> }}
        />
      </p>
      <GeneralTerms wording={t(($) => $.outside.withinGeneral)} />
      <WhereToLook name={name} trigger={trigger} />
      <GeneralWords />
    </div>
  );
}
