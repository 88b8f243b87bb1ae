import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { ProvisionHrefContext, ProvisionNameContext } from '@/cases/provision-name';
import { namePart } from '@/cases/use-shown-name';
import type { Product } from '@/compile/model';
import { nameOf } from '@/corpus/provision-names';
import { products } from '@/corpus/products';
import { addServices } from '@/services/edit-list';
import { caseValues, EMPTY_LIST, MOST_SERVICES, type ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { MissingWord } from '@/ui/missing-part';
import { Pending } from '@/ui/pending';
import { optional } from '@/ui/optional';
import { useNow } from '@/ui/use-now';
import { readCase } from '@/url/carried-case';
import { toSitePath } from '@/url/site-paths';
import { AddServices } from './add-services';
import { CommonCase } from './common-case';
import { LinkNotices } from './link-notices';
import ListKeeping from './list-keeping';
import { makeId } from './make-id';
import type { EditList } from './row-actions';
import { ServicesResults } from './services-results';
import { useCases } from './use-cases';
import { useLifecycles } from './use-lifecycles';
import { useAddedByLink } from './use-added-by-link';
import { type ChangingList, useLinkedList } from './use-linked-list';
import { type OwnList, useOwnList } from './use-own-list';

const CalendarLeft = optional(() => import('./calendar-left'), { isSilent: true });
const OfferedCase = optional(() => import('./offered-case'), { isSilent: true });

/** Services that a reader may want to try at once. */
const EXAMPLES = ['log-service', 'rds', 'nat-gateway'];

/** The services with all that is worked out of them; only in the browser, which alone knows them. */
export default function ServicesBoard() {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const now = useNow();
  const { locale } = useRouter().options.context;
  const navigate = useNavigate();
  const own = useOwnList();
  const linked = useLinkedList();
  const place = useLocation();
  const offered = useMemo(() => offeredIn(place), [place]);
  useAddedByLink(own, makeId);
  const { list, change, undo, redo } = linked ?? changingOf(own);
  const slugs = useMemo(() => list.services.map(({ slug }) => slug), [list.services]);
  const lifecycles = useLifecycles(slugs);
  const cases = useCases(list, lifecycles.bySlug, isEnglish);
  const shownName = useMemo(() => namePart(nameOf, t), [t]);
  const latest = useRef({ list, change });
  useLayoutEffect(() => {
    latest.current = { list, change };
  }, [list, change]);
  const edit = useCallback<EditList>((how) => latest.current.change(how(latest.current.list)), []);
  const hrefOf = useCallback(
    (id: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${toSitePath('/agreement', locale)}#${id}`,
    [locale],
  );
  const add = useCallback(
    (added: readonly Product[]) =>
      edit((before) =>
        addServices(
          before,
          added.map(({ slug }) => ({ slug, label: '', values: {} })),
          makeId,
        ),
      ),
    [edit],
  );
  const isLoaded = own !== undefined && own.status !== 'loading';
  const showOwn = () => void navigate({ to: '/mine', search: true, resetScroll: false });
  if (!linked && !isLoaded) return <Pending />;
  return (
    <ProvisionNameContext value={shownName}>
      <ProvisionHrefContext value={hrefOf}>
        {linked && (
          <LinkNotices
            faults={linked.faults}
            ownCount={isLoaded ? own.list.services.length : undefined}
            isEmpty={list.services.length === 0}
            onKeep={() => {
              own?.change(list);
              showOwn();
            }}
            onAdd={() => {
              own?.change((before) => addServices(before, inOwnCase(list, before), makeId));
              showOwn();
            }}
            onOwn={showOwn}
          />
        )}
        {!linked && isLoaded && offered && <OfferedCase offered={offered} list={list} onChange={change} />}
        <div className="services-inputs print:hidden">
          <AddServices present={slugs} onAdd={add} />
          <CommonCase list={list} onChange={change} />
        </div>
        <p className="list-tools print:hidden">
          <Button kind="link" disabled={!undo} onClick={undo}>
            {t(($) => $.services.undo)}
          </Button>
          <Button kind="link" disabled={!redo} onClick={redo}>
            {t(($) => $.services.redo)}
          </Button>
          {list.services.length > 0 && (
            <Button kind="link" onClick={() => change({ ...EMPTY_LIST, trigger: list.trigger, at: list.at })}>
              {t(($) => $.services.clearAll)}
            </Button>
          )}
          {list.services.length === 0 && (
            <Button kind="link" onClick={() => add(products)}>
              {t(($) => $.services.add.all)}
            </Button>
          )}
        </p>
        <ListKeeping
          own={linked ? undefined : own}
          list={list}
          room={MOST_SERVICES - list.services.length}
          now={now}
          onAdd={(services) => change(addServices(list, services, makeId))}
          onReplace={change}
        />
        {list.services.length === 0 ? (
          <section className="no-services">
            <h2>{t(($) => $.services.empty.title)}</h2>
            <p>{t(($) => $.services.empty.text)}</p>
            <p className="flex flex-wrap items-center gap-2">
              {t(($) => $.services.empty.examples)}
              {products
                .filter(({ slug }) => EXAMPLES.includes(slug))
                .map((product) => (
                  <Button key={product.slug} onClick={() => add([product])}>
                    {isEnglish ? product.en : product.zh}
                  </Button>
                ))}
            </p>
            {!linked && <CalendarLeft />}
          </section>
        ) : (
          <>
            {lifecycles.failed.length > 0 && <MissingWord onRetry={lifecycles.retry} />}
            {lifecycles.isLoading && <p className="working muted">{t(($) => $.services.working)}</p>}
            {cases.length > 0 && (
              <ServicesResults
                list={list}
                cases={cases}
                lifecycles={lifecycles.bySlug}
                edit={edit}
                isOwn={!linked}
                now={now}
              />
            )}
          </>
        )}
      </ProvisionHrefContext>
    </ProvisionNameContext>
  );
}

/** The case with which the reader came, where there is something in it to offer. */
function offeredIn({ pathname, search }: Pick<ReturnType<typeof useLocation>, 'pathname' | 'search'>) {
  const given = readCase(pathname, search);
  return given.product === undefined && given.at === undefined ? undefined : given;
}

/** The reader's own list, as long as it has not come an empty one. */
function changingOf(own: OwnList | undefined): ChangingList {
  if (!own) return { list: EMPTY_LIST, change: () => undefined, undo: undefined, redo: undefined };
  const { list, history, change, undo, redo } = own;
  return {
    list,
    change,
    undo: history.past.length === 0 ? undefined : undo,
    redo: history.future.length === 0 ? undefined : redo,
  };
}

/** The services of a list as they stand in another: what the common case of their own gave them goes along. */
function inOwnCase(list: ServiceList, target: ServiceList) {
  return list.services.map((service) => {
    const values = caseValues(list, service);
    const { trigger, at, ...rest } = values;
    const isTrigger = trigger === target.trigger && (at ?? '') === target.at;
    return { slug: service.slug, label: service.label, values: isTrigger ? rest : values };
  });
}
