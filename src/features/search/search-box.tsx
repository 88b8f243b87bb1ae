import { useLinkProps } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/ui/field';
import { useSearchCommand } from './use-search-command';
import { Button } from '@/ui/button';

interface Props {
  /** Called instead of loading the results page anew. */
  readonly onSearch: (query: string) => void;
}

/** The one box for clause numbers, products and words. A form of the browser's own, so that it works before script. */
export function SearchBox({ onSearch }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useSearchCommand(input);
  const { href } = useLinkProps({ to: '/search' });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('q');
    onSearch(typeof query === 'string' ? query : '');
  };
  return (
    <form role="search" action={href} method="get" className="search-box" onSubmit={onSubmit}>
      <Field label={t(($) => $.searchBox.label)} isLabelHidden>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="search"
            name="q"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={t(($) => $.searchBox.placeholder)}
          />
        )}
      </Field>
      <Button kind="bare" type="submit" aria-label={t(($) => $.searchBox.submit)}>
        <Search aria-hidden size={18} />
      </Button>
    </form>
  );
}
