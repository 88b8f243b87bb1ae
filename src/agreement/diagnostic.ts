/** What a check of the text, or of a claim about it, found. Data, so that the build, the dev server and tests share it. */
export interface Diagnostic {
  /** Name of the check, stable, kebab-case: `misprinted-number`. */
  readonly check: string;
  /** `error` fails the build; `notice` is an erratum of the source that is shown and kept. */
  readonly severity: 'error' | 'notice';
  /** Line of the source, counted from 1; absent where the fault is not in the source. */
  readonly line?: number;
  /** The words of the source that it is about, verbatim. */
  readonly printed?: string;
  readonly message: string;
}

/** Collects the faults of one check. */
export interface Faults {
  readonly diagnostics: Diagnostic[];
  /** Adds an `error`. */
  readonly fail: (check: string, message: string) => void;
}

export function collectFaults(): Faults {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, fail: (check, message) => diagnostics.push({ check, severity: 'error', message }) };
}
