import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import type { Conflict } from './desk';
import { Said } from './export-said';
import { useShelf } from './store-use';
import { useMaking } from './use-making';

interface Props {
  readonly state: ReviewState;
  readonly conflicts: readonly Conflict[];
  readonly format: 'markdown' | 'csv' | 'json';
}

/** Makes a file of which nothing has to be chosen. */
export function ExportFileForm({ state, conflicts, format }: Props) {
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
      ...(format === 'markdown' ? { withEffects: true, withChecked: true, conflicts } : {}),
      now: Date.now(),
    });
    const file = files.saveReviewText(source, format, name);
    return t(($) => $.reviewExport.done, { file });
  };
  /** Without a lineage: what differs in it is to be asked about when it is opened. */
  const makeOthers = async () => {
    const [{ saveReviewFile }, { otherSides }] = await Promise.all([
      loadModule(() => import('./export-review-file')),
      loadModule(() => import('./export-disputed')),
    ]);
    const files = otherSides(state, conflicts).map((other, index) => {
      const number = index === 0 ? '' : ` ${index + 1}`;
      const name = t(($) => $.reviewExport.others.name, { title: state.review.title });
      return saveReviewFile(other, new Map(), `${name}${number}`);
    });
    return t(($) => $.reviewExport.done, { file: files.join(t(($) => $.layers.comma)) });
  };
  return (
    <>
      <p className="actions">
        <Button kind="primary" aria-disabled={isMaking} onClick={() => run(make)}>
          {t(($) => $.reviewExport.make)}
        </Button>
      </p>
      {format === 'json' && conflicts.length > 0 && (
        <>
          <p className="actions">
            <Button aria-disabled={isMaking} onClick={() => run(makeOthers)}>
              {t(($) => $.reviewExport.others.make)}
            </Button>
          </p>
          <p className="hint">{t(($) => $.reviewExport.others.hint)}</p>
        </>
      )}
      <Said>{said}</Said>
    </>
  );
}
