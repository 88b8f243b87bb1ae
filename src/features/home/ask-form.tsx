import { Link, useLinkProps, useNavigate, useSearch } from '@tanstack/react-router';
import {
  type ComponentType,
  type FormEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { OutsideProduct } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { loadModule } from '@/loading/load-module';
import { OutsideCard } from '@/text/outside-card';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { useCommand } from '@/ui/commands';
import { useMounted } from '@/ui/use-mounted';
import { changeSearch } from '@/url/change-search';
import { AskBox } from './ask-box';
import type { Chosen } from './ask-suggestions';
import { OFTEN_ASKED } from './often-asked';
import { useAsk } from './use-ask';
import { hasUnreadMoment } from './unread-moment';
import { readWhen, type When, writeWhen } from './when';
import { WhenFields } from './when-fields';

/** Shorter names are none; nothing more is loaded before somebody writes. */
const SHORTEST = 2;

/** What an answer beside the question takes: the words in the box and the case, as the address has it. */
interface AskedNow {
  readonly query: string;
  readonly trigger: 'arrears' | 'expiry';
  readonly at: string;
}

export interface AskFormProps {
  /** Answers while one writes; another feature's, so that the route gives it. */
  readonly answer: ComponentType<AskedNow>;
}

/**
 * What happened to which product, and when. What and when are in the address, so that every link of the page carries them. A
 * form of the browser's own, which leads to the search, until the program runs.
 */
export default function AskForm({ answer: Answer }: AskFormProps) {
  const { product: slug, ...search } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const onCase = (values: Readonly<Record<string, string | undefined>>) => void navigate(changeSearch(values));
  const { t, i18n } = useTranslation();
  const mounted = useMounted();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLDivElement>(null);
  /** Whether the form is being sent again, after what reads moments has loaded. */
  const hasRead = useRef(false);
  const [outside, setOutside] = useState<{
    readonly product: OutsideProduct;
    readonly query: string;
    readonly trigger: 'expiry' | 'arrears';
  }>();
  const [isEmpty, setIsEmpty] = useState(false);
  const [lacksDay, setLacksDay] = useState(false);
  const [text, setText] = useState('');
  const asking = useDeferredValue(text.trim());
  const { trigger: asked, at = '' } = search;
  const trigger = asked === 'expiry' ? asked : 'arrears';
  const known = readWhen(at);
  // What the boxes came to last: a form that is sent right after is before the address, and a time of no day is not in it.
  const [written, setWritten] = useState<When>();
  useEffect(() => setWritten(undefined), [at]);
  const when = written ?? known ?? { date: '', time: '' };
  const given = { trigger, ...(at === '' || !known ? {} : { at }) };
  const showOutside = (product: OutsideProduct, said: 'expiry' | 'arrears' = trigger) => {
    setOutside({ product, query: box.current?.value.trim() ?? '', trigger: said });
    queueMicrotask(() => {
      // What is higher than the window would begin under the header.
      const isHigh = (card.current?.offsetHeight ?? 0) > window.innerHeight / 2;
      card.current?.scrollIntoView({ block: isHigh ? 'start' : 'center' });
      card.current?.focus({ preventScroll: true });
    });
  };
  const { ask, openProduct, search: searchFor } = useAsk(search, showOutside);
  const { href } = useLinkProps({ to: '/search' });
  const isToCome = at !== '' && known !== undefined && slug !== undefined && findProduct(slug) !== undefined;
  useCommand(
    'search',
    t(($) => $.commands.search),
    () => {
      box.current?.focus();
      box.current?.select();
    },
    '/',
  );

  /** Puts into the address what stands in the boxes; a time of no day waits for one. */
  const keepWhen = (next: When) => {
    setWritten(next);
    setLacksDay(false);
    const kept = writeWhen(next, at);
    if (kept !== at) onCase({ at: kept || undefined });
  };
  const keepEarlier = useEffectEvent(() => {
    // What was chosen before the program ran stands in the form, not in the address.
    const earlier = form.current && new FormData(form.current);
    const [chosen, day] = [earlier?.get('trigger'), earlier?.get('at')];
    if (typeof chosen === 'string' && chosen !== trigger) onCase({ trigger: chosen });
    // As people write it, the box reads it itself.
    if (known && typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && readWhen(day))
      keepWhen({ ...known, date: day });
  });
  useEffect(() => keepEarlier(), []);
  const fill = useEffectEvent((name: string) => {
    if (!box.current || box.current.value !== '') return;
    box.current.value = name;
    setText(name);
  });
  useEffect(() => {
    // The product with which the reader came; what stands in the box already comes first.
    const product = slug === undefined ? undefined : findProduct(slug);
    if (!product) return;
    const isEnglish = i18n.language === 'en';
    loadModule(() => import('@/corpus/short-names')).then(
      ({ boxNameOf }) => fill(boxNameOf(product, isEnglish)),
      () => fill(isEnglish ? product.en : product.zh),
    );
  }, [slug, i18n.language]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = event.currentTarget;
    // A day in words counts once what reads it has loaded; where that does not load, its box says so.
    if (!hasRead.current && hasUnreadMoment(sent, when)) {
      hasRead.current = true;
      const again = () => void setTimeout(() => sent.requestSubmit());
      return void loadModule(() => import('@/time/read-written')).then(again, again);
    }
    hasRead.current = false;
    setOutside(undefined);
    const data = new FormData(event.currentTarget);
    const [text, what] = [data.get('q'), data.get('trigger')].map((value) => (typeof value === 'string' ? value : ''));
    const isDayless = when.date === '' && when.time !== '';
    setIsEmpty(text?.trim() === '');
    setLacksDay(isDayless);
    if (!text?.trim()) return box.current?.focus();
    const wrong = event.currentTarget.querySelector<HTMLInputElement>('.when [aria-invalid]');
    if (isDayless || wrong) {
      const day = event.currentTarget.elements.namedItem('at');
      return (wrong ?? (day instanceof HTMLElement ? day : undefined))?.focus();
    }
    const moment = writeWhen(when, at);
    ask(text.trim(), { trigger: what === 'expiry' ? what : 'arrears', ...(moment === '' ? {} : { at: moment }) });
  };
  const onChoose = (chosen: Chosen) => {
    if (chosen.kind === 'outside') showOutside(chosen.product);
    else if (chosen.kind === 'search') searchFor(chosen.query);
    else if (chosen.kind === 'question')
      openProduct(chosen.product, { ...given, trigger: chosen.trigger, ...(chosen.at ? { at: chosen.at } : {}) });
  };
  return (
    <>
      <form
        ref={form}
        role="search"
        aria-label={t(($) => $.ask.label)}
        action={href}
        method="get"
        noValidate={mounted}
        {...(mounted ? {} : { 'data-waits-to-send': '' })}
        className="ask"
        onSubmit={onSubmit}
      >
        <div>
          <AskBox
            input={box}
            error={
              isEmpty
                ? t(($) => $.ask.noProduct)
                : slug !== undefined && !findProduct(slug)
                  ? t(($) => $.ask.strange, { slug: slug.slice(0, 60) })
                  : undefined
            }
            onWrite={(latest) => {
              setText(latest);
              if (slug !== undefined) onCase({ product: undefined });
              setIsEmpty(false);
              setOutside(undefined);
            }}
            onChoose={onChoose}
          />
          <p className="chips">
            <span>{t(($) => $.ask.often)}</span>
            {OFTEN_ASKED.map(({ slug, chip }) => (
              <Link key={slug} to="/products/$slug" params={{ slug }} search={given} preload={false}>
                {t(($) => $.ask.chips[chip])}
              </Link>
            ))}
            <Link to="/products" search={search} preload={false}>
              {t(($) => $.ask.all)}
            </Link>
          </p>
        </div>
        <Choice
          legend={t(($) => $.ask.what)}
          name="trigger"
          value={trigger}
          options={(['arrears', 'expiry'] as const).map((value) => ({ value, label: t(($) => $.ask[value]) }))}
          onChoose={(value) => onCase({ trigger: value })}
        />
        <WhenFields
          when={when}
          lacksDay={lacksDay}
          unread={known ? undefined : at}
          onChange={keepWhen}
          onChoose={(chosen) => {
            setLacksDay(false);
            onCase({ at: chosen });
          }}
        />
        <Button type="submit" kind="primary">
          {t(($) => $.ask.submit)}
        </Button>
      </form>
      <div className="ask-answer" {...(isToCome ? { 'data-to-come': '' } : {})}>
        {asking.length >= SHORTEST && !outside && <Answer query={asking} trigger={trigger} at={known ? at : ''} />}
      </div>
      <div ref={card} tabIndex={-1} className="ask-card outline-none">
        {outside && (
          <>
            <OutsideCard product={outside.product} trigger={outside.trigger} />
            <Link to="/search" search={{ ...search, q: outside.query.slice(0, 200) }} preload={false}>
              {t(($) => $.ask.suggestions.search, { query: outside.query.slice(0, 60) })}
            </Link>
          </>
        )}
      </div>
    </>
  );
}
