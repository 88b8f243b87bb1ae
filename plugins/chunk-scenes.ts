import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

interface ChunkScenes {
  readonly plugin: Plugin;
  /** The name of the chunk of a module; `null` leaves it to the bundler. */
  readonly name: (id: string) => string | null;
}

/** Of two scenes at most by name: each script names those that it needs. */
function nameOf(scenes: readonly string[]): string {
  if (scenes.length <= 2) return scenes.join('-');
  return `shared-${createHash('sha256').update(scenes.join()).digest('hex').slice(0, 3)}`;
}

/**
 * Puts what loads together into one file. A scene is what pages load by themselves, after the text: one module that is imported
 * by `import()`. A module that several scenes need, or a scene and what is loaded when somebody asks for it, gets the chunk of exactly
 * those scenes, so that none loads what only another needs. What a page needs at once is left to the bundler, as is the
 * rest of a scene, which is in the scene's own chunk.
 *
 * @param scenes - each with its module, as a path in the project.
 * @param everywhere - the scene that every page has.
 * @throws Error where a scene's module is not imported by `import()`.
 */
export function chunkScenes(scenes: Readonly<Record<string, string>>, everywhere: string): ChunkScenes {
  const names = new Map<string, string>();
  const plugin: Plugin = {
    name: 'chunk-scenes',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      const imported = new Map(ids.map((id) => [id, this.getModuleInfo(id)]));
      const reach = (starts: readonly string[]) => {
        const seen = new Set(starts);
        for (const id of seen) for (const next of imported.get(id)?.importedIds ?? []) seen.add(next);
        return seen;
      };
      const later = [...new Set([...imported.values()].flatMap((info) => info?.dynamicallyImportedIds ?? []))];
      const isPage = (id: string) => imported.get(id)?.isEntry === true || id.includes('?tsr-split');
      const atOnce = reach(ids.filter(isPage));
      const starts = Object.entries(scenes).map(([scene, path]) => {
        const start = later.find((id) => relative(process.cwd(), id) === path);
        if (start === undefined) throw new Error(`${path}, of the scene “${scene}”, is nowhere imported by import().`);
        return [scene, start] as const;
      });
      const ofScenes = new Set(starts.map(([, start]) => start));
      const onDemand = reach(later.filter((id) => !ofScenes.has(id) && !isPage(id)));
      const needed = new Map<string, string[]>();
      for (const [scene, start] of starts)
        for (const id of reach([start])) if (!atOnce.has(id)) needed.set(id, [...(needed.get(id) ?? []), scene]);
      const named = new Map<string, string>();
      for (const [id, by] of needed) {
        if (ofScenes.has(id) || (by.length === 1 && !onDemand.has(id))) continue;
        // What the scene of every page has is there for all others.
        const name = by.includes(everywhere) ? everywhere : nameOf(by);
        const known = named.get(name) ?? by.join();
        if (name !== everywhere && known !== by.join())
          throw new Error(`${known} and ${by.join()} share the name ${name}.`);
        named.set(name, known);
        names.set(id, name);
      }
    },
  };
  return { plugin, name: (id) => names.get(id) ?? null };
}
