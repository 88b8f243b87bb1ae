import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import { RegisterNav } from '@/text/register-nav';
import { SaveWordButton } from '@/text/word-button';

interface Props {
  readonly slug: string;
  /** The server's own drawing, lifted from the page's document. */
  readonly html: string;
}

/** A concept with its clauses. */
export function TopicPage({ slug, html }: Props) {
  const { t } = useTranslation();
  const article = useRef<HTMLElement>(null);
  const write = async () => {
    const { wordOfMarkup } = await loadModule(() => import('@/text/word-of-markup'));
    const drawn = article.current;
    const [title, ...blocks] = drawn ? wordOfMarkup(drawn, location.href) : [];
    const names = title?.kind === 'heading' ? title.runs.map(({ text }) => text).join('') : slug;
    return { kind: 'register', names, href: location.href, blocks } as const;
  };
  return (
    <div className="page topic">
      <RegisterNav />
      <article
        ref={article}
        data-text-of={`/topics/${slug}`}
        data-part="text"
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p className="actions print:hidden">
        <SaveWordButton label={t(($) => $.topics.word)} write={write} />
      </p>
    </div>
  );
}
