import { Link, useLinkProps } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { Diagnostic } from '@/agreement/diagnostic';
import type { OutlineEntry } from '@/compile/model';
import type { KindAgreement } from '@/kinds/kinds';
import type { Erratum } from '@/references/model';
import { ErrataList } from '@/text/errata-list';
import { optional } from '@/ui/optional';
import { useNear } from '@/ui/use-near';

const KeepChoice = optional(() => import('./keep-choice'), { wording: ['offline'] });

interface Props {
  readonly edition: { readonly updated: string; readonly effective: string; readonly sha256: string };
  readonly characters: number;
  readonly counts: Readonly<Record<OutlineEntry['kind'], number>>;
  readonly references: number;
  /** How far the readers of the kinds of provision agreed. */
  readonly kindAgreement: KindAgreement;
  readonly errata: readonly Erratum[];
  /** Numbers whose punctuation or place is odd, though nobody is misled. */
  readonly irregular: readonly Diagnostic[];
}

const KINDS = ['notice', 'part', 'chapter', 'article', 'clause', 'subclause', 'item', 'paragraph'] as const;

/** Where the text comes from, what was done to it and what was not. */
export function About({ edition, characters, counts, references, kindAgreement, errata, irregular }: Props) {
  const { t, i18n } = useTranslation();
  // Far down on a long page.
  const isNear = useNear('#offline', '');
  const { href } = useLinkProps({ to: '/agreement' });
  const figure = (value: number) => value.toLocaleString(i18n.language);
  return (
    <div className="page narrow about">
      <h1>{t(($) => $.about.title)}</h1>
      <h2>{t(($) => $.about.unofficial.title)}</h2>
      <p>{t(($) => $.about.unofficial.text)}</p>
      <h2>{t(($) => $.about.source.title)}</h2>
      <p>{t(($) => $.about.source.text)}</p>
      <dl className="facts">
        <dt>{t(($) => $.about.source.updated)}</dt>
        <dd>
          <time dateTime={edition.updated}>{edition.updated}</time>
        </dd>
        <dt>{t(($) => $.about.source.effective)}</dt>
        <dd>
          <time dateTime={edition.effective}>{edition.effective}</time>
        </dd>
        <dt>{t(($) => $.about.source.sha256)}</dt>
        <dd>
          <code>{edition.sha256}</code>
        </dd>
        <dt>{t(($) => $.about.source.characters)}</dt>
        <dd>{figure(characters)}</dd>
      </dl>
      <h2>{t(($) => $.about.method.title)}</h2>
      <p>{t(($) => $.about.method.text)}</p>
      <p>{t(($) => $.about.method.added)}</p>
      <p>
        {t(($) => $.about.method.layers)} <Link to="/references">{t(($) => $.nav.references)}</Link> ·{' '}
        <Link to="/deadlines">{t(($) => $.nav.deadlines)}</Link>
      </p>
      <p>
        {t(($) => $.about.method.provisionKinds, {
          ...kindAgreement.labels,
          ...kindAgreement.settled,
          units: kindAgreement.drawn.units,
          alike: kindAgreement.drawn.alike,
        })}{' '}
        <Link to="/search">{t(($) => $.about.method.searchKinds)}</Link>
      </p>
      <h3>{t(($) => $.about.method.counts)}</h3>
      <dl className="facts">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{t(($) => $.about.method.kinds[kind])}</dt>
            <dd>{figure(counts[kind])}</dd>
          </div>
        ))}
        <div>
          <dt>{t(($) => $.about.method.references)}</dt>
          <dd>{figure(references)}</dd>
        </div>
      </dl>
      <h2 id="errata">{t(($) => $.about.errata.title)}</h2>
      <p>{t(($) => $.about.errata.text)}</p>
      <ErrataList errata={errata} hrefOf={(id) => `${href ?? ''}#${id}`} />
      <p>{t(($) => $.about.errata.irregular)}</p>
      <ul>
        {irregular.map(({ line, printed }) => (
          <li key={line}>
            {t(($) => $.about.errata.line, { line })}: <q lang="zh-CN">{printed}</q>
          </li>
        ))}
      </ul>
      <h2>{t(($) => $.about.limits.title)}</h2>
      <p>{t(($) => $.about.limits.text)}</p>
      <h2 id="offline">{t(($) => $.about.offline.title)}</h2>
      <p>{t(($) => $.about.offline.text)}</p>
      {isNear && <KeepChoice />}
      <h2>{t(($) => $.about.privacy.title)}</h2>
      <p>{t(($) => $.about.privacy.text)}</p>
      <h2>{t(($) => $.about.licence.title)}</h2>
      <p>{t(($) => $.about.licence.text)}</p>
    </div>
  );
}
