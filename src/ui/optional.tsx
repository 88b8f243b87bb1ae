import type { i18n } from 'i18next';
import {
  type ComponentType,
  createElement,
  type ReactNode,
  Suspense,
  use,
  useDeferredValue,
  useEffect,
  useSyncExternalStore,
} from 'react';
import { addWording, type WordingPart } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { createLoader, type Loader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { PartBoundary } from './part-boundary';
import { MissingPart } from './missing-part';
import { Pending } from './pending';
import { renderBeforehand } from './server-parts';

interface PartModule<Props> {
  readonly default: ComponentType<Props>;
}

/** Takes a part from a module that has several, which load together. */
interface Picked<Module, Props> {
  readonly pick: (module: Module) => ComponentType<Props>;
}

interface Needs {
  /** Parts of the wording that it speaks. */
  readonly wording?: readonly WordingPart[];
  /** What else must be there before it renders. */
  readonly also?: (translator: i18n) => Promise<unknown>;
  /** Stands in its place while it is loaded. */
  readonly fallback?: ReactNode;
  /** Nothing stands where it is missing: for what the reader does not miss. */
  readonly isSilent?: boolean;
}

/**
 * A part of a page that is loaded by itself, with its wording, after the page. Where it cannot be loaded, or fails, a word
 * and a button stand in its place, and the page around it stays.
 *
 * @param load - `() => import('…')` and nothing around it, as {@link loadModule} wants it.
 */
export function optional<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  needs?: Needs,
): ComponentType<Props>;
export function optional<Props extends object, Module>(
  load: () => Promise<Module>,
  needs: Needs & Picked<Module, Props>,
): ComponentType<Props>;
export function optional<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  needs: Needs & Partial<Picked<PartModule<Props>, Props>> = {},
): ComponentType<Props> {
  return makePart(load, needs).ClientPart;
}

/**
 * A part that is prerendered with its page. In the browser the server's HTML stays until the chunk has loaded, and when it
 * does not load; a page that is rendered anew waits for it ({@link prepareParts}). Its props must not change before then: React gives up the server's HTML where they do.
 */
export function serverRendered<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  needs?: Needs,
): ComponentType<Props>;
export function serverRendered<Props extends object, Module>(
  load: () => Promise<Module>,
  needs: Needs & Picked<Module, Props>,
): ComponentType<Props>;
export function serverRendered<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  needs: Needs & Partial<Picked<PartModule<Props>, Props>> = {},
): ComponentType<Props> {
  const part = makePart(load, { fallback: <Pending />, ...needs });
  renderBeforehand(part.prepare);
  return part.ServerPart;
}

function makePart<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  { wording = [], also, fallback, isSilent, pick }: Needs & Partial<Picked<PartModule<Props>, Props>>,
) {
  const loadWith = async (translator: i18n) => {
    const [module] = await Promise.all([
      loadModule(load),
      also?.(translator),
      ...wording.map((part) => addWording(translator, part)),
    ]);
    return pick ? pick(module) : module.default;
  };
  const loader = createLoader(loadWith);
  let prepared: ComponentType<Props> | undefined;
  const pending = <WhileLoading loader={loader}>{fallback}</WhileLoading>;
  // React shows what suspends not before 300 ms after anything else that did, one part after another. A part that the served
  // page does not have needs no suspending: it renders when it is there, in slices, as soon as there is time.
  function ClientBody(props: Props) {
    const translator = useTranslator();
    const loaded = useSyncExternalStore(loader.subscribe, loader.value, () => undefined);
    const shown = useDeferredValue(loaded);
    if (!loaded && loader.status() === 'idle') loader.start(translator);
    return shown ? createElement(shown, props) : pending;
  }
  function ClientPart(props: Props) {
    return (
      <PartBoundary isSilent={isSilent === true}>
        <ClientBody {...props} />
        <Rescue loader={loader} isSilent={isSilent === true} />
      </PartBoundary>
    );
  }
  function ServerBody(props: Props) {
    const translator = useTranslator();
    const loaded = prepared ?? loader.value();
    if (!loaded && loader.status() === 'idle') loader.start(translator);
    return createElement(loaded ?? use(loader.arrival), props);
  }
  function ServerPart(props: Props) {
    return (
      <PartBoundary isSilent={isSilent === true}>
        <Suspense fallback={pending}>
          <ServerBody {...props} />
        </Suspense>
        <Rescue loader={loader} isSilent={isSilent === true} />
      </PartBoundary>
    );
  }
  // On the server one component serves both languages, and each translator needs the wording.
  const prepare = async (translator: i18n) => {
    prepared = await loadWith(translator);
  };
  return { ClientPart, ServerPart, prepare };
}

/** Nothing is under way where loading has failed. */
function WhileLoading<Value>({ loader, children }: { loader: Loader<Value, i18n>; children: ReactNode }) {
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'loading' as const);
  return status === 'failed' ? null : children;
}

/** Stands beside a part, not around it, so that what it says never makes the part render again. */
function Rescue<Value>({ loader, isSilent }: { loader: Loader<Value, i18n>; isSilent: boolean }) {
  const translator = useTranslator();
  useEffect(() => {
    // A part that failed on another page is asked for again.
    if (loader.status() === 'failed') loader.start(translator);
  }, [loader, translator]);
  return isSilent ? null : <MissingPart loader={loader} onRetry={() => loader.start(translator)} />;
}
