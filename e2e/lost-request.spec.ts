import { ACTS } from './acts';
import { expect, test } from './fixture';
import { ActOnPage, LOSSES, type Loss } from './lost-request';

// What the browser says of what these journeys keep from loading.
test.use({ allowed: [/./] });

const IS_FULL = process.env['FULL'] === '1';
/** Another one draws others: `SEED=7 npx playwright test e2e/lost-request.spec.ts`. */
const SEED = Number(process.env['SEED'] ?? 22);
const DRAWN = 5;

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const draw = drawing(SEED);
const drawn = <Value>(values: readonly Value[], lot: number): readonly Value[] =>
  values.slice(Math.floor(lot * values.length)).slice(0, 1);
const EVERY_LOSS = Object.keys(LOSSES) as readonly Loss[];
/** Every act with every request and loss, or some that are drawn by lot. */
const TRIALS = IS_FULL
  ? ACTS.map((act) => ({ act, lots: undefined }))
  : Array.from({ length: DRAWN }, () => ({ act: drawn(ACTS, draw())[0], lots: [draw(), draw()] as const }));

/** What does not hold where one request of an act is lost once. */
async function findFaults(trial: ActOnPage, path: string, loss: Loss): Promise<readonly string[]> {
  await trial.begin();
  trial.loseOnce(path, loss);
  await trial.perform().catch(() => undefined);
  const faults: string[] = [];
  const note = (what: string) => faults.push(`${trial.act.name}, ${path}, ${loss}: ${what}`);
  if (!(await trial.waitUntil(({ isDone, isSaid }) => isDone || isSaid))) note('nothing is said');
  if (!(await trial.look()).isWhole) note('the page is gone');
  if (!(await trial.look()).isDone) await trial.askAgain();
  if (!(await trial.waitUntil(({ isDone }) => isDone))) note('it does not come when it is asked for again');
  if (!trial.act.mayLeave && !(await trial.look()).isSame) note('the document was loaded anew');
  return faults;
}

for (const [at, { act, lots }] of TRIALS.entries()) {
  if (!act) continue;
  test(`${act.name}: ${lots ? `a request drawn by seed ${SEED} (${at})` : 'each request'} lost once`, async ({
    page,
    context,
  }) => {
    test.setTimeout(1_800_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const trial = new ActOnPage(page, act);
    await trial.watch();
    const all = await trial.requestsOfAct();
    const [paths, losses] = lots ? [drawn(all, lots[0]), drawn(EVERY_LOSS, lots[1])] : [all, EVERY_LOSS];
    const faults: string[] = [];
    for (const path of paths) for (const loss of losses) faults.push(...(await findFaults(trial, path, loss)));
    expect(faults).toEqual([]);
  });
}

for (const act of IS_FULL ? ACTS : drawn(ACTS, draw()))
  test(`${act.name}: with a new version in the place of this one`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const trial = new ActOnPage(page, act);
    await trial.watch();
    await trial.begin();
    trial.loseScripts();
    await trial.perform().catch(() => undefined);
    const faults: string[] = [];
    if (!(await trial.waitUntil(({ isDone, isNew }) => isDone || isNew)))
      faults.push('nothing is said of a new version');
    if (!(await trial.look()).isWhole) faults.push('the page is gone');
    expect(faults).toEqual([]);
  });
