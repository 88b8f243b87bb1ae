import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { glanceOf } from '@/corpus/glances';
import { writeDate } from '@/i18n/date-words';
import type { ProductName } from '@/search/model';
import type { ComboboxOption } from '@/ui/combobox';
import { useCaseSearch } from '@/ui/use-case-search';
import { useGlanceWords, useLossWords } from './answer-words';
import { caseOf } from './case-of';
import type { AskedQuestion } from './read-asked';

/** What the palette offers for a question, and for a product. */
export function usePaletteAnswers() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const glanceWords = useGlanceWords();
  const lossWords = useLossWords();
  const own = useCaseSearch();
  const isEnglish = i18n.language === 'en';

  /** A product's figures for a trigger; nothing where its own terms have none. */
  const figures = (number: number, trigger: 'expiry' | 'arrears'): readonly string[] => {
    const glance = glanceOf(number)[trigger];
    if (!glance) return [];
    const [restriction, loss] = [glanceWords(glance.restriction), lossWords(glance.loss)];
    return [t(($) => $.answering.glance[trigger], { restriction, loss })];
  };

  const timelines = ({ question }: AskedQuestion): readonly ComboboxOption[] => {
    if (!question?.trigger) return [];
    const { trigger, when } = question;
    const search = caseOf(trigger, question, own);
    const date =
      when?.at === undefined
        ? ''
        : writeDate(when.at, { isEnglish, hasTime: when.hasTime, hasYear: when.unsaid !== undefined });
    if (question.products.length === 0) {
      const outcome = question.outcome ?? 'loss';
      const run = () => void navigate({ to: '/products', search: { ...search, sort: `${trigger}-${outcome}` } });
      return [{ id: 'timeline-all', label: t(($) => $.palette.all[trigger]), run }];
    }
    return question.products.map(({ number, slug, zh, en }) => ({
      id: `timeline-${slug}`,
      label: t(($) => $.palette.timeline[trigger], { name: isEnglish ? en : zh, date }).trim(),
      hint: figures(number, trigger).join(''),
      run: () => void navigate({ to: '/products/$slug', params: { slug }, search }),
    }));
  };

  const product = ({ number, slug, zh, en }: ProductName): ComboboxOption => ({
    id: `product-${slug}`,
    label: `${number} ${isEnglish ? en : zh}`,
    hint: [...figures(number, 'arrears'), ...figures(number, 'expiry'), isEnglish ? zh : en].join(' · '),
    run: () => void navigate({ to: '/products/$slug', params: { slug }, search: own }),
  });
  return { timelines, product };
}
