import { useTranslation } from '@/i18n/use-translation';
import { findUnit } from '@/corpus/structure';
import { nameOf } from '@/corpus/provision-names';
import { Notice } from '@/ui/notice';
import { useHrefOf } from './use-href-of';
import { listMissing } from './list-missing';
import type { MissingTarget } from './use-text-behaviour';

/** Says where the anchor of the address leads, if not on this page: to the full text, to one of several, to the other part, to the nearest. */
export default function MissingAnchorWords(missing: MissingTarget) {
  const { anchor, ids = [], isList, uncited = [], nearest, otherPart } = missing;
  const { t } = useTranslation();
  const hrefOf = useHrefOf();
  const shown = anchor.slice(0, 60);
  const linkTo = (id: string) => {
    const part = id.startsWith('g') ? 'general' : 'special';
    return (
      <a key={id} href={hrefOf(id)}>
        {ids.length > 1 && t(($) => $.agreement[part])} {nameOf(id)}
      </a>
    );
  };
  if (ids.length > 0) {
    return (
      <Notice actions={ids.map(linkTo)}>
        {t(($) => $.address[isList ? 'listNotHere' : ids.length > 1 ? 'several' : 'notHere'], { anchor: shown })}
        {uncited.length > 0 && ` ${listMissing(t, uncited)}`}
      </Notice>
    );
  }
  if (otherPart !== undefined) {
    const part = t(($) => $.agreement[otherPart.startsWith('g') ? 'general' : 'special']);
    return (
      <Notice actions={linkTo(otherPart)}>
        {t(($) => $.address.otherPart, { anchor: shown, part, num: nameOf(otherPart) })}
      </Notice>
    );
  }
  const near = nearest === undefined ? undefined : findUnit(nearest);
  const name = near && (near.num || (near.heading ?? near.id));
  return (
    <Notice actions={near && linkTo(near.id)}>
      {t(($) => $.agreement.unknownAnchor, { anchor: shown })}
      {near && ` ${t(($) => $.agreement.unknownAnchorNear, { nearest: name })}`}
    </Notice>
  );
}
