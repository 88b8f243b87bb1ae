import Excerpts from '@/features/excerpt/excerpts';
import { optional } from '@/ui/optional';

const Timeline = optional(() => import('@/features/simulator/clause-timeline'), {
  wording: ['simulator', 'events', 'deadlines'],
});

interface Props {
  /** The agreement's text, as the server drew it. */
  readonly html: string;
  readonly only: string | undefined;
  readonly beside: string | undefined;
  /** The fragment of the address. */
  readonly anchor: string;
}

/** Parts of the text, with the timelines that can stand beside them. Import it by `import()`. */
export default function ExcerptsWithTimelines(props: Props) {
  return <Excerpts {...props} Timeline={Timeline} />;
}
