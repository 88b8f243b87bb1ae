declare module 'virtual:agreement' {
  import type { Agreement } from '@/agreement/model';
  import type { ListedReference } from '@/compile/model';
  const edition: { readonly agreement: Agreement; readonly references: readonly ListedReference[] };
  export default edition;
}

declare module 'virtual:corpus' {
  import type { Corpus } from '@/compile/model';
  const corpus: Corpus;
  export default corpus;
}
