import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { OutlineEntry } from '@/compile/model';
import type { Erratum } from '@/references/model';
import { useFloating } from '@/ui/use-floating';
import { findReadingColumn } from './reading-column';
import { CloseButton } from '@/ui/close-button';
import { useHrefOf } from './use-href-of';

interface Target {
  /** The provision and the units around it, outermost first. */
  readonly path: readonly OutlineEntry[];
  /** How it is cited. */
  readonly name: string;
  /** `undefined` when its text could not be fetched. */
  readonly html: string | undefined;
}

interface Props {
  readonly link: HTMLAnchorElement;
  /** At the foot of the screen, for touch; beside the link otherwise. */
  readonly sheet: boolean;
  readonly targets: readonly Target[];
  /** Why the target is not what is printed. */
  readonly erratum: Erratum | undefined;
  readonly onClose: () => void;
}

/** The provisions that a reference points at, shown beside it. */
export function PreviewCard({ link, sheet, targets, erratum, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const hrefOf = useHrefOf();
  const card = useRef<HTMLDivElement>(null);
  const isInText = link.closest('[data-part="text"]') !== null;
  useFloating(card, sheet ? undefined : link, {
    block: link.closest('.own, .para, li'),
    column: isInText ? findReadingColumn() : null,
  });

  useEffect(() => {
    if (sheet) return undefined;
    const before = link.getAttribute('aria-describedby');
    link.setAttribute('aria-describedby', [before, 'preview'].filter(Boolean).join(' '));
    return () => {
      if (before === null) link.removeAttribute('aria-describedby');
      else link.setAttribute('aria-describedby', before);
    };
  }, [link, sheet]);

  return (
    <div
      ref={card}
      id="preview"
      className={sheet ? 'preview sheet' : 'preview'}
      role="group"
      aria-label={t(($) => $.preview.label)}
    >
      {sheet && <CloseButton label={t(($) => $.preview.close)} className="close" onClose={onClose} />}
      {erratum && <p className="misprint">{erratum.reason[i18n.language === 'en' ? 'en' : 'zh']}</p>}
      {targets.map(({ path, name: label, html }) => {
        const unit = path.at(-1);
        if (!unit) return null;
        const trail = path.map(({ kind, num, heading }) =>
          kind === 'paragraph' ? label : [num, heading?.replace(/^【(.*?)】.*$/, '$1')].filter(Boolean).join(' '),
        );
        return (
          <section key={unit.id}>
            <p className="trail" lang="zh-CN">
              {trail.filter(Boolean).map((name) => (
                <span key={name}>{name}</span>
              ))}
            </p>
            {html === undefined ? (
              <p>{t(($) => $.preview.unavailable)}</p>
            ) : (
              // Lifted from the site's own page.
              <div lang="zh-CN" className="preview-text" dangerouslySetInnerHTML={{ __html: html }} />
            )}
            <p>
              <a href={hrefOf(unit.id)}>{t(($) => $.preview.go, { num: label })}</a>
            </p>
          </section>
        );
      })}
    </div>
  );
}
