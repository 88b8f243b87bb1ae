import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { embedCode, heightScript, readHeight } from '@/cases/embed-code';
import type { SimulatorView } from '@/cases/simulator-view';
import { findProduct } from '@/corpus/products';
import { type Locale, locales, toLocale } from '@/i18n/locales';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyText } from '@/ui/copy-text';
import { Select } from '@/ui/select';
import { stringifySearch } from '@/url/search-params';
import { toSitePath } from '@/url/site-paths';
import { caseSearch } from './case-address';

interface Props {
  /** The product, as its address names it. */
  readonly slug: string;
  readonly view: SimulatorView;
}

const THEMES = ['auto', 'light', 'dark'] as const;
/** In CSS pixels, until the frame has told its own. */
const FIRST_HEIGHT = 460;

/** The answer for a page of somebody else: in which language and colours, how it looks, and the code to copy. */
export default function EmbedPanel({ slug, view }: Props) {
  const { t, i18n } = useTranslation();
  const [locale, setLocale] = useState<Locale>(toLocale(i18n.language));
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto');
  const [height, setHeight] = useState(FIRST_HEIGHT);
  /** What was to be copied last, and whether the browser allowed it. */
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const path = import.meta.env.BASE_URL.replace(/\/$/, '') + toSitePath(`/embed/products/${slug}`, locale);
  const search = caseSearch(view, view.raw);
  const address = location.origin + path + stringifySearch(theme === 'auto' ? search : { ...search, theme });
  const title = findProduct(slug)?.[locale === 'en' ? 'en' : 'zh'] ?? slug;
  const code = embedCode({ address, title, height });
  const script = heightScript(location.origin);
  // The height comes by itself: what was copied is another only with the address.
  useEffect(() => setCopied(undefined), [address]);
  const copy = async (text: string) => setCopied({ text, isDone: await copyText(text) });
  return (
    <section className="embed-panel" aria-label={t(($) => $.exporting.embedding.title)}>
      <p>{t(($) => $.exporting.embedding.lead)}</p>
      <p className="actions">
        <Select
          label={t(($) => $.exporting.embedding.language)}
          value={locale}
          options={locales.map((each) => [each, t(($) => $.exporting.embedding.languages[each])] as const)}
          onChoose={(chosen) => setLocale(toLocale(chosen))}
        />
        <Select
          label={t(($) => $.exporting.embedding.theme)}
          value={theme}
          options={THEMES.map((each) => [each, t(($) => $.exporting.embedding.themes[each])] as const)}
          onChoose={(chosen) => setTheme(THEMES.find((each) => each === chosen) ?? 'auto')}
        />
      </p>
      <Preview address={address} title={title} height={height} onHeight={setHeight} />
      <label>
        {t(($) => $.exporting.embedding.code)}
        <textarea readOnly rows={3} value={code} lang="en" spellCheck={false} />
      </label>
      <p className="actions">
        <Button kind="primary" onClick={() => void copy(code)}>
          {t(($) => $.exporting.embedding.copy)}
        </Button>
        <Button onClick={() => void copy(`${code}\n${script}`)}>{t(($) => $.exporting.embedding.copyBoth)}</Button>
      </p>
      <p role="status">{copied && t(($) => $.exporting.embedding[copied.isDone ? 'copied' : 'denied'])}</p>
      {copied && !copied.isDone && (
        <ByHand
          text={copied.text}
          label={t(($) => $.exporting.embedding.denied)}
          onClose={() => setCopied(undefined)}
        />
      )}
      <p className="muted">{t(($) => $.exporting.embedding.height)}</p>
    </section>
  );
}

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly height: number;
  /** Told how high the answer is. */
  readonly onHeight: (height: number) => void;
}

/** The frame as other pages have it, made anew for each address: led on, it would fill the way back. It shows the site's own document. */
function Preview({ address, title, height, onHeight }: PreviewProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<HTMLIFrameElement>();
  useEffect(() => {
    const made = document.createElement('iframe');
    made.width = '100%';
    made.src = address;
    holder.current?.append(made);
    setFrame(made);
    const onMessage = ({ data, source }: MessageEvent<unknown>) => {
      const told = source === made.contentWindow ? readHeight(data) : undefined;
      if (told !== undefined) onHeight(told);
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      made.remove();
    };
  }, [address, onHeight]);
  useEffect(() => frame?.setAttribute('title', title), [frame, title]);
  useEffect(() => frame?.setAttribute('height', String(height)), [frame, height]);
  return <div ref={holder} />;
}
