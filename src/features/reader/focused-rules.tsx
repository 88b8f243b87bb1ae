import { useTranslation } from '@/i18n/use-translation';
import { ClausePrecedence, type PrecedenceInWords } from './clause-precedence';
import { ClauseLimits } from './clause-limits';
import { ClauseRules } from './clause-rules';
import { groupRules } from './group-rules';
import { isOwn } from './own-words';
import { useScenarios } from './use-scenarios';
import { isLoss } from '@/lifecycle/consequences';
import { isIrrecoverable } from '@/lifecycle/is-irrecoverable';
import { MissingWord } from '@/ui/missing-part';
import { ToCome } from '@/ui/to-come';
import type { Precedence } from '@/precedence/model';
import { findProduct } from '@/corpus/products';
import { limits } from '@/corpus/limits';
import { precedence as unquoted } from '@/corpus/precedence';
import { quotes } from '@/corpus/precedence-quotes';
import { makeCiting } from '@/text/cite-places';
import { makeLimitWords } from '@/i18n/limit-words';

/** What comes before what, with the words of both. */
const precedence: readonly Precedence[] = unquoted.map((pair, index) => {
  const { specialQuote = '', generalQuote = '' } = quotes[index] ?? {};
  return { ...pair, specialQuote, generalQuote };
});

/** What counts in the clause in focus: its limits, what comes before it, the timelines that rest on it. */
export default function FocusedRules({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const { scenarios, retry } = useScenarios(id);
  const isEnglish = i18n.language === 'en';
  const { named } = makeCiting(t);
  const words = makeLimitWords(t, isEnglish);
  const isHere = isOwn(id);
  const inWords = (
    { special, specialQuote, generalQuote, relation, aspect, note, doubt }: Precedence,
    other: string,
  ): PrecedenceInWords => {
    const product = findProduct(/^p-(\d+)/.exec(special)?.[1] ?? '');
    return {
      id: other,
      name: named(other),
      product: other === special && product ? (isEnglish ? product.en : product.zh) : '',
      relation: [
        t(($) => $.layers.aspects[aspect]),
        t(($) => $.layers.relations[relation]),
        ...(doubt ? [t(($) => $.layers.doubtful)] : []),
      ].join(' · '),
      note: [
        isEnglish ? note.en : note.zh,
        ...(doubt ? [t(($) => $.layers.doubt, { doubt: isEnglish ? doubt.en : doubt.zh })] : []),
      ].join(' '),
      quote: other === special ? specialQuote : generalQuote,
    };
  };
  const slug = findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '')?.slug;
  const rules = (scenarios ?? []).flatMap((scenario) => {
    const quoting = scenario.rules.filter(({ citations }) => citations.some(({ provision }) => isHere(provision)));
    const events = quoting.map((rule) =>
      words.nameEvent({ ...rule, isLoss: isLoss(rule), isIrrecoverable: isIrrecoverable(rule) }),
    );
    const { trigger, variant, name } = scenario;
    return [{ slug, trigger, variant, name: isEnglish ? name.en : name.zh, events }];
  });
  return (
    <>
      <ClauseLimits
        citation={named(id)}
        limits={limits.limits
          .filter(({ unit }) => isHere(unit))
          .map((limit) => ({
            length: words.lengthOf(limit),
            actor: t(($) => $.deadlines.actor[limit.actor]),
            starts: words.startsOf(limit),
            follows: words.followsOf(limit),
          }))}
      />
      <ClausePrecedence
        of={id}
        title={t(($) => $.layers.comesAfter)}
        entries={precedence.filter(({ general }) => isHere(general)).map((entry) => inWords(entry, entry.special))}
      />
      <ClausePrecedence
        of={id}
        title={t(($) => $.layers.comesBefore)}
        entries={precedence.filter(({ special }) => isHere(special)).map((entry) => inWords(entry, entry.general))}
      />
      <ClauseRules id={id} groups={groupRules(rules)} />
      {retry && <MissingWord onRetry={retry} />}
      {!scenarios && !retry && <ToCome />}
    </>
  );
}
