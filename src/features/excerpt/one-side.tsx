import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { Stretch } from '@/parallels/align';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { useClauseName } from '@/text/use-clause-name';
import { Notice } from '@/ui/notice';
import { ExcerptText } from './excerpt-text';
import { withCase } from '@/ui/use-case-search';

interface Props {
  /** The provision; `undefined` where what was asked for is none. */
  readonly id: string | undefined;
  /** What was asked for; empty where nothing was. */
  readonly asked: string;
  readonly blocks: readonly ExcerptBlock[];
  /** The words of each block, cut where they differ from the other side. */
  readonly marked?: readonly (readonly Stretch[])[];
}

/** A provision that stands beside something, under its name; or that there is none of that name. */
export function OneSide({ id, asked, blocks, marked }: Props) {
  const { t } = useTranslation();
  const name = useClauseName();
  if (id === undefined)
    return asked === '' ? null : <Notice>{t(($) => $.excerpt.none, { value: asked.slice(0, 40) })}</Notice>;
  return (
    <>
      <h2 className="pt-3">
        <Link to="/agreement" hash={id} search={withCase({})}>
          {name(id)}
        </Link>
      </h2>
      <ExcerptText blocks={blocks} label={name(id)} {...(marked ? { marked } : {})} />
    </>
  );
}
