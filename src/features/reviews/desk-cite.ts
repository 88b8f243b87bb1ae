import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { edition } from '@/corpus/edition';
import { title } from '@/corpus/facts';
import { agreementAddress } from '@/text/agreement-address';
import { writeCitation } from '@/text/cite-forms';
import { chosenIn, citedOf } from '@/text/cited-of';
import { copyRich } from '@/ui/copy-text';
import { showNotice } from '@/ui/site-notices';
import { changeUi } from './desk-ui';

/** Copies a citation of a provision, of the words that are chosen in it where there are any, or a link to these. What came of it is said. */
export function useCite(): (form: 'contract' | 'words-link', unit: UnitId) => void {
  const { t, i18n } = useTranslation();
  const { locale } = useRouter().options.context;
  return (form, unit) => {
    const href = `${agreementAddress(locale)}?edition=${edition.id}#${unit}`;
    const { effective } = edition;
    const source = t(($) => $.reviewing.source, { effective });
    const { html, text } = writeCitation(
      form,
      citedOf(unit, false, chosenIn(unit)),
      { title, effective, href, site: t(($) => $.site.name), source },
      i18n.language,
    );
    void copyRich(html, text).then((isCopied) => {
      if (isCopied) changeUi({ said: t(($) => $.reviewing.copied) });
      else showNotice({ id: 'review-copy', text: t(($) => $.reviewing.copyFailed), byHand: text });
    });
  };
}
