import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { errata } from '@/corpus/errata';
import { nameOf } from '@/corpus/provision-names';
import { findUnit, pathTo } from '@/corpus/structure';
import { useHoverCard } from '@/ui/use-hover-card';
import { COLUMN_LINGER, findReadingColumn } from './reading-column';
import { liftProvision, openAgreement } from './lift-provision';
import { PreviewCard } from './preview-card';
import { useCleanCopy } from './use-clean-copy';

const REST = 150;
const linger = () => (findReadingColumn() ? COLUMN_LINGER : 250);

/** Links that are previewed; those of the text only while references are marked. */
const REFERENCE = 'a[data-targets]:not([data-references="off"] .ref)';

const findLink = (target: Element) => target.closest<HTMLAnchorElement>(REFERENCE) ?? undefined;
const targetsOf = (link: HTMLAnchorElement) => (link.dataset['targets'] ?? '').split(' ').filter(findUnit);

/** Shows what a reference points at, and writes anew what is copied of the text: what a page needs when the reader moves. */
export default function ReferencePreview() {
  const { loadText } = useRouter().options.context;
  useCleanCopy();
  const { open, show, close } = useHoverCard({
    rest: REST,
    linger,
    card: '.preview',
    find: findLink,
    opensOnFocus: true,
  });
  const [html, setHtml] = useState<readonly string[] | 'failed'>();
  const link = open?.subject;

  useEffect(() => {
    // The pointer or the focus may be on a reference already when this module has loaded.
    const resting = document.querySelector<HTMLAnchorElement>(`${REFERENCE}:is(:hover, :focus-visible)`);
    // A tap before then has followed the link, which is out of sight now.
    if (!resting || !isInView(resting)) return undefined;
    const timer = window.setTimeout(() => show(resting), REST);
    return () => window.clearTimeout(timer);
  }, [show]);

  useEffect(() => {
    if (!link) return undefined;
    let isCancelled = false;
    openAgreement(loadText).then(
      (text) => {
        if (!isCancelled) setHtml(targetsOf(link).map((id) => liftProvision(text, id)));
      },
      () => {
        if (!isCancelled) setHtml('failed');
      },
    );
    return () => {
      isCancelled = true;
      setHtml(undefined);
    };
  }, [link, loadText]);

  if (!open || !link || html === undefined) return null;
  const targets = targetsOf(link);
  const unit = link.closest('.unit')?.id ?? '';
  // A preview that is open describes the link too.
  const isMisprinted = link.matches('[aria-describedby^="erratum-"]');
  const erratum = isMisprinted ? errata.find((entry) => entry.unit === unit) : undefined;
  return (
    <PreviewCard
      key={targets.join(' ')}
      link={link}
      sheet={open.isSheet}
      targets={targets.map((id, index) => ({
        path: pathTo(id),
        name: nameOf(id),
        html: html === 'failed' ? undefined : html[index],
      }))}
      erratum={erratum}
      onClose={close}
    />
  );
}

function isInView(link: HTMLAnchorElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
