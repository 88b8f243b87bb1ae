import { useTranslation } from '@/i18n/use-translation';
import { LiftedRegister } from './lifted-register';

interface Props {
  readonly html: string;
  readonly search: { readonly q?: string; readonly kind?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** Provisions that can be read in more than one way, filtered by words and part. */
export function ReadingsPage({ html, search: { q = '', kind }, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <LiftedRegister
      page="/readings"
      html={html}
      title={t(($) => $.arguments.title)}
      lead={t(($) => $.arguments.lead)}
      filter={{ label: t(($) => $.register.filter), placeholder: t(($) => $.arguments.filterPlaceholder) }}
      query={q}
      choice={{
        label: t(($) => $.arguments.part),
        none: t(($) => $.register.all),
        options: (['g', 'p'] as const).map((part) => [part, t(($) => $.arguments.parts[part])] as const),
        value: kind,
        problem: t(($) => $.register.badView, { value: kind?.slice(0, 60) ?? '' }),
      }}
      status={(count) => (count === 0 ? t(($) => $.arguments.empty) : t(($) => $.arguments.found, { count }))}
      onChange={onChange}
    >
      <p className="aside">{t(($) => $.arguments.known)}</p>
      <p className="aside">
        {t(($) => $.register.data)}: <a href={`${import.meta.env.BASE_URL}data/readings.json`}>readings.json</a>
      </p>
    </LiftedRegister>
  );
}
