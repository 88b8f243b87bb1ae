import { useTranslation } from '@/i18n/use-translation';
import { defects } from '@/corpus/defects';
import { DefectWords } from './defect-words';

/** What is said of the words of a unit that a defect is about. */
export default function DefectCard({ unit, quote }: { readonly unit: string; readonly quote: string }) {
  const { i18n } = useTranslation();
  const found = defects.filter((defect) => defect.unit === unit && defect.quote === quote);
  return found.map((defect) => <DefectWords key={defect.kind} defect={defect} isEnglish={i18n.language === 'en'} />);
}
