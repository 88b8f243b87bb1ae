import type { ComponentType } from 'react';
import { BesidePage } from './beside-page';
import { ExcerptPage } from './excerpt-page';
import { TIMELINE } from './read-side';
import { TimelineBesidePage } from './timeline-beside-page';
import { useTop } from './use-top';

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  readonly only: string | undefined;
  readonly beside: string | undefined;
  /** The fragment of the address. */
  readonly anchor: string;
  /** Draws the timelines that rest on a provision. */
  readonly Timeline: ComponentType<{ readonly id: string; readonly onDrawn: (id: string) => void }>;
}

/** Parts of the text, as the address asks for them: two side by side, or some by themselves. Import it by `import()`. */
export default function Excerpts({ html, only, beside, anchor, Timeline }: Props) {
  useTop();
  if (beside === TIMELINE) return <TimelineBesidePage html={html} anchor={anchor} Timeline={Timeline} />;
  if (beside !== undefined) return <BesidePage html={html} beside={beside} anchor={anchor} />;
  return <ExcerptPage html={html} only={only ?? ''} />;
}
