import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyRich } from '@/ui/copy-text';

interface Props {
  readonly label: string;
  /** Written when it is asked for. */
  readonly html: () => string;
  readonly text: () => string;
  readonly kind?: 'plain' | 'primary';
}

/** Copies in two forms, and offers the text where the browser does not allow it. */
export function CopyButton({ label, html, text, kind = 'plain' }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const isOf = said !== undefined && said.text === text();
  const copy = async () => {
    const plain = text();
    setSaid({ text: plain, isCopied: await copyRich(html(), plain) });
  };
  return (
    <>
      <Button kind={kind} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{isOf && said.isCopied && t(($) => $.excerpt.copied)}</span>
      {isOf && !said.isCopied && (
        <ByHand text={said.text} label={t(($) => $.excerpt.byHand)} onClose={() => setSaid(undefined)} />
      )}
    </>
  );
}
