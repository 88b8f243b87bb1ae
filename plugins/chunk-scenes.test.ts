import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { chunkScenes } from './chunk-scenes.ts';

/** Modules of a small site: `a` and `b` are scenes, `frame` is the one of every page, `asked` is loaded on demand. */
const MODULES = {
  entry: `import './atOnce.js'; for (const load of [() => import('./frame.js'), () => import('./a.js'), () => import('./b.js'), () => import('./asked.js')]) load();`,
  frame: `import './everywhere.js'; console.log('frame')`,
  a: `import './everywhere.js'; import './both.js'; import './onlyA.js'; import './aAndAsked.js'; import './atOnce.js'; console.log('a')`,
  b: `import './everywhere.js'; import './both.js'; console.log('b')`,
  asked: `import './aAndAsked.js'; import './onlyAsked.js'; console.log('asked')`,
  ...Object.fromEntries(
    ['everywhere', 'both', 'onlyA', 'aAndAsked', 'onlyAsked', 'atOnce'].map((name) => [name, `console.log('${name}')`]),
  ),
};

const folder = await mkdtemp(join(process.cwd(), 'node_modules/.scenes-'));
afterAll(() => rm(folder, { recursive: true }));
for (const [name, code] of Object.entries(MODULES)) await writeFile(join(folder, `${name}.js`), code);

/** The chunks of the build, each by the names of its modules. */
async function chunksWith(scenes: readonly string[], everywhere: string): Promise<string[]> {
  const paths = scenes.map((name) => [name, relative(process.cwd(), join(folder, `${name}.js`))] as const);
  const { plugin, name } = chunkScenes(Object.fromEntries(paths), everywhere);
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'entry.js'),
        output: { codeSplitting: { groups: [{ name, debugName: 'scenes', includeDependenciesRecursively: false }] } },
      },
    },
  })) as Rollup.RolldownOutput;
  return built.output
    .flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.moduleIds] : []))
    .map((ids) =>
      ids
        .filter((id) => id.startsWith(folder))
        .map((id) => id.slice(folder.length + 1, -3))
        .toSorted()
        .join(' '),
    )
    .filter((names) => names !== '')
    .toSorted();
}

test('what loads together is one file, and no scene loads what only another needs', async () => {
  expect(await chunksWith(['frame', 'a', 'b'], 'frame')).toEqual([
    'a onlyA',
    'aAndAsked',
    'asked onlyAsked',
    'atOnce entry',
    'b',
    'both',
    'everywhere',
    'frame',
  ]);
});

test('a scene that nothing imports by import() stops the build', async () => {
  await expect(chunksWith(['frame', 'onlyA'], 'frame')).rejects.toThrow(/onlyA\.js, of the scene “onlyA”/);
});
