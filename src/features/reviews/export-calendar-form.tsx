import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { loadGlosses } from '@/corpus/glosses';
import { findProduct, products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import type { ReviewState } from '@/reviews/model';
import { makeCiting } from '@/text/cite-places';
import { Button } from '@/ui/button';
import { DateTimeField } from '@/ui/date-time-field';
import { Select } from '@/ui/select';
import { Said } from './export-said';
import { markedUnits } from './marked-units';
import { productName } from './page-chapter-names';
import { useMaking } from './use-making';

interface Props {
  readonly state: ReviewState;
}

/** Asks of which product, what happened and when, and makes a calendar of the dates that rest on marked clauses. */
export function ExportCalendarForm({ state }: Props) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const translator = useTranslator();
  const { named } = makeCiting(t);
  const { said, isMaking, run, say } = useMaking();
  const units = markedUnits(state);
  const [slug, setSlug] = useState(() => firstProduct(units));
  const [event, setEvent] = useState('');
  const [at, setAt] = useState('');
  const product = findProduct(slug);
  const loaded = useLifecycle(product?.number);
  const scenarios = loaded?.lifecycle.scenarios ?? [];
  const scenario = scenarios.find(({ id, variant }) => keyOf(id, variant) === event) ?? scenarios[0];
  const make = async () => {
    if (!product || !loaded || !scenario) throw new Error('Nothing is chosen.');
    const [{ calendarOfMarked }, { saveReviewCalendar }] = await Promise.all([
      loadModule(() => import('./export-calendar')),
      loadModule(() => import('./export-save')),
      addWording(translator, 'exporting'),
      loadGlosses(isEnglish ? 'en' : 'zh-CN'),
    ]);
    const page = new URL(`${import.meta.env.BASE_URL}products/${product.slug}`, location.origin).href;
    const options = { now: Date.now(), review: state.review.id, page };
    const { file, count, without } = calendarOfMarked(units, { product, loaded, scenario, at }, translator, options);
    if (count > 0) {
      saveReviewCalendar(
        file,
        t(($) => $.reviewExport.file.name, { title: state.review.title }),
      );
    }
    return [
      count > 0 ? t(($) => $.reviewExport.calendar.saved, { count }) : t(($) => $.reviewExport.calendar.empty),
      ...(without.length > 0
        ? [
            t(($) => $.reviewExport.calendar.without, {
              count: without.length,
              places: without.map(named).join(t(($) => $.layers.comma)),
            }),
          ]
        : []),
    ].join(' ');
  };
  if (units.length === 0) return <p>{t(($) => $.reviewExport.calendar.none)}</p>;
  return (
    <>
      <p className="text-ink-soft">{t(($) => $.reviewExport.calendar.lead)}</p>
      <Select
        label={t(($) => $.reviewExport.calendar.product)}
        value={slug}
        options={products.map((each) => [each.slug, productName(each, isEnglish)] as const)}
        onChoose={(value) => {
          setSlug(value);
          setEvent('');
        }}
      />
      <Select
        label={t(($) => $.reviewExport.calendar.event)}
        value={scenario ? keyOf(scenario.id, scenario.variant) : ''}
        options={scenarios.map(({ id, variant, name }) => [keyOf(id, variant), isEnglish ? name.en : name.zh] as const)}
        onChoose={setEvent}
      />
      <DateTimeField label={t(($) => $.reviewExport.calendar.when)} value={at} onCommit={setAt} />
      <p className="actions">
        <Button
          kind="primary"
          aria-disabled={isMaking}
          onClick={() => (at === '' ? say(t(($) => $.reviewExport.calendar.noDate)) : run(make))}
        >
          {t(($) => $.reviewExport.make)}
        </Button>
      </p>
      <Said>{said}</Said>
    </>
  );
}

const keyOf = (id: string, variant: string | null) => `${id} ${variant ?? ''}`;

/** The product of which a clause is marked first; else the first of all. */
function firstProduct(units: readonly string[]): string {
  const number = units.map((unit) => /^p-(\d+)/.exec(unit)?.[1]).find((each) => each !== undefined);
  return (findProduct(number ?? '') ?? products[0])?.slug ?? '';
}

function useLifecycle(number: number | undefined): LoadedLifecycle | undefined {
  const [found, setFound] = useState<{ readonly number: number; readonly loaded: LoadedLifecycle }>();
  useEffect(() => {
    if (number === undefined) return undefined;
    let isOver = false;
    loadLifecycle(number).then(
      (loaded) => {
        if (!isOver) setFound({ number, loaded });
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [number]);
  return found?.number === number ? found?.loaded : undefined;
}
