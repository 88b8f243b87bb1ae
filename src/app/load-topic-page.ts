import { notFound } from '@tanstack/react-router';
import { addWording } from '@/i18n/create-i18n';
import { loadModule } from '@/loading/load-module';
import type { RouterContext } from './router-context';

/**
 * What the page of a concept shows.
 *
 * @throws `notFound()` for a slug of no concept.
 */
export async function loadTopicPage(slug: string, { loadText, i18n, locale }: RouterContext) {
  const [{ conceptNames }] = await Promise.all([
    loadModule(() => import('@/corpus/concept-names')),
    addWording(i18n, 'topics'),
  ]);
  const concept = conceptNames.find((each) => each.slug === slug);
  if (!concept) throw notFound();
  return { slug, name: concept.name[locale === 'en' ? 'en' : 'zh'], html: await loadText(`/topics/${slug}`) };
}
