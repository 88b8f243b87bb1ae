import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CERTAINTIES, DEFECT_KINDS, DEFECT_WEIGHTS } from '@/defects/model';
import { ChosenRegister } from './chosen-register';
import { KINDS_FOUND, makeDefectSections } from './defect-sections';

interface Props {
  readonly search: { readonly q?: string; readonly view?: string; readonly kind?: string; readonly sure?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** The register of defects for the values of its address. */
export default function DefectsView({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const kind = DEFECT_KINDS.find((id) => id === search.kind);
  const certainty = CERTAINTIES.find((id) => id === search.sure);
  const sections = useMemo(
    () => makeDefectSections(t, i18n.language === 'en', { kind, certainty }),
    [t, i18n.language, kind, certainty],
  );
  const all = t(($) => $.register.all);
  return (
    <ChosenRegister
      className="defects"
      title={t(($) => $.defects.title)}
      lead={t(($) => $.defects.lead)}
      placeholder={t(($) => $.defects.filterPlaceholder)}
      query={search.q ?? ''}
      choices={[
        {
          name: 'view',
          label: t(($) => $.defects.weight),
          none: all,
          options: sections.map(({ id, title }) => [id, title] as const),
          asked: search.view,
          value: DEFECT_WEIGHTS.find((id) => id === search.view),
        },
        {
          name: 'kind',
          label: t(($) => $.defects.kind),
          none: t(($) => $.defects.everyKind),
          options: KINDS_FOUND.map((each) => [each, t(($) => $.defects.kinds[each])] as const),
          asked: search.kind,
          value: kind,
        },
        {
          name: 'sure',
          label: t(($) => $.defects.certainty),
          none: all,
          options: CERTAINTIES.map((each) => [each, t(($) => $.defects.certainties[each])] as const),
          asked: search.sure,
          value: certainty,
        },
      ]}
      sections={sections}
      unfolded={['right', 'money']}
      known={t(($) => $.defects.known)}
      data="defects.json"
      onChange={onChange}
    />
  );
}
