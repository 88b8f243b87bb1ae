import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readBlock } from '@/text/block-text';
import { ClauseLayers, type RuleInWords } from './clause-layers';
import type { PrecedenceInWords } from './clause-precedence';
import { pathTo } from '@/corpus/structure';
import { classify } from '@/kinds/classify';
import { isLoss } from '@/lifecycle/consequences';
import { isIrrecoverable } from '@/lifecycle/is-irrecoverable';
import type { Scenario } from '@/lifecycle/model';
import { MissingWord } from '@/ui/missing-part';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import type { Precedence } from '@/precedence/model';
import { findProduct } from '@/corpus/products';
import { findMeanings, otherDefinitions } from '@/references/find-meanings';
import { findTermsIn } from '@/references/find-terms-in';
import { layers } from '@/corpus/layers';
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

/** Words that mean more than one thing. */
const meanings = findMeanings(layers.terms, layers.undefinedWords);

/** All that is known of the clause in focus. A module of its own, which the pane loads when it is there to read. */
export default function FocusedLayers({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const { scenarios, retry } = useScenarios(id);
  const own = useMemo(() => ownWords(id), [id]);
  const isEnglish = i18n.language === 'en';
  const { named } = makeCiting(t);
  const words = makeLimitWords(t, isEnglish);
  // Of a provision its own words and its unnumbered paragraphs, not what is nested in it.
  const isHere = (unit: string) => unit === id || unit.startsWith(`${id}.para`);
  const documents = layers.citations
    .filter(({ unit }) => isHere(unit))
    .flatMap(({ document: name, words: cited }) => {
      const found = layers.documents.find((candidate) => candidate.id === name);
      return found ? [{ words: cited, remark: t(($) => $.layers.kinds[found.kind]) }] : [];
    })
    .filter(({ words: cited }, index, all) => all.findIndex((other) => other.words === cited) === index);
  const inWords = (
    { special, specialQuote, generalQuote, relation, aspect, note, isDoubtful = false }: Precedence,
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
        ...(isDoubtful ? [t(($) => $.layers.doubtful)] : []),
      ].join(' · '),
      note: isEnglish ? note.en : note.zh,
      quote: other === special ? specialQuote : generalQuote,
    };
  };
  const article = findProduct(/^p-(\d+)/.exec(id)?.[1] ?? '');
  const rules = scenarios.flatMap((scenario): RuleInWords[] => {
    const quoting = scenario.rules.filter(({ citations }) => citations.some(({ provision }) => isHere(provision)));
    const events = [
      ...new Set(
        quoting.map((rule) =>
          words.nameEvent({ ...rule, isLoss: isLoss(rule), isIrrecoverable: isIrrecoverable(rule) }),
        ),
      ),
    ];
    if (events.length === 0) return [];
    const { trigger, variant, name } = scenario;
    return [{ slug: article?.slug, trigger, variant, scenario: isEnglish ? name.en : name.zh, events }];
  });
  const text = own.join('\n');
  return (
    <>
      <ClauseLayers
        citation={named(id)}
        kinds={[...(classifyInPlace(id).get(id) ?? [])]}
        terms={findTermsIn(text, id, layers.terms).map((used) => ({
          ...used,
          others: otherDefinitions(used.term, meanings),
        }))}
        undefinedWords={layers.undefinedWords
          .filter(({ units }) => units.some(isHere))
          .map(({ words: word, note }) => ({ words: word, remark: isEnglish ? note.en : note.zh }))}
        unlinked={layers.unlinked
          .filter(({ unit, reason }) => isHere(unit) && reason !== 'not-a-reference' && reason !== 'definition')
          .map(({ words: word, reason }) => ({ words: word, remark: t(($) => $.layers.reasons[reason]) }))}
        outside={layers.outside
          .filter(({ units }) => units.some(isHere))
          .map(({ name, whose }) => ({ words: name, remark: t(($) => $.layers.whose[whose]) }))}
        documents={documents}
        limits={limits.limits
          .filter(({ unit }) => isHere(unit))
          .map((limit) => ({
            length: words.lengthOf(limit),
            actor: t(($) => $.deadlines.actor[limit.actor]),
            starts: words.startsOf(limit),
            follows: words.followsOf(limit),
          }))}
        before={precedence.filter(({ special }) => isHere(special)).map((entry) => inWords(entry, entry.general))}
        after={precedence.filter(({ general }) => isHere(general)).map((entry) => inWords(entry, entry.special))}
        rules={rules}
        nameOf={named}
      />
      {retry && <MissingWord onRetry={retry} />}
    </>
  );
}

/** The scenarios whose rules may quote a clause: those of its product, or of the general terms. */
function useScenarios(id: string) {
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const part = /^(?:p-(\d+)|g)/.exec(id);
  const number = part ? Number(part[1] ?? 0) : undefined;
  useEffect(() => {
    let isCancelled = false;
    const load = async () => {
      if (number === undefined) return [];
      const { lifecycle } = await loadLifecycle(number);
      return lifecycle.scenarios.filter(({ isGeneral = false }) => isGeneral === (number === 0));
    };
    load().then(
      (loaded) => {
        if (!isCancelled) setScenarios(loaded);
      },
      () => {
        if (!isCancelled) setHasFailed(true);
      },
    );
    return () => {
      isCancelled = true;
      setScenarios([]);
      setHasFailed(false);
    };
  }, [number, attempt]);
  useEffect(() => {
    if (!hasFailed) return undefined;
    const again = () => setAttempt((count) => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [hasFailed]);
  return { scenarios, retry: hasFailed ? () => setAttempt(attempt + 1) : undefined };
}

/** The words of a provision, as they stand on the page: its own line and its unnumbered paragraphs. */
function ownWords(id: string): string[] {
  const element = document.getElementById(id);
  const blocks = element?.matches('.para')
    ? [element]
    : [...(element?.querySelectorAll(':scope > .own, :scope > .para') ?? [])];
  return blocks.map((block) => readBlock(block).text);
}

/** Kinds of a provision and of those around it, from which the entries of a list have theirs. */
function classifyInPlace(id: string) {
  return classify(pathTo(id).map((unit) => ({ id: unit.id, text: ownWords(unit.id)[0] ?? '' })));
}
