import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import type { Audience, WordChoice } from '@/review-files/model';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import type { Conflict } from './desk';
import { APPENDIX_NAMES, type AppendixName } from './export-appendix-names';
import { ExportChoice } from './export-choice';
import { ExportCounts } from './export-counts';
import { ExportOtherSide } from './export-other-side';
import { Said } from './export-said';
import { useMaking } from './use-making';
import { useProvisions } from './use-provisions';

interface Props {
  readonly state: ReviewState;
  readonly conflicts: readonly Conflict[];
}

const AUDIENCES = ['client', 'other', 'whole'] as const;
const TEXTS = ['interest', 'whole'] as const;

/** For whom a Word file is, and what is in it. */
export function ExportWordForm({ state, conflicts }: Props) {
  const { t } = useTranslation();
  const translator = useTranslator();
  const { loadText } = useRouter().options.context;
  const { said, isMaking, run } = useMaking();
  const [audience, setAudience] = useState<Audience>('client');
  const [text, setText] = useState<(typeof TEXTS)[number]>('interest');
  const [withNotes, setWithNotes] = useState(true);
  const [appendices, setAppendices] = useState<readonly AppendixName[]>([]);
  const { provisions, hasFailed } = useProvisions();
  const isWholeText = text === 'whole';
  const make = async (choice: Partial<WordChoice> = {}) => {
    const [{ exportSource }, { saveReviewWord }] = await Promise.all([
      loadModule(() => import('./export-source')),
      loadModule(() => import('./export-save')),
    ]);
    const isOther = audience === 'other';
    const source = await exportSource({
      state,
      loadText,
      translator,
      isWholeText,
      now: Date.now(),
      ...(isOther ? {} : { withNotes, withEffects: true, appendices, withChecked: audience === 'whole' }),
      ...(audience === 'whole' ? { conflicts } : {}),
    });
    const name = isOther
      ? t(($) => $.reviewExport.file.otherName)
      : t(($) => $.reviewExport.file.name, { title: state.review.title });
    const file = await saveReviewWord(source, { audience, isWholeText, ...choice }, name);
    return t(($) => $.reviewExport.done, { file });
  };
  return (
    <>
      <ExportChoice
        legend={t(($) => $.reviewExport.audience)}
        value={audience}
        options={AUDIENCES.map((value) => ({ value, label: t(($) => $.reviewExport.audiences[value]) }))}
        onChoose={setAudience}
      />
      <ExportChoice
        legend={t(($) => $.reviewExport.text)}
        value={text}
        options={TEXTS.map((value) => ({ value, label: t(($) => $.reviewExport.texts[value]) }))}
        onChoose={setText}
      />
      {audience === 'other' ? (
        provisions && (
          <ExportOtherSide
            state={state}
            provisions={provisions}
            isMaking={isMaking}
            onMake={(choice) => run(() => make(choice))}
          />
        )
      ) : (
        <>
          <Checkbox label={t(($) => $.reviewExport.notes)} isChecked={withNotes} onChange={setWithNotes} />
          <fieldset>
            <legend>{t(($) => $.reviewExport.appendices)}</legend>
            <div className="flex flex-wrap gap-x-4 gap-y-1">
              {APPENDIX_NAMES.map((name) => (
                <Checkbox
                  key={name}
                  label={t(($) => $.reviewExport.appendix[name])}
                  isChecked={appendices.includes(name)}
                  onChange={(isChecked) =>
                    setAppendices(isChecked ? [...appendices, name] : appendices.filter((each) => each !== name))
                  }
                />
              ))}
            </div>
          </fieldset>
          {provisions && <ExportCounts state={state} provisions={provisions} audience={audience} />}
          <p className="actions">
            <Button kind="primary" aria-disabled={isMaking} onClick={() => run(() => make())}>
              {t(($) => $.reviewExport.make)}
            </Button>
          </p>
        </>
      )}
      <Said>{hasFailed ? t(($) => $.reviewExport.noText) : said}</Said>
    </>
  );
}
