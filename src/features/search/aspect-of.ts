import type { LifecycleRule, ProductLifecycle, Recovery, Scenario, Subject, Wording } from '@/lifecycle/model';
import type { TopicAspect } from '@/search/topic-model';

/** What a product's rules say of one thing that is asked beside when it stops and when data go. */
export interface AspectAnswer {
  readonly aspect: TopicAspect;
  readonly rules: readonly LifecycleRule[];
  /** What paying brings back; only of `recovery`. */
  readonly recovery: readonly Recovery[];
  /** What the text leaves open. */
  readonly open: readonly Wording[];
}

const ACCESSES: readonly Subject[] = ['reading', 'operations', 'interface', 'history'];

/** Which rules speak of it. The penalty is no charge for the service: it has a topic of its own. */
const SPEAKS: Readonly<Record<TopicAspect, (rule: LifecycleRule) => boolean>> = {
  charging: ({ effect, subject }) =>
    subject !== 'penalty' && (effect === 'charge' || effect === 'stop-charging' || effect === 'convert'),
  recovery: () => false,
  access: ({ subject }) => ACCESSES.includes(subject),
  backups: ({ subject }) => subject === 'backups',
  notice: ({ effect }) => effect === 'notify',
};

/**
 * Collects what a product's scenarios of one trigger say of an aspect, each clause and words once. All of them count, for who asks
 * does not say which of the product's forms it is.
 */
export function aspectOf(
  { scenarios }: ProductLifecycle,
  trigger: 'expiry' | 'arrears',
  aspect: TopicAspect,
): AspectAnswer {
  const of = scenarios.filter((scenario) => scenario.trigger === trigger);
  return {
    aspect,
    rules: once(of.flatMap(({ rules }) => rules).filter(SPEAKS[aspect]), ({ citations }) => JSON.stringify(citations)),
    recovery:
      aspect === 'recovery'
        ? once(
            of.flatMap(({ recovery }) => recovery),
            keyOfRecovery,
          )
        : [],
    open: once(of.flatMap(openIn(aspect)), ({ zh }) => zh),
  };
}

const openIn =
  (aspect: TopicAspect) =>
  ({ silences }: Scenario): readonly Wording[] =>
    silences.filter((silence) => silence.aspect === aspect).map(({ note }) => note);

const keyOfRecovery = ({ what, citations }: Recovery) => what.zh + JSON.stringify(citations);

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
