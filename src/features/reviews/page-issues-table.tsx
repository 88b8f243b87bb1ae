import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Said } from './export-said';
import { useMaking } from './use-making';

interface Props {
  readonly state: ReviewState;
  /** The issues that are listed, in their order. */
  readonly ids: readonly string[];
}

/** Saves the issues that are listed, as they are narrowed and sorted, as a table. */
export function IssuesTableButton({ state, ids }: Props) {
  const { t } = useTranslation();
  const translator = useTranslator();
  const { loadText } = useRouter().options.context;
  const { said, isMaking, run } = useMaking();
  const make = async () => {
    const [{ exportSource }, { saveReviewText }] = await Promise.all([
      loadModule(() => import('./export-source')),
      loadModule(() => import('./export-save')),
    ]);
    const source = await exportSource({ state, loadText, translator, now: Date.now() });
    const name = t(($) => $.reviewExport.file.name, { title: state.review.title });
    return t(($) => $.reviewExport.done, { file: saveReviewText(source, 'csv', name, ids) });
  };
  return (
    <>
      <Button kind="link" aria-disabled={isMaking} onClick={() => run(make)}>
        {t(($) => $.reviewExport.table, { count: ids.length })}
      </Button>
      <Said>{said}</Said>
    </>
  );
}
