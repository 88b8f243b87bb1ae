import { useNavigate } from '@tanstack/react-router';
import { BookMarked, ListTree } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { readSetting, writeSetting } from '@/storage/setting';
import { useCurrentUnit } from '@/text/use-current-unit';
import { Contents } from './contents';
import { useFocusBack } from './use-focus-back';
import { corpusLoader, type Focus, useSteps } from './use-steps';
import { LiftedPart } from '@/text/lifted-part';
import { focusClause } from '@/text/focus-clause';
import { HitBar } from './hit-bar';
import { JumpForm } from './jump-form';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { TextArticle } from '@/text/text-article';
import { MissingAnchor } from '@/text/missing-anchor';
import { useCommand } from '@/ui/commands';
import { loadModule } from '@/loading/load-module';
import { optional } from '@/ui/optional';
import { withCase } from '@/ui/use-case-search';
import { useIdle } from '@/ui/use-idle';
import { useLoaded } from '@/ui/use-loaded';
import { useTextLayers } from '@/text/use-text-layers';
import { useTextBehaviour } from '@/text/use-text-behaviour';
import { Button } from '@/ui/button';
import { numberInId, partOfId } from '@/agreement/unit-id';

const FocusedClause = optional(() => import('./focused-clause'), { wording: ['pane', 'layers'] });
/** Says that keys of the text are still to come: one that is pressed meanwhile waits for its command (`early-keys.ts`). */
const keysToCome = <i hidden data-waits="" />;
const ReaderKeys = optional(() => import('./pane-parts'), {
  pick: (parts) => parts.ReaderKeys,
  wording: ['pane'],
  fallback: keysToCome,
  isSilent: true,
});
const PaneStart = optional(() => import('./pane-parts'), {
  pick: (parts) => parts.PaneStart,
  wording: ['layers', 'pane'],
  isSilent: true,
});

/** Where the reader was, for the next visit. */
const PLACE = 'reading-place';

interface Props {
  /** The agreement's text, its contents, and its misprints, as the server drew them. */
  readonly html: string;
  readonly contentsHtml: string;
  readonly errataHtml: string;
  /** Words to light in the text. */
  readonly query: string;
  /** What lies over the text: itself before the text, and its section at the end of the pane; told the clause in focus. */
  readonly over?: ((place: 'layer' | 'pane', focused: string | undefined) => ReactNode) | undefined;
}

/** The whole agreement: contents, text, and all about the clause in focus. */
export function Reader({ html, contentsHtml, errataHtml, query, over }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { anchor, missing, highlighted, preview } = useTextBehaviour({ html, query, page: '/agreement' });
  const column = useRef<HTMLDivElement>(null);
  const read = useCurrentUnit(column, html);
  const focus = useFocus(read, anchor);
  const { current: focused } = focus;
  const corpus = useLoaded(corpusLoader);
  const path = focused === undefined ? [] : (corpus?.pathTo(focused) ?? []);
  const nameOf = (id: string) => corpus?.nameOf(id) ?? numberInId(id);
  const [sheet, setSheet] = useState<'contents' | 'clause'>();
  const resume = useReadingPlace(read, anchor);
  const { switches, marks, references } = useTextLayers(html);
  const isIdle = useIdle();

  const go = useCallback(
    (id: string | undefined, replace = false) => {
      if (id === undefined) return;
      void navigate({ to: '/agreement', hash: id, search: true, resetScroll: false, replace });
    },
    [navigate],
  );
  const step = useSteps(focus, (id) => {
    // Twenty steps are one entry of the history: back leads to where the reader came from.
    go(id, true);
    focusClause(id);
  });
  useFocusBack(column);
  const paneColumn = useRef<HTMLElement>(null);
  useCommand(
    'next',
    t(($) => $.commands.next),
    () => step(1),
    'j',
  );
  useCommand(
    'previous',
    t(($) => $.commands.previous),
    () => step(-1),
    'k',
  );
  const goToPane = () => {
    const title = paneColumn.current?.querySelector<HTMLElement>('.clause-title');
    // Where there is no room for the pane it is a sheet.
    if (title?.offsetParent) title.focus();
    else setSheet('clause');
  };
  useCommand(
    'pane',
    t(($) => $.commands.pane),
    goToPane,
    'i',
  );

  const contentsColumn = useRef<HTMLElement>(null);
  const wantsJump = useRef(false);
  useCommand(
    'jump',
    t(($) => $.commands.jump),
    () => {
      const field = contentsColumn.current?.querySelector<HTMLInputElement>('.jump input');
      // Where there is no room for the contents they are a sheet.
      if (field?.offsetParent) {
        field.focus();
        // What stands there from the time before is written over.
        field.select();
        return;
      }
      wantsJump.current = true;
      setSheet('contents');
    },
    'g',
  );
  useEffect(() => {
    if (sheet !== 'contents' || !wantsJump.current) return;
    wantsJump.current = false;
    document.querySelector<HTMLElement>('dialog[open] .jump input')?.focus();
  }, [sheet]);

  const onJump = async (value: string): Promise<ReactNode> => {
    const { citeClause } = await loadModule(() => import('@/corpus/cite-clause'));
    const { isNumber, cited, isList, uncited } = citeClause(value);
    const shown = value.trim().slice(0, 40);
    if (!isNumber) return t(($) => $.agreement.jump.bad, { value: shown });
    const exact = cited.filter((found) => found.exact);
    const [only] = exact;
    const links = cited.map(({ id }) => (
      <a key={id} href={`#${id}`}>
        {t(($) => $.agreement[id.startsWith('g') ? 'general' : 'special'])} {nameOf(id)}
      </a>
    ));
    if (!only)
      return (
        <>
          {t(($) => $.agreement.jump.none, { value: shown })} {links}
        </>
      );
    go(only.id);
    if (exact.length === 1 && uncited.length === 0) {
      focusClause(only.id);
      setSheet(undefined);
      return undefined;
    }
    // What is still to be said is said in the sheet.
    return (
      <>
        {isList ? shown : t(($) => $.agreement.jump.both, { value: shown })} {links}{' '}
        {uncited.map((num) => t(($) => $.agreement.jump.none, { value: num }))}
      </>
    );
  };

  const pane =
    focused === undefined ? (
      isIdle && <PaneStart place={resume.place} name={resume.place === undefined ? '' : nameOf(resume.place)} />
    ) : (
      <>
        {over?.('pane', focused)}
        <FocusedClause id={focused} />
      </>
    );
  const contents = (
    <>
      <JumpForm onJump={onJump} />
      {switches}
      <Contents html={contentsHtml} path={path.map(({ id }) => id)} />
    </>
  );
  return (
    <div className="reader" data-references={references}>
      <nav ref={contentsColumn} className="reader-contents" aria-label={t(($) => $.agreement.contents)}>
        {contents}
      </nav>
      <div className="reader-text" ref={column}>
        {missing && <MissingAnchor {...missing} />}
        {resume.place !== undefined && (
          <div className="resume">
            <Notice
              actions={
                <>
                  <a href={`#${resume.place}`}>{t(($) => $.clause.resumeGo)}</a>
                  <Button onClick={resume.dismiss}>{t(($) => $.agreement.dismiss)}</Button>
                </>
              }
            >
              {t(($) => $.clause.resume, { num: nameOf(resume.place) })}
            </Notice>
          </div>
        )}
        {highlighted !== undefined && (
          <HitBar
            query={query}
            count={highlighted}
            anchor={anchor}
            onGo={go}
            onLand={(id) => go(id, true)}
            onClear={() => void navigate({ to: '.', search: withCase({}), hash: true, resetScroll: false })}
          />
        )}
        {over?.('layer', focused)}
        <TextArticle id="agreement-text" page="/agreement" html={html} label={t(($) => $.agreement.text)} />
        <LiftedPart part="errata" page="/agreement" html={errataHtml} />
      </div>
      <aside ref={paneColumn} className="reader-pane" data-cards="" aria-label={t(($) => $.clause.pane)}>
        {pane}
      </aside>
      <div className="reader-bar needs-script">
        <Button kind="bare" onClick={() => setSheet('contents')}>
          <ListTree aria-hidden size={20} />
          {t(($) => $.agreement.contents)}
        </Button>
        <Button kind="bare" onClick={() => setSheet('clause')}>
          <BookMarked aria-hidden size={20} />
          {focused === undefined ? t(($) => $.clause.pane) : nameOf(focused)}
        </Button>
      </div>
      <Sheet
        open={sheet !== undefined}
        title={t(($) => (sheet === 'clause' ? $.clause.pane : $.agreement.contents))}
        onClose={() => setSheet(undefined)}
      >
        {sheet === 'contents' ? contents : pane}
      </Sheet>
      {isIdle ? (
        <ReaderKeys
          land={focusClause}
          anchor={anchor}
          focused={focused}
          pane={paneColumn}
          onSheet={() => setSheet('clause')}
        />
      ) : (
        keysToCome
      )}
      {preview}
      {marks}
    </div>
  );
}

/** Where keys and wheel do something else than to move the text: the columns, sheets, and what takes keys itself. */
const BESIDE_TEXT = '.reader-pane, .reader-contents, dialog, button, input, select, textarea, summary';

const SCROLLS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** The clause in focus: the one that the address names until the reader scrolls on, then the one that is read. */
function useFocus(read: string | undefined, anchor: string): Focus {
  // Not the anchor at once: the first render is the server's, which knows no fragment, and keys may come before the second.
  const [named, setNamed] = useState<string>();
  useEffect(() => {
    setNamed(document.getElementById(anchor)?.closest('[data-part="text"]') ? anchor : '');
    const release = (event: Event) => {
      // What is scrolled or pressed beside the text is no reading on.
      if (event.target instanceof Element && event.target.closest(BESIDE_TEXT)) return;
      // Keys that scroll; j and k go on from the clause in focus.
      if (!(event instanceof KeyboardEvent) || SCROLLS.has(event.key)) setNamed('');
    };
    const events = ['wheel', 'touchmove', 'keydown'] as const;
    for (const type of events) window.addEventListener(type, release, { passive: true });
    return () => {
      for (const type of events) window.removeEventListener(type, release);
    };
  }, [anchor]);
  return { current: named || read, isKnown: named !== undefined };
}

/** Remembers where the reader is; offers the place of the last visit to one who comes without an address of a clause. */
function useReadingPlace(read: string | undefined, anchor: string) {
  const [place, setPlace] = useState<string>();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      const kept = readSetting(PLACE);
      if (anchor === '' && window.scrollY < 200 && kept !== undefined && document.getElementById(kept) !== null)
        setPlace(kept);
      return;
    }
    // The beginning is no place to come back to.
    if (read !== undefined && partOfId(read) !== 'notice') writeSetting(PLACE, read);
  }, [read, anchor]);
  useEffect(() => {
    if (anchor !== '') setPlace(undefined);
  }, [anchor]);
  return { place, dismiss: () => setPlace(undefined) };
}
