import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { nameOf } from '@/corpus/provision-names';
import { findUnit } from '@/corpus/structure';
import { type ExcerptBlock, liftExcerpt } from '@/text/lift-excerpt';
import { excerptAsHtml, excerptAsText } from '@/text/write-excerpt';
import { Button } from '@/ui/button';
import { CommittedField } from '@/ui/committed-field';
import { stringifySearch } from '@/url/search-params';
import { compareBlocks } from './compare-blocks';
import { CopyButton } from './copy-button';
import { OneSide } from './one-side';
import { CHOOSE, otherSide, readSide, TIMELINE } from './read-side';
import { useTitle } from './use-title';
import { wordOfBeside } from './word-of-beside';
import { agreementAddress } from '@/text/agreement-address';
import { loadModule } from '@/loading/load-module';
import { SaveWordButton } from '@/text/word-button';
import { useClauseName } from '@/text/use-clause-name';
import { withCase } from '@/ui/use-case-search';

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  /** What the address has for the provision on the right. */
  readonly beside: string;
  /** The provision on the left: the fragment of the address. */
  readonly anchor: string;
}

/** Two provisions side by side with their differences, one above the other on a narrow screen. */
export function BesidePage({ html, beside, anchor }: Props) {
  const { t, i18n } = useTranslation();
  const name = useClauseName();
  const navigate = useNavigate();
  const { locale } = useRouter().options.context;
  const text = useMemo(() => new DOMParser().parseFromString(html, 'text/html'), [html]);
  const chooser = useRef<HTMLDivElement>(null);
  const isToChoose = beside === CHOOSE;
  // What led here is gone, and the keyboard with it: it goes on where something is to be chosen.
  useEffect(() => {
    if (isToChoose) chooser.current?.querySelector('input')?.focus();
  }, [isToChoose]);
  const [left, right] = [readSide(anchor), beside === CHOOSE ? undefined : readSide(beside)];
  const blocks = useMemo(
    () => [left, right].map((id) => (id === undefined ? [] : withoutHeadings(liftExcerpt(text, [id])))),
    [text, left, right],
  );
  const [lefts = [], rights = []] = blocks;
  const compared = useMemo(() => compareBlocks(lefts, rights), [lefts, rights]);
  // A bare number of both parts was read as the general one: the other is offered until something else stands there.
  const [typed, setTyped] = useState<Readonly<Partial<Record<'left' | 'right', string>>>>({});
  const go = (side: 'left' | 'right', value: string) => {
    setTyped((before) => ({ ...before, [side]: value }));
    const to = { to: '/agreement', resetScroll: false, replace: true } as const;
    void navigate(
      side === 'left'
        ? { ...to, search: withCase({ beside }), hash: readSide(value) ?? value }
        : { ...to, search: withCase({ beside: readSide(value) ?? value }), hash: anchor },
    );
  };
  const sides = [
    { side: 'left', value: anchor, id: left, own: lefts, marked: compared.left },
    { side: 'right', value: beside, id: right, own: rights, marked: compared.right },
  ] as const;
  const names = sides.flatMap(({ id }) => (id === undefined ? [] : [name(id)])).join(' · ');
  useTitle(names === '' ? undefined : t(($) => $.excerpt.beside.titled, { names }));
  const page = agreementAddress(locale);
  const source = {
    line: t(($) => $.excerpt.of, { effective: edition.effective, names }),
    href: `${page}${stringifySearch({ beside, edition: edition.id })}#${anchor}`,
  };
  const all = [...lefts, ...rights];
  const columns = sides.map(({ id, own, marked }) => ({
    name: id === undefined ? '' : name(id),
    blocks: own,
    marked,
  }));
  const write = async () => {
    const { notesOfBlocks } = await loadModule(() => import('@/text/notes-of-blocks'));
    return {
      kind: 'excerpt',
      names,
      href: source.href,
      blocks: wordOfBeside(columns, await notesOfBlocks(all, i18n)),
    } as const;
  };
  return (
    <div className="page">
      <h1>{t(($) => $.excerpt.beside.title)}</h1>
      <p className="lead">{t(($) => $.excerpt.beside.lead)}</p>
      <div className="actions print:hidden">
        <Button
          onClick={() =>
            left !== undefined &&
            right !== undefined &&
            void navigate({
              to: '/agreement',
              search: withCase({ beside: left }),
              hash: right,
              replace: true,
              resetScroll: false,
            })
          }
          disabled={left === undefined || right === undefined}
        >
          {t(($) => $.excerpt.beside.swap)}
        </Button>
        {left !== undefined && right !== undefined && (
          <CopyButton
            label={t(($) => $.excerpt.beside.copy)}
            html={() => excerptAsHtml(all, source)}
            text={() => excerptAsText(all, source)}
          />
        )}
        {left !== undefined && right !== undefined && <SaveWordButton label={t(($) => $.excerpt.word)} write={write} />}
        {left !== undefined && (
          <Link to="/agreement" search={withCase({ beside: TIMELINE })} hash={left} className="button">
            {t(($) => $.excerpt.beside.timeline)}
          </Link>
        )}
      </div>
      <p role="status" className="text-ink-soft">
        {lefts.length > 0 && rights.length > 0 && says()}
      </p>
      <div className="grid gap-6 tablet:grid-cols-2">
        {sides.map(({ side, value, id, own, marked }) => (
          <section key={side} aria-label={id === undefined ? t(($) => $.excerpt.beside[side]) : name(id)}>
            <div ref={side === 'right' ? chooser : undefined} className="print:hidden">
              <CommittedField
                label={t(($) => $.excerpt.beside[side])}
                value={value === CHOOSE ? '' : id && findUnit(id) ? name(id) : value}
                type="text"
                maxLength={60}
                onCommit={(typed) => go(side, typed)}
              />
            </div>
            {otherOf(side, value, id)}
            <OneSide id={id} asked={value === CHOOSE ? '' : value} blocks={own} marked={marked} />
          </section>
        ))}
      </div>
      <p className="aside">{t(($) => $.excerpt.unofficial)}</p>
    </div>
  );

  function otherOf(side: 'left' | 'right', value: string, id: string | undefined) {
    const wanted = typed[side] ?? value;
    const other = readSide(wanted) === id ? otherSide(wanted) : undefined;
    if (other === undefined) return null;
    return (
      <p className="aside print:hidden">
        <Button kind="link" onClick={() => go(side, other)}>
          {t(($) => $.excerpt.beside.other, { num: nameOf(other), name: name(other) })}
        </Button>
      </p>
    );
  }

  function says() {
    if (compared.same === undefined) return t(($) => $.excerpt.beside.long);
    return compared.same === 1
      ? t(($) => $.excerpt.beside.equal)
      : t(($) => $.excerpt.beside.same, { percent: Math.floor(100 * compared.same) });
  }
}

/** Side by side the headings around say nothing. */
const withoutHeadings = (blocks: readonly ExcerptBlock[]) => blocks.filter(({ isAround }) => !isAround);
