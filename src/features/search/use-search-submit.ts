import { useNavigate } from '@tanstack/react-router';

/** Takes a query from any search box: to the clause, when it is the number of exactly one; to the results otherwise. */
export function useSearchSubmit(): (query: string) => void {
  const navigate = useNavigate();
  return (query) => {
    const go = async () => {
      const { citeClause } = await import('@/corpus/cite-clause');
      const { cited } = citeClause(query);
      const [only] = cited;
      if (cited.length === 1 && only?.exact) await navigate({ to: '/agreement', hash: only.id, resetScroll: false });
      else await navigate({ to: '/search', search: query.trim() === '' ? {} : { q: query.trim().slice(0, 200) } });
    };
    void go();
  };
}
