import type { ReactNode } from 'react';
import type { Agreement, Paragraph, Provision, UnitId } from '@/agreement/model';
import type { ListedReference } from '@/compile/model';
import { shown } from '@/corpus/shown';

/**
 * Renders the agreement's text. Only the server draws it: the result stands in the documents, without a word that is not
 * the agreement's. Marks and explanations are attributes; what they point at stands outside of the text.
 */
export function AgreementText({ agreement, ...rest }: Drawing & { readonly agreement: Agreement }) {
  return (
    <>
      <h1 className="agreement-title">{agreement.title}</h1>
      {agreement.dates.map((date) => (
        <p key={date} className="agreement-date">
          {date}
        </p>
      ))}
      {[...agreement.preface, ...agreement.sections].map((unit) => (
        <Unit key={unit.id} unit={unit} level={2} {...rest} />
      ))}
    </>
  );
}

/** General rules on expiry, arrears and data, shown with every product. */
const GENERAL_RULES: readonly UnitId[] = shown.withEveryProduct.map(({ provision }) => provision);

/** The text on a product's page: its special terms, then the general rules that apply to every product. */
export function ProductText({
  agreement,
  references,
  product,
  agreementPath,
  labels,
}: Omit<Drawing, 'hrefOf'> & {
  readonly agreement: Agreement;
  readonly product: { readonly number: number };
  readonly agreementPath: string;
  /** Headings of the two halves: ours, not the agreement's. */
  readonly labels: { readonly special: string; readonly general: string };
}) {
  const own = `p-${product.number}`;
  const isHere = (id: UnitId) => [own, ...GENERAL_RULES].some((root) => id === root || id.startsWith(`${root}.`));
  const drawing = { references, hrefOf: (id: UnitId) => (isHere(id) ? `#${id}` : `${agreementPath}#${id}`) };
  const find = (id: UnitId) => findUnit(agreement.sections, id);
  return (
    <>
      <h2 id="special" className="added">
        {labels.special}
      </h2>
      {find(own).map((unit) => (
        <Unit key={unit.id} unit={unit} level={3} {...drawing} />
      ))}
      <h2 id="general" className="added">
        {labels.general}
      </h2>
      {GENERAL_RULES.flatMap(find).map((unit) => (
        <Unit key={unit.id} unit={unit} level={3} {...drawing} />
      ))}
    </>
  );
}

function findUnit(units: readonly (Paragraph | Provision)[], id: UnitId): (Paragraph | Provision)[] {
  return units.flatMap((unit) => {
    if (unit.id === id) return [unit];
    return unit.kind === 'paragraph' ? [] : findUnit(unit.body, id);
  });
}

interface Drawing {
  readonly references: readonly ListedReference[];
  /** Where a link to a unit leads from the page that is rendered. */
  readonly hrefOf: (id: UnitId) => string;
}

function Unit({ unit, level, ...rest }: Drawing & { readonly unit: Provision | Paragraph; readonly level: number }) {
  if (unit.kind === 'paragraph') {
    return (
      <p id={unit.id} className="unit para">
        <Words unit={unit.id} text={unit.text} {...rest} />
      </p>
    );
  }
  const { id, kind, num, marker, heading, text, body } = unit;
  const number = marker && (
    <a
      className="num"
      href={rest.hrefOf(id)}
      {...(isMisprinted(id, num) ? { 'aria-describedby': `erratum-${id}` } : {})}
    >
      {marker}
    </a>
  );
  const words = <Words unit={id} text={heading ?? text ?? ''} {...rest} />;
  const Heading = `h${Math.min(level, 6)}` as 'h2';
  return (
    <section id={id} className={`unit ${kind}`}>
      {heading === undefined ? (
        <p className="own">
          {number}
          {words}
        </p>
      ) : (
        <Heading className="own">
          {number}
          {words}
        </Heading>
      )}
      {body.map((child) => (
        <Unit key={child.id} unit={child} level={level + 1} {...rest} />
      ))}
    </section>
  );
}

/** Whether the number of a provision is not that of its place: 63.3.8 stands at `p-64.3.8`. Items add to both alike. */
function isMisprinted(id: UnitId, num: string): boolean {
  return /^\d+(\.\d+)*$/.test(num) && id.slice(2) !== num;
}

/** A unit's own text, with its references as links. */
function Words({ unit, text, references, hrefOf }: Drawing & { readonly unit: UnitId; readonly text: string }) {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const reference of references) {
    if (reference.unit !== unit) continue;
    pieces.push(text.slice(end, reference.start));
    pieces.push(
      <a
        key={reference.start}
        className="ref"
        href={hrefOf(reference.targets[0] ?? '')}
        data-targets={reference.targets.join(' ')}
        {...(reference.printedTarget ? { 'aria-describedby': `erratum-${unit}` } : {})}
      >
        {text.slice(reference.start, reference.end)}
      </a>,
    );
    end = reference.end;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
