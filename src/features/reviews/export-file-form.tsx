import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Said } from './export-said';
import { useShelf } from './store-use';
import { useMaking } from './use-making';

interface Props {
  readonly state: ReviewState;
  readonly format: 'markdown' | 'csv' | 'json';
}

/** Makes a file of which nothing has to be chosen. */
export function ExportFileForm({ state, format }: Props) {
  const { t } = useTranslation();
  const translator = useTranslator();
  const { loadText } = useRouter().options.context;
  const shelf = useShelf();
  const { said, isMaking, run } = useMaking();
  const make = async () => {
    const name = t(($) => $.reviewExport.file.name, { title: state.review.title });
    // A review file has all that the review has, and nothing of the text but what was marked.
    if (format === 'json') {
      const { saveReviewFile } = await loadModule(() => import('./export-review-file'));
      const lineage = await shelf.noteExport(state);
      return t(($) => $.reviewExport.done, { file: saveReviewFile(state, lineage, name) });
    }
    const [{ exportSource }, files] = await Promise.all([
      loadModule(() => import('./export-source')),
      loadModule(() => import('./export-save')),
    ]);
    const source = await exportSource({
      state,
      loadText,
      translator,
      withEffects: format === 'markdown',
      now: Date.now(),
    });
    const file = files.saveReviewText(source, format, name);
    return t(($) => $.reviewExport.done, { file });
  };
  return (
    <>
      <p className="actions">
        <Button kind="primary" aria-disabled={isMaking} onClick={() => run(make)}>
          {t(($) => $.reviewExport.make)}
        </Button>
      </p>
      <Said>{said}</Said>
    </>
  );
}
