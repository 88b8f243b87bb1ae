import type { ProductLifecycle } from '@/lifecycle/model';

/** Each product's rules in a module of its own, so that a page loads those of its product. */
const modules = import.meta.glob<Record<string, ProductLifecycle>>('../content/lifecycle/[0-9]*.ts');

/** The rules of a product by its number; `undefined` where none are encoded. */
export async function loadLifecycle(number: number): Promise<ProductLifecycle | undefined> {
  const load = modules[Object.keys(modules).find((file) => Number(/(\d+)-[^/]*$/.exec(file)?.[1]) === number) ?? ''];
  return load && Object.values(await load())[0];
}
