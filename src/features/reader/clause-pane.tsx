import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Columns2, FileDown, FileText, Link2, Pin, PinOff, Quote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ListedReference, OutlineEntry, Product } from '@/compile/model';
import type { Erratum } from '@/references/model';
import { ClauseSection } from './clause-section';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { withCase } from '@/ui/use-case-search';

interface Props {
  /** The clause and the units around it, outermost first. */
  readonly path: readonly OutlineEntry[];
  readonly previous: OutlineEntry | undefined;
  readonly next: OutlineEntry | undefined;
  readonly outgoing: readonly ListedReference[];
  readonly incoming: readonly ListedReference[];
  readonly product: Product | undefined;
  readonly errata: readonly Erratum[];
  /** The printed number of a unit, for links to it. */
  readonly nameOf: (id: string) => string;
  /** What counts: limits, precedence, timelines. */
  readonly rules: ReactNode;
  /** What its words mean, and what they name. */
  readonly words: ReactNode;
  /** Whether its words stay in sight while the reader moves on. */
  readonly pinned: boolean;
  readonly onPin: () => void;
  /** How citations are written. */
  readonly citing: ReactNode;
  /** Copies, and says what could not be copied so that the reader can do it by hand. */
  readonly onCopy: (what: 'link' | 'citation') => Promise<string | undefined>;
  /** Whether words of the text are chosen, which are then saved in place of the clause. */
  readonly hasChosen: boolean;
  readonly onWord: () => void;
}

/** Everything about the clause in focus: where it stands, links and citations to copy, what it refers to. */
export function ClausePane({
  path,
  previous,
  next,
  outgoing,
  incoming,
  product,
  errata,
  nameOf,
  rules,
  words,
  pinned,
  onPin,
  citing,
  onCopy,
  hasChosen,
  onWord,
}: Props) {
  const { t, i18n } = useTranslation();
  const [copied, setCopied] = useState<{ of: string; what: 'link' | 'citation'; byHand: string | undefined }>();
  const unit = path.at(-1);
  if (!unit) return null;
  const copy = (what: 'link' | 'citation') => {
    void onCopy(what).then((byHand) => setCopied({ of: unit.id, what, byHand }));
  };
  const said = copied?.of === unit.id ? copied : undefined;
  const around = path.slice(0, -1);
  return (
    <>
      {around.length > 0 && (
        <p className="trail" lang="zh-CN">
          {around.map(({ id, num, heading }) => (
            <a key={id} href={`#${id}`}>
              {[num, heading?.replace(/^【(.*?)】.*$/, '$1')].filter(Boolean).join(' ')}
            </a>
          ))}
        </p>
      )}
      <h2 lang="zh-CN" className="clause-title" tabIndex={-1}>
        {nameOf(unit.id)}
        {unit.heading && unit.num && <span> {unit.heading}</span>}
      </h2>
      <div className="clause-actions">
        <Button onClick={() => copy('link')}>
          <Link2 aria-hidden size={16} />
          {t(($) => $.pane.copyLink)}
        </Button>
        <Button onClick={() => copy('citation')}>
          <Quote aria-hidden size={16} />
          {t(($) => $.pane.copyCitation)}
        </Button>
        <Button onClick={onWord}>
          <FileDown aria-hidden size={16} />
          {t(($) => (hasChosen ? $.pane.wordOfChosen : $.pane.word))}
        </Button>
        <Link to="/agreement" search={withCase({ only: unit.id })} className="button" preload={false}>
          <FileText aria-hidden size={16} />
          {t(($) => $.pane.excerpt)}
        </Link>
        <Link to="/agreement" search={withCase({ beside: 'choose' })} hash={unit.id} className="button" preload={false}>
          <Columns2 aria-hidden size={16} />
          {t(($) => $.pane.beside)}
        </Link>
        <Button aria-pressed={pinned} onClick={onPin}>
          {pinned ? <PinOff aria-hidden size={16} /> : <Pin aria-hidden size={16} />}
          {t(($) => (pinned ? $.pane.unpin : $.pane.pin))}
        </Button>
      </div>
      {citing}
      <div role="status" className="copy-status">
        {said && !said.byHand && t(($) => $.pane.copied)}
        {said?.byHand && t(($) => $.pane.copyFailed)}
      </div>
      {said?.byHand && (
        <ByHand text={said.byHand} label={t(($) => $.pane.copyFailed)} onClose={() => setCopied(undefined)} />
      )}
      {errata.map(({ unit: id, reason }) => (
        <p key={id} className="misprint">
          <strong>{t(($) => $.pane.misprint)}</strong> {reason[i18n.language === 'en' ? 'en' : 'zh']}
        </p>
      ))}
      {product && (
        <p>
          <Link to="/products/$slug" params={{ slug: product.slug }} search={withCase({})} preload={false}>
            {t(($) => $.pane.product)}: <span lang="zh-CN">{product.zh}</span>
          </Link>
        </p>
      )}
      {rules}
      <ReferenceList
        title={t(($) => $.pane.refersTo)}
        references={outgoing.flatMap((reference) =>
          reference.targets.map((target) => ({ id: target, label: nameOf(target), words: reference.words })),
        )}
      />
      <ReferenceList
        title={t(($) => $.pane.referredBy)}
        references={incoming.map(({ unit: id, words }) => ({ id, label: nameOf(id), words }))}
      />
      {words}
      <p className="neighbours">
        {previous && (
          <a href={`#${previous.id}`} rel="prev">
            <ChevronLeft aria-hidden size={16} />
            <span>
              <span className="sr-only">{t(($) => $.pane.previous)} </span>
              {nameOf(previous.id)}
            </span>
          </a>
        )}
        {next && (
          <a href={`#${next.id}`} rel="next">
            <span>
              <span className="sr-only">{t(($) => $.pane.next)} </span>
              {nameOf(next.id)}
            </span>
            <ChevronRight aria-hidden size={16} />
          </a>
        )}
      </p>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly references: readonly { readonly id: string; readonly label: string; readonly words: string }[];
}

function ReferenceList({ title, references }: ListProps) {
  if (references.length === 0) return null;
  return (
    <ClauseSection title={title} count={references.length}>
      <ul>
        {references.map(({ id, label, words }) => (
          <li key={id + words} lang="zh-CN">
            <a href={`#${id}`} data-targets={id}>
              {label}
            </a>{' '}
            <q>{words.replace(/^“|”$/g, '')}</q>
          </li>
        ))}
      </ul>
    </ClauseSection>
  );
}
