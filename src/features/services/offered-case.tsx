import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import { writeDate } from '@/i18n/date-words';
import { addServices } from '@/services/edit-list';
import type { ServiceList } from '@/services/model';
import { isDay, readMoment } from '@/time/read-moment';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { changeSearch } from '@/url/change-search';
import type { ReaderCase } from '@/url/carried-case';
import { makeId } from './make-id';

interface Props {
  /** The case with which the reader came. */
  readonly offered: ReaderCase;
  readonly list: ServiceList;
  readonly onChange: (next: ServiceList) => void;
}

/** Offers the case with which the reader came: its product for the list, or its moment for all services. Nothing is added unasked. */
export default function OfferedCase({ offered, list, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const isEnglish = i18n.language === 'en';
  const product = offered.product === undefined ? undefined : findProduct(offered.product);
  const { trigger } = offered;
  const moment = readMoment(offered.at ?? '');
  // What could not be read is no moment of the list.
  const at = moment === undefined ? '' : (offered.at ?? '');
  if (offered.product !== undefined && !product)
    return <Notice>{t(($) => $.services.offered.strange, { slug: offered.product.slice(0, 60) })}</Notice>;
  // A moment is that of something: which it is, is not guessed.
  if (trigger === undefined) return null;
  const isCommon = trigger === list.trigger && (at === '' || at === list.at);
  const isThere =
    product &&
    list.services.some(({ slug, values }) => {
      const own = { trigger: list.trigger as string, at: list.at, ...values };
      return slug === product.slug && own.trigger === trigger && (at === '' || own.at === at);
    });
  // The moment stays in the address, and goes on from here.
  const done = () => void navigate({ to: '/mine', ...changeSearch({ product: undefined }) });
  const refuse = () => void navigate({ to: '/mine', ...changeSearch({ trigger: undefined, at: undefined }) });
  const happened = t(($) => $.simulator.kinds[trigger]);
  const date =
    moment === undefined
      ? ''
      : t(($) => $.services.offered.on, { date: writeDate(moment, { isEnglish, hasTime: !isDay(at) }) });
  if (product && !isThere) {
    const values = isCommon ? {} : { trigger, ...(at === '' ? {} : { at }) };
    const add = () => {
      onChange(addServices(list, [{ slug: product.slug, label: '', values }], makeId));
      done();
    };
    return (
      <Notice
        actions={
          <>
            <Button onClick={add}>{t(($) => $.services.offered.add)}</Button>
            <Button onClick={done}>{t(($) => $.services.offered.not)}</Button>
          </>
        }
      >
        {t(($) => $.services.offered.product, { name: isEnglish ? product.en : product.zh, happened, date })}
      </Notice>
    );
  }
  if (product || moment === undefined || isCommon) return null;
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => onChange({ ...list, trigger, at })}>{t(($) => $.services.offered.use)}</Button>
          <Button onClick={refuse}>{t(($) => $.services.offered.notUse)}</Button>
        </>
      }
    >
      {t(($) => $.services.offered.common, { happened, date })}
    </Notice>
  );
}
