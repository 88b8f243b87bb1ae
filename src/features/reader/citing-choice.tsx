import { useTranslation } from '@/i18n/use-translation';
import { readSetting, writeSetting } from '@/storage/setting';
import { CITE_FORMS, type CiteForm } from '@/text/cite-forms';
import { Checkbox } from '@/ui/checkbox';
import { Disclosure } from '@/ui/disclosure';
import { Select } from '@/ui/select';

/** How the reader wants citations. */
export interface Citing {
  readonly form: CiteForm;
  readonly hasItems: boolean;
}

/** Forms that quote the words, and those that can quote what stands under them. */
const HAS_WORDS: ReadonlySet<CiteForm> = new Set(['contract', 'markdown', 'words-link']);
const HAS_ITEMS: ReadonlySet<CiteForm> = new Set(['contract', 'markdown']);
const FORM = 'cite-form';
const ITEMS = 'cite-items';

/** As it was chosen last; the form for contracts at first. */
export function readCiting(): Citing {
  const kept = readSetting(FORM);
  return { form: CITE_FORMS.find((form) => form === kept) ?? 'contract', hasItems: readSetting(ITEMS) === '1' };
}

/** The choice of a form of citation, which the browser keeps. */
export function CitingChoice({ form, hasItems, onChange }: Citing & { readonly onChange: (citing: Citing) => void }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t(($) => $.pane.citing)} className="text-label">
      <div className="grid gap-2 py-2">
        <Select
          label={t(($) => $.pane.citeForm)}
          value={form}
          options={CITE_FORMS.map((each) => [each, t(($) => $.pane.citeForms[each])] as const)}
          onChoose={(value) => {
            const chosen = CITE_FORMS.find((each) => each === value) ?? form;
            writeSetting(FORM, chosen);
            onChange({ form: chosen, hasItems });
          }}
        />
        {HAS_ITEMS.has(form) && (
          <Checkbox
            label={t(($) => $.pane.citeItems)}
            isChecked={hasItems}
            onChange={(isChecked) => {
              writeSetting(ITEMS, isChecked ? '1' : undefined);
              onChange({ form, hasItems: isChecked });
            }}
          />
        )}
        {HAS_WORDS.has(form) && <p className="hint">{t(($) => $.pane.citeHint)}</p>}
      </div>
    </Disclosure>
  );
}
