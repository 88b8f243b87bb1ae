import { useTranslation } from '@/i18n/use-translation';
import { FAMILY_SUBJECTS } from '@/parallels/model';
import { LiftedRegister } from './lifted-register';

interface Props {
  readonly html: string;
  readonly search: { readonly q?: string; readonly kind?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** Families of repeated wordings, filtered by words and subject. */
export function ParallelsPage({ html, search: { q = '', kind }, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <LiftedRegister
      page="/parallels"
      html={html}
      title={t(($) => $.parallels.title)}
      lead={t(($) => $.parallels.lead)}
      filter={{ label: t(($) => $.register.filter), placeholder: t(($) => $.parallels.filterPlaceholder) }}
      query={q}
      choice={{
        label: t(($) => $.parallels.subject),
        none: t(($) => $.parallels.everySubject),
        options: FAMILY_SUBJECTS.map((id) => [id, t(($) => $.parallels.subjects[id])] as const),
        value: kind,
        problem: t(($) => $.register.badView, { value: kind?.slice(0, 60) ?? '' }),
      }}
      status={(count) => (count === 0 ? t(($) => $.parallels.empty) : t(($) => $.parallels.found, { count }))}
      onChange={onChange}
    >
      <p className="aside">{t(($) => $.parallels.known)}</p>
      <p className="aside">
        {t(($) => $.register.data)}: <a href={`${import.meta.env.BASE_URL}data/parallels.json`}>parallels.json</a>
      </p>
    </LiftedRegister>
  );
}
