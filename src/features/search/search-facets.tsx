import { useTranslation } from '@/i18n/use-translation';
import type { Product } from '@/compile/model';
import { KIND_GROUPS, type ProvisionKind } from '@/kinds/kinds';
import { writeKinds } from '@/kinds/read-kinds';
import type { Facets } from '@/search/count-facets';
import { Choice } from '@/ui/choice';
import { Checkbox } from '@/ui/checkbox';
import { Select } from '@/ui/select';
import { ToolFold } from '@/ui/tool-fold';

interface Props {
  readonly facets: Facets;
  /** Whether anything is chosen. */
  readonly isNarrowed: boolean;
  readonly part: 'g' | 'p' | undefined;
  /** The kinds that are chosen already. */
  readonly chosenKinds: readonly ProvisionKind[];
  /** What choosing one more would leave; only those that leave something. */
  readonly kinds: readonly { readonly id: ProvisionKind; readonly count: number }[];
  readonly chapter: string | undefined;
  readonly product: Product | undefined;
  readonly timeline: boolean;
  readonly productOf: (id: string) => Product | undefined;
  /** Number and heading of a chapter. */
  readonly chapterName: (id: string) => string;
  readonly onChange: (values: {
    readonly part?: 'g' | 'p' | undefined;
    readonly kind?: string | undefined;
    readonly chapter?: string | undefined;
    readonly product?: string | undefined;
    readonly timeline?: '1' | undefined;
  }) => void;
}

/** Where the hits stand, with counts, to choose from. */
export default function SearchFacets({
  facets,
  isNarrowed,
  part,
  chosenKinds,
  kinds,
  chapter,
  product,
  timeline,
  productOf,
  chapterName,
  onChange,
}: Props) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const withCount = (text: string, note: number) => t(($) => $.site.withNote, { text, note });
  const hasHits = facets.parts.length > 0;
  return (
    <ToolFold label={t(($) => $.finding.fold)} isOpen={isNarrowed}>
      <Choice
        legend={t(($) => $.search.filter)}
        value={part ?? ''}
        options={[
          { value: '', label: t(($) => $.search.all) },
          { value: 'g', label: t(($) => $.agreement.general) },
          { value: 'p', label: t(($) => $.agreement.special) },
        ]}
        onChoose={(value) =>
          onChange({ part: value === '' ? undefined : value, product: undefined, chapter: undefined })
        }
      />
      <div className="facets">
        <Select
          label={t(($) => $.kinds.title)}
          value=""
          none={t(($) => (chosenKinds.length > 0 ? $.kinds.another : $.kinds.any))}
          groups={KIND_GROUPS.map((group) => ({
            name: t(($) => $.kinds.groups[group.id]),
            options: kinds.flatMap(({ id, count }) => {
              const isOffered = group.kinds.some((kind) => kind === id) && !chosenKinds.includes(id);
              const name = t(($) => $.kinds.names[id]);
              return isOffered ? [[id, withCount(name, count)] as const] : [];
            }),
          }))}
          describedBy="kinds-note"
          onChoose={(chosen) => {
            const one = kinds.find(({ id }) => id === chosen);
            if (one) onChange({ kind: writeKinds([...chosenKinds, one.id]) });
          }}
        />
        {hasHits && (
          <>
            <Select
              label={t(($) => $.finding.chapter)}
              value={chapter ?? ''}
              none={t(($) => $.finding.anywhere)}
              options={facets.chapters.map(({ id, count }) => [id, withCount(chapterName(id), count)] as const)}
              onChoose={(chosen) => onChange({ chapter: chosen || undefined, product: undefined })}
            />
            <Select
              label={t(($) => $.finding.product)}
              value={product?.slug ?? ''}
              none={t(($) => $.finding.anywhere)}
              options={facets.products.flatMap(({ number, count }) => {
                const found = productOf(`p-${number}`);
                return found
                  ? [[found.slug, withCount(`${number} ${isEnglish ? found.en : found.zh}`, count)] as const]
                  : [];
              })}
              onChoose={(chosen) => onChange({ product: chosen || undefined, chapter: undefined })}
            />
            <Checkbox
              label={t(($) => $.finding.timeline, { count: facets.withTimeline })}
              isChecked={timeline}
              onChange={(isChecked) => onChange({ timeline: isChecked ? '1' : undefined })}
            />
          </>
        )}
        <p id="kinds-note" className="muted">
          {t(($) => $.kinds.note)}
        </p>
      </div>
    </ToolFold>
  );
}
