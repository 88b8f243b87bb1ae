declare module 'virtual:agreement' {
  import type { Agreement } from '@/agreement/model';
  import type { ListedReference } from '@/compile/model';
  const edition: { readonly agreement: Agreement; readonly references: readonly ListedReference[] };
  export default edition;
}

declare module 'virtual:structure' {
  import type { PackedStructure } from '@/compile/pack-structure';
  const packed: PackedStructure;
  export default packed;
}

declare module 'virtual:facts' {
  import type { Facts } from '@/compile/model';
  /** Without the errata, which are data of their own. */
  const facts: Omit<Facts, 'errata'>;
  export default facts;
}

declare module 'virtual:errata' {
  import type { Facts } from '@/compile/model';
  const errata: Facts['errata'];
  export default errata;
}

declare module 'virtual:counts' {
  /** How much the text holds, for any page to name. */
  const counts: { readonly chapters: number; readonly articles: number };
  export default counts;
}

declare module 'virtual:shared-numbers' {
  const numbers: readonly string[];
  export default numbers;
}

declare module 'virtual:products' {
  const products: readonly (readonly [number: number, slug: string, zh: string, en: string])[];
  export default products;
}

declare module 'virtual:defects' {
  import type { Defect } from '@/defects/model';
  const defects: readonly Defect[];
  export default defects;
}

declare module 'virtual:defect-marks' {
  /** In the order of `virtual:defects`. */
  const marks: readonly (readonly [unit: string, quote: string])[];
  export default marks;
}

declare module 'virtual:questions' {
  import type { ArguedQuestion } from '@/readings/model';
  const questions: readonly ArguedQuestion[];
  export default questions;
}

declare module 'virtual:families' {
  import type { Family } from '@/parallels/model';
  const families: readonly Family[];
  export default families;
}

declare module 'virtual:concepts' {
  import type { Concept } from '@/concepts/model';
  const concepts: readonly Concept[];
  export default concepts;
}

declare module 'virtual:checklists' {
  import type { Checklist } from '@/checklists/model';
  const checklists: readonly Checklist[];
  export default checklists;
}

declare module 'virtual:findings' {
  import type { Wording } from '@/lifecycle/model';
  const findings: {
    readonly questions: readonly { readonly unit: string; readonly question: Wording }[];
    readonly families: readonly { readonly id: string; readonly title: Wording; readonly units: readonly string[] }[];
    readonly concepts: readonly { readonly slug: string; readonly name: Wording; readonly units: readonly string[] }[];
  };
  export default findings;
}

declare module 'virtual:concept-names' {
  import type { Concept } from '@/concepts/model';
  const names: readonly Pick<Concept, 'slug' | 'name' | 'variants'>[];
  export default names;
}

declare module 'virtual:silences' {
  import type { SilenceRow } from '@/silences/model';
  const rows: readonly SilenceRow[];
  export default rows;
}

declare module 'virtual:deletions' {
  import type { Deletion } from '@/lifecycle/list-deletions';
  const deletions: readonly Deletion[];
  export default deletions;
}

declare module 'virtual:kinds' {
  import type { PackedKinds } from '@/kinds/pack-kinds';
  const packed: PackedKinds;
  export default packed;
}

declare module 'virtual:glances' {
  import type { ProductGlance } from '@/lifecycle/glance-figures';
  const glances: readonly ProductGlance[];
  export default glances;
}

declare module 'virtual:layers' {
  import type { ListedReference } from '@/compile/model';
  import type {
    Citation,
    CitedDocument,
    DefinedTerm,
    OutsideName,
    PrintedDomain,
    UndefinedWord,
    UnlinkedWords,
  } from '@/references/model';
  const layers: {
    readonly terms: readonly DefinedTerm[];
    readonly commonWords: readonly string[];
    readonly undefinedWords: readonly UndefinedWord[];
    readonly documents: readonly CitedDocument[];
    readonly citations: readonly Citation[];
    readonly references: readonly ListedReference[];
    readonly unlinked: readonly UnlinkedWords[];
    readonly outside: readonly OutsideName[];
    readonly domains: readonly PrintedDomain[];
  };
  export default layers;
}

declare module 'virtual:limits' {
  import type { Limits } from '@/deadlines/collect-limits';
  const limits: Limits;
  export default limits;
}

declare module 'virtual:precedence' {
  import type { Precedence } from '@/precedence/model';
  /** Without the words of the provisions, which are data of their own. */
  const precedence: readonly Omit<Precedence, 'specialQuote' | 'generalQuote'>[];
  export default precedence;
}

declare module 'virtual:precedence-quotes' {
  import type { Precedence } from '@/precedence/model';
  /** In the order of `virtual:precedence`. */
  const quotes: readonly Pick<Precedence, 'specialQuote' | 'generalQuote'>[];
  export default quotes;
}

/** The version of the project, written in by the build. */
declare const __VERSION__: string;
