import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checklists } from '../content/checklists/index.ts';
import { concepts } from '../content/concepts/index.ts';
import { limitContent } from '../content/deadlines.ts';
import { kinds } from '../content/kinds/index.ts';
import { notOfKind } from '../content/kinds/not-of-kind.ts';
import { defects } from '../content/defects/index.ts';
import { edition } from '../content/edition.ts';
import { documents } from '../content/documents.ts';
import { errata } from '../content/errata.ts';
import { lifecycleContent } from '../content/lifecycle/index.ts';
import { families } from '../content/parallels/index.ts';
import { questions } from '../content/readings/index.ts';
import { precedence } from '../content/precedence/index.ts';
import { products } from '../content/products.ts';
import { outsideNames } from '../content/outside-names.ts';
import { unlinkedWords } from '../content/reference-words.ts';
import { namedReferences } from '../content/references.ts';
import { silences } from '../content/silences/index.ts';
import { shown } from '../content/shown.ts';
import { noDefinitions, terms, undefinedWords } from '../content/terms.ts';
import { topicAnswers, topicClauses } from '../content/topics/answers.ts';
import type { Diagnostic } from '../src/agreement/diagnostic.ts';
import { ownTexts } from '../src/agreement/walk.ts';
import { sharedNumbers } from '../src/compile/check-parts-named.ts';
import { compile } from '../src/compile/compile.ts';
import type { Compiled } from '../src/compile/model.ts';
import { packKinds } from '../src/kinds/pack-kinds.ts';
import { packStructure } from '../src/compile/pack-structure.ts';

/** The source text of the edition, byte for byte. */
export const SOURCE_FILE = resolve(import.meta.dirname, `../content/agreement/${edition.id}.zh-CN.txt`);

let last: { readonly sha256: string; readonly compiled: Compiled } | undefined;

/**
 * Reads the edition and compiles it; a file that is not the one content names is an error like any other. Every module
 * and the open data ask for it, so the result is kept until the bytes of the source change. The rest of what it reads is
 * imported: a change of it restarts the dev server, and every build is a process of its own.
 */
export function compileEdition(): Compiled {
  const bytes = readFileSync(SOURCE_FILE);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (last?.sha256 !== sha256) last = { sha256, compiled: compileSource(bytes, sha256) };
  return last.compiled;
}

function compileSource(bytes: Buffer, sha256: string): Compiled {
  const compiled = compile({
    source: bytes.toString('utf8'),
    products,
    named: namedReferences,
    unlinked: unlinkedWords,
    outside: outsideNames,
    documents,
    terms: { terms, noDefinitions, undefinedWords },
    errata,
    lifecycle: lifecycleContent,
    limits: limitContent,
    precedence,
    defects,
    families,
    concepts,
    checklists,
    questions,
    kinds: { kinds, notOfKind },
    silences,
    shown: { ...shown, topics: topicClauses },
    said: topicAnswers,
  });
  if (sha256 === edition.sha256) return compiled;
  const message = `The source has sha256 ${sha256}; content/edition.ts names ${edition.sha256}.`;
  return { ...compiled, diagnostics: [{ check: 'source-hash', severity: 'error', message }, ...compiled.diagnostics] };
}

const show = ({ check, line, message }: Diagnostic) => `${line ? `source line ${line}: ` : ''}${message} [${check}]`;

/** Modules that the pages import, each with what it holds of the compiled edition. */
const MODULES = new Map<string, (compiled: Compiled) => unknown>([
  ['virtual:agreement', ({ agreement: tree, structure }) => ({ agreement: tree, references: structure.references })],
  ['virtual:structure', ({ structure }) => packStructure(structure)],
  ['virtual:facts', ({ facts }) => ({ ...facts, errata: undefined })],
  // By themselves: every page with text explains them.
  ['virtual:errata', ({ facts }) => facts.errata],
  ['virtual:counts', ({ facts: { counts } }) => ({ chapters: counts.chapter, articles: counts.article })],
  // In their order, without the names of fields: every page has this list.
  ['virtual:products', ({ products: listed }) => listed.map(({ number, slug, zh, en }) => [number, slug, zh, en])],
  // Few: what is printed says of these of which part they are.
  ['virtual:shared-numbers', ({ structure }) => [...sharedNumbers(structure.outline.map(({ id }) => id))]],
  ['virtual:limits', ({ limits }) => limits],
  [
    'virtual:precedence',
    // Without the quotes, which are half of it: a product's page has no use for those of 75 products.
    ({ precedence: pairs }) => pairs.map(({ specialQuote: _special, generalQuote: _general, ...pair }) => pair),
  ],
  [
    'virtual:precedence-quotes',
    ({ precedence: pairs }) => pairs.map(({ specialQuote, generalQuote }) => ({ specialQuote, generalQuote })),
  ],
  ['virtual:defects', ({ defects: listed }) => listed],
  // Where each stands, without what is said of it: the marks in the text.
  ['virtual:defect-marks', ({ defects: listed }) => listed.map(({ unit, quote }) => [unit, quote])],
  ['virtual:questions', ({ questions: listed }) => listed],
  ['virtual:families', ({ families: listed }) => listed],
  ['virtual:concepts', ({ concepts: listed }) => listed],
  ['virtual:checklists', ({ checklists: listed }) => listed],
  // Of which provisions they are, for the pane of a clause.
  [
    'virtual:findings',
    ({ families: alike, concepts: listed, questions: argued }) => ({
      questions: argued.map(({ unit, question }) => ({ unit, question })),
      families: alike.map(({ id, title, members }) => ({ id, title, units: members.map(({ unit }) => unit) })),
      concepts: listed.map(({ slug, name, groups }) => ({
        slug,
        name,
        units: [...new Set(groups.flatMap(({ clauses }) => clauses.map(({ unit }) => unit)))],
      })),
    }),
  ],
  // What they are called; their clauses stand in the documents of their pages.
  [
    'virtual:concept-names',
    ({ concepts: listed }) => listed.map(({ slug, name, variants }) => ({ slug, name, variants })),
  ],
  ['virtual:silences', ({ silences: rows }) => rows],
  ['virtual:deletions', ({ deletions }) => deletions],
  // Without the words: the text has them.
  ['virtual:kinds', ({ agreement: tree }) => packKinds(kinds, ownTexts(tree))],
  ['virtual:glances', ({ glances }) => glances],
  [
    'virtual:layers',
    ({ structure, citations, domains, commonWords }) => ({
      terms,
      commonWords,
      undefinedWords,
      documents,
      citations,
      references: structure.references,
      unlinked: unlinkedWords,
      outside: outsideNames,
      domains,
    }),
  ],
]);

const names = [...MODULES.keys()].join('|');
const NAMES = new RegExp(`^(?:${names})$`);
const RESOLVED_NAMES = new RegExp(`^\\0(?:${names})$`);

/**
 * Serves the compiled edition as modules: `virtual:agreement`, the text, for the pages that are prerendered;
 * `virtual:structure`, `virtual:facts`, `virtual:products` and `virtual:glances`, which have none of the text, and
 * `virtual:layers`, `virtual:limits`, `virtual:precedence` and `virtual:precedence-quotes`, which quote it, for the browser. Errors
 * fail a build and are shown over the page by the dev server.
 */
export function agreement(): Plugin {
  return {
    name: 'agreement',
    resolveId: {
      filter: { id: NAMES },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: RESOLVED_NAMES },
      handler(id) {
        this.addWatchFile(SOURCE_FILE);
        const compiled = compileEdition();
        const isFirst = id.endsWith('facts') && this.environment.name === 'client';
        for (const diagnostic of compiled.diagnostics) {
          if (diagnostic.severity === 'notice' && isFirst) this.info(show(diagnostic));
        }
        const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) this.error(`The agreement does not compile:\n${errors.map(show).join('\n')}`);
        const value = JSON.stringify(MODULES.get(id.slice(1))?.(compiled));
        return { code: `export default JSON.parse(${JSON.stringify(value)})`, moduleType: 'js', map: null };
      },
    },
    hotUpdate({ file }) {
      if (file !== SOURCE_FILE) return undefined;
      const { moduleGraph, name, hot } = this.environment;
      for (const id of MODULES.keys()) {
        const module = moduleGraph.getModuleById(`\0${id}`);
        if (module) moduleGraph.invalidateModule(module);
      }
      if (name === 'client') hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
