import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Plugin } from 'vite';
import { documents } from '../content/documents.ts';
import { edition } from '../content/edition.ts';
import { kinds } from '../content/kinds/index.ts';
import { lifecycleContent } from '../content/lifecycle/index.ts';
import { outsideNames } from '../content/outside-names.ts';
import { products } from '../content/products.ts';
import { unlinkedWords } from '../content/reference-words.ts';
import { noDefinitions, terms, undefinedWords } from '../content/terms.ts';
import { ownTexts } from '../src/agreement/walk.ts';
import { toAgreementData } from '../src/agreement/open-data.ts';
import { toChecklistsData } from '../src/checklists/open-data.ts';
import { toTopicsData } from '../src/concepts/open-data.ts';
import { toDeadlinesData } from '../src/deadlines/open-data.ts';
import { toDefectsData } from '../src/defects/open-data.ts';
import { toKindsData } from '../src/kinds/open-data.ts';
import { shown } from '../content/shown.ts';
import { toLifecycleData } from '../src/lifecycle/open-data.ts';
import { toParallelsData } from '../src/parallels/open-data.ts';
import { toPrecedenceData } from '../src/precedence/open-data.ts';
import { toReadingsData } from '../src/readings/open-data.ts';
import { toDocumentsData, toReferencesData, toTermsData } from '../src/references/open-data.ts';
import { toSilencesData } from '../src/silences/open-data.ts';
import { compileEdition } from './agreement.ts';

const SCHEMAS = resolve(import.meta.dirname, '../content/schemas');

/** The open data of the edition by file name, each checked against its schema. */
export function makeOpenData(): Map<string, string> {
  const {
    agreement,
    structure,
    citations,
    domains,
    limits,
    precedence,
    defects,
    families,
    concepts,
    checklists,
    questions,
    silences,
  } = compileEdition();
  const nums = new Map(structure.outline.map(({ id, num }) => [id, num]));
  const about = { edition: edition.id, sha256: edition.sha256, numOf: (id: string) => nums.get(id) ?? '' };
  const idsOf = (clauses: readonly { readonly provision: string }[]) => clauses.map(({ provision }) => provision);
  const whereSilent = {
    suspension: idsOf(shown.whereSilent.suspension),
    termination: idsOf(shown.whereSilent.termination),
    deletion: idsOf(shown.whereSilent.deletion),
  };
  const data = {
    agreement: toAgreementData(agreement, edition.id, edition.sha256),
    lifecycle: toLifecycleData(lifecycleContent, { ...about, products, whereSilent }),
    references: toReferencesData(
      structure.references,
      { unlinked: unlinkedWords, outside: outsideNames, domains },
      about,
    ),
    terms: toTermsData({ terms, noDefinitions, undefinedWords }, about),
    documents: toDocumentsData(documents, citations, about),
    deadlines: toDeadlinesData(limits, about),
    defects: toDefectsData(defects, about),
    parallels: toParallelsData(families, about),
    readings: toReadingsData(questions, about),
    topics: toTopicsData(concepts, about),
    checklists: toChecklistsData(checklists, about),
    silences: toSilencesData(silences, about),
    precedence: toPrecedenceData(precedence, { ...about, rule: shown.precedence }),
    kinds: toKindsData(ownTexts(agreement).keys(), kinds, about),
  };
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(data)) {
    const schema = readFileSync(resolve(SCHEMAS, `${name}.schema.json`), 'utf8');
    const ajv = new Ajv2020({ allErrors: true });
    const content = JSON.stringify(value);
    if (!ajv.validate(JSON.parse(schema), JSON.parse(content))) {
      throw new Error(`data/${name}.json does not fit its schema: ${ajv.errorsText(ajv.errors, { separator: '\n' })}`);
    }
    files.set(`data/${name}.json`, `${content}\n`);
    files.set(`data/${name}.schema.json`, schema);
  }
  // Reviews are the reader's own: of them there is the form alone.
  files.set('data/review.schema.json', readFileSync(resolve(SCHEMAS, 'review.schema.json'), 'utf8'));
  return files;
}

/** Writes the open data beside the site. Data that does not fit its schema fails the build. */
export function openData(): Plugin {
  return {
    name: 'open-data',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [fileName, source] of makeOpenData()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const content = makeOpenDataFor(request.url ?? '');
        if (content === undefined) next();
        else response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(content);
      });
    },
  };
}

function makeOpenDataFor(url: string): string | undefined {
  const name = /\/(data\/[a-z.]+\.json)$/.exec(url)?.[1];
  return name === undefined ? undefined : makeOpenData().get(name);
}
