import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { notedWord } from '@/text/noted-word';
import { excerptAsHtml, excerptAsText } from '@/text/write-excerpt';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyText } from '@/ui/copy-text';
import { CopyButton } from './copy-button';

interface Props {
  readonly blocks: readonly ExcerptBlock[];
  /** What it is of, in one line. */
  readonly line: string;
  readonly href: string;
  readonly names: string;
}

type Said = { readonly kind: 'link' | 'making' | 'failed' } | { readonly kind: 'by-hand'; readonly text: string };

/** What can be done with an excerpt. What is copied and saved is written from its blocks, never from the page. */
export function ExcerptActions({ blocks, line, href, names }: Props) {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState<Said>();
  const source = { line, href };
  const copyLink = async () => setSaid((await copyText(href)) ? { kind: 'link' } : { kind: 'by-hand', text: href });
  const saveWord = async () => {
    if (said?.kind === 'making') return;
    setSaid({ kind: 'making' });
    try {
      const [{ saveWord: save }, words] = await Promise.all([
        loadModule(() => import('@/text/save-word')),
        notedWord(blocks, i18n),
      ]);
      await save({ kind: 'excerpt', names, href, blocks: words }, t);
      setSaid(undefined);
    } catch {
      setSaid({ kind: 'failed' });
    }
  };
  return (
    <div className="actions print:hidden">
      <CopyButton
        kind="primary"
        label={t(($) => $.excerpt.copy)}
        html={() => excerptAsHtml(blocks, source)}
        text={() => excerptAsText(blocks, source)}
      />
      <Button onClick={() => void saveWord()} aria-disabled={said?.kind === 'making'}>
        {t(($) => $.excerpt.word)}
      </Button>
      <Button onClick={() => print()}>{t(($) => $.excerpt.print)}</Button>
      <Button onClick={() => void copyLink()}>{t(($) => $.excerpt.link)}</Button>
      <span role="status">
        {said?.kind === 'link' && t(($) => $.excerpt.linkCopied)}
        {said?.kind === 'making' && t(($) => $.excerpt.making)}
        {said?.kind === 'failed' && t(($) => $.excerpt.wordFailed)}
      </span>
      {said?.kind === 'by-hand' && (
        <ByHand text={said.text} label={t(($) => $.excerpt.byHand)} onClose={() => setSaid(undefined)} />
      )}
    </div>
  );
}
