import { RegisterNav } from '@/text/register-nav';

interface Props {
  readonly slug: string;
  /** The server's own drawing, lifted from the page's document. */
  readonly html: string;
}

/** A concept with its clauses. */
export function TopicPage({ slug, html }: Props) {
  return (
    <div className="page topic">
      <RegisterNav />
      <article data-text-of={`/topics/${slug}`} data-part="text" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
