import { BesidePage } from './beside-page';
import { ExcerptPage } from './excerpt-page';

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  readonly only: string | undefined;
  readonly beside: string | undefined;
  /** The fragment of the address. */
  readonly anchor: string;
}

/** Parts of the text, as the address asks for them: two side by side, or some by themselves. Import it by `import()`. */
export default function Excerpts({ html, only, beside, anchor }: Props) {
  if (beside !== undefined) return <BesidePage html={html} beside={beside} anchor={anchor} />;
  return <ExcerptPage html={html} only={only ?? ''} />;
}
