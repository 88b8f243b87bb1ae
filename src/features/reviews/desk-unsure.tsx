import { useTranslation } from '@/i18n/use-translation';
import { answerPlace } from '@/reviews/anchor';
import { confirmPlaces } from '@/reviews/edits';
import type { Mark, Review, Target } from '@/reviews/model';
import { readBlock } from '@/text/block-text';
import { Button } from '@/ui/button';
import type { Desk } from './desk';
import { editNow } from './desk-act';
import { findBlock, findText } from './marks-place';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  readonly review: Review;
  readonly mark: Mark;
}

/** Where the words of a mark are not where they were: what may be them beside the old ones, and the question. Nothing moves by itself. */
export function UnsurePlace({ desk, review, mark }: Props) {
  return mark.targets.map((target, index) => {
    if (target.fit !== 'unsure' && target.fit !== 'orphan') return null;
    const answer = (next: Target) =>
      void editNow(desk, confirmPlaces, {
        places: new Map([[mark.id, mark.targets.map((each, at) => (at === index ? next : each))]]),
      });
    return (
      <Question
        key={`${target.unit} ${target.start}`}
        target={target}
        onAnswer={(isThere, text) => {
          const { unit, start, end } = target;
          const place = isThere ? { unit, start, end } : 'no';
          answer(answerPlace(target, place, new Map([[unit, text]]), review.edition.id));
        }}
      />
    );
  });
}

interface QuestionProps {
  readonly target: Target;
  /** @param text - the unit's own words now. */
  readonly onAnswer: (isThere: boolean, text: string) => void;
}

function Question({ target, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const { clause } = useReviewNames();
  const { unit, start, end, exact, fit, was } = target;
  const article = findText();
  const block = article && findBlock(article, unit);
  const text = block ? readBlock(block).text : '';
  if (fit === 'orphan') {
    return (
      <div className="rounded-mark bg-warn-soft p-2 text-label">
        <p>{t(($) => $.reviewing.unsure.orphan, { clause: clause(was?.unit ?? unit) })}</p>
        <p lang="zh-CN" className="font-serif">
          {exact}
        </p>
      </div>
    );
  }
  return (
    <div className="grid gap-1 rounded-mark bg-warn-soft p-2 text-label">
      <p>{t(($) => $.reviewing.unsure.lead)}</p>
      <dl className="grid gap-1">
        <dt className="text-note text-ink-soft">{t(($) => $.reviewing.unsure.old)}</dt>
        <dd lang="zh-CN" className="font-serif">
          {exact}
        </dd>
        <dt className="text-note text-ink-soft">
          {t(($) => $.reviewing.unsure.now)} · {clause(unit)}
        </dt>
        <dd lang="zh-CN" className="font-serif">
          {text.slice(start, end)}
        </dd>
      </dl>
      <p className="flex flex-wrap gap-2">
        <Button disabled={text === ''} onClick={() => onAnswer(true, text)}>
          {t(($) => $.reviewing.unsure.yes)}
        </Button>
        <Button onClick={() => onAnswer(false, text)}>{t(($) => $.reviewing.unsure.no)}</Button>
      </p>
    </div>
  );
}
