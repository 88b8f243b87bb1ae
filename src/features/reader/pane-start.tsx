import { useTranslation } from '@/i18n/use-translation';
import { ClauseSection } from './clause-section';
import { PinnedClauses } from './pinned-clauses';

interface Props {
  /** Where the reader was at the last visit. */
  readonly place: string | undefined;
  /** The printed number of that place. */
  readonly name: string;
}

/** What the pane shows at the top of the text, where no clause is in focus: where to go on, and what can be done here. */
export default function PaneStart({ place, name }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <PinnedClauses />
      {place !== undefined && (
        <ClauseSection title={t(($) => $.layers.start.goOn)}>
          <p>
            {t(($) => $.clause.resume, { num: name })} · <a href={`#${place}`}>{t(($) => $.clause.resumeGo)}</a>
          </p>
        </ClauseSection>
      )}
      <ClauseSection title={t(($) => $.layers.start.title)}>
        <ul>
          <li>{t(($) => $.layers.start.focus)}</li>
          <li>{t(($) => $.layers.start.number)}</li>
          <li>{t(($) => $.layers.start.references)}</li>
          <li>{t(($) => $.layers.start.terms)}</li>
          <li>
            <kbd>j</kbd> <kbd>k</kbd> {t(($) => $.layers.start.step)} · <kbd>g</kbd> {t(($) => $.layers.start.jump)} ·{' '}
            <kbd>/</kbd> {t(($) => $.layers.start.search)} · <kbd>`</kbd> {t(($) => $.pane.trail.back)} · <kbd>1–9</kbd>{' '}
            {t(($) => $.pane.pinByDigit)} · <kbd>p</kbd> {t(($) => $.layers.start.plain)}
          </li>
        </ul>
      </ClauseSection>
    </>
  );
}
