import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CaseInputs } from '@/cases/case-inputs';
import { useWording } from '@/cases/event-name';
import { embedCode, heightScript } from '@/cases/embed-code';
import { SERVICE_KEYS, type ServiceKey } from '@/services/model';
import { writeLocal, writeMinute } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { Button } from '@/ui/button';
import { CommittedField } from '@/ui/committed-field';
import { copyText } from '@/ui/copy-text';
import { DateTimeField } from '@/ui/date-time-field';
import { showNotice } from '@/ui/site-notices';
import { stringifySearch } from '@/url/search-params';
import { toSitePath } from '@/url/site-paths';
import type { RowActions } from './row-actions';
import type { ServiceCase } from './service-case';
import { AS } from './table-roles';

interface Props extends RowActions {
  readonly one: ServiceCase;
  /** How many columns the table has. */
  readonly columns: number;
}

const nowInBeijing = () => writeMinute(Date.now());

/** The own case of a service, below its row. */
export function RowEdit({ one: { service, product, values, view }, columns, ...does }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { locale } = useRouter().options.context;
  const [copied, setCopied] = useState('');
  const copyEmbed = async () => {
    const path = toSitePath(`/embed/products/${service.slug}`, locale);
    const address =
      location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + path + stringifySearch({ ...values });
    const title = locale === 'en' ? product.en : product.zh;
    const snippet = `${embedCode({ address, title, height: 460 })}\n${heightScript(location.origin)}`;
    const isDone = await copyText(snippet);
    if (!isDone) showNotice({ id: 'copy', text: t(($) => $.services.take.denied), byHand: snippet });
    setCopied(isDone ? t(($) => $.services.row.embedCopied) : '');
  };
  const isOwn = Object.keys(service.values).length > 0;
  return (
    <tr {...AS.row} className="row-edit">
      <td {...AS.cell} colSpan={columns}>
        {view.otherVariants.length > 0 && (
          <p>
            {t(($) => $.services.row.isKind, { name: wording(view.scenario.name) })}{' '}
            <Button
              onClick={() =>
                does.onValues(service.id, { trigger: view.scenario.trigger, variant: view.scenario.variant ?? '' })
              }
            >
              {t(($) => $.services.row.isKindYes)}
            </Button>
          </p>
        )}
        <CaseInputs
          view={view}
          now={nowInBeijing}
          savesHeight={false}
          onChange={(changed) => does.onValues(service.id, toOwn(changed))}
        />
        <div className="row-more">
          <CommittedField
            label={<span>{t(($) => $.services.row.label)}</span>}
            type="text"
            maxLength={80}
            value={service.label}
            onCommit={(label) => does.onLabel(service.id, label)}
          />
          <DateTimeField
            label={<span>{t(($) => $.services.row.paid)}</span>}
            value={localOf(values.paid)}
            onCommit={(paid) => does.onValues(service.id, { paid })}
          />
        </div>
        <p className="row-actions">
          {isOwn && (
            <Button onClick={() => does.onValues(service.id, Object.fromEntries(SERVICE_KEYS.map((key) => [key, ''])))}>
              {t(($) => $.services.row.reset)}
            </Button>
          )}
          <Button onClick={() => does.onMove(service.id, -1)}>{t(($) => $.services.row.up)}</Button>
          <Button onClick={() => does.onMove(service.id, 1)}>{t(($) => $.services.row.down)}</Button>
          <Button onClick={() => void copyEmbed()}>{t(($) => $.services.row.embed)}</Button>
          <Button onClick={() => does.onDuplicate(service.id)}>{t(($) => $.services.row.duplicate)}</Button>
        </p>
        <p role="status">{copied}</p>
      </td>
    </tr>
  );
}

function localOf(text = ''): string {
  const at = readMoment(text);
  return at === undefined ? '' : writeLocal(at);
}

/** What a product's inputs change, as values of a row: what they take out is empty. */
function toOwn(changed: Readonly<Record<string, string | undefined>>): Partial<Record<ServiceKey, string>> {
  return Object.fromEntries(
    SERVICE_KEYS.flatMap((key) => (Object.hasOwn(changed, key) ? [[key, changed[key] ?? '']] : [])),
  );
}
