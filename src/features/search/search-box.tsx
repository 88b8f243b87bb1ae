import { useLinkProps } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type ComponentType, type FormEvent, type RefObject, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Field, type FieldControl } from '@/ui/field';
import { useSearchCommand } from './use-search-command';
import { Button } from '@/ui/button';

/** What takes the place of the box. */
export interface SearchInputProps {
  readonly control: FieldControl;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly placeholder: string;
}

interface Props {
  /** Takes the place of the box once it has loaded. */
  readonly Input: ComponentType<SearchInputProps> | undefined;
  /** Called instead of loading the results page anew, once it has loaded. */
  readonly onSearch: ((query: string) => void) | undefined;
}

/** The one box for clause numbers, products and words. A form of the browser's own, so that it works before script. */
export function SearchBox({ onSearch, Input = PlainInput }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useSearchCommand(input);
  const { href } = useLinkProps({ to: '/search' });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!onSearch) return;
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('q');
    onSearch(typeof query === 'string' ? query : '');
  };
  return (
    <form role="search" action={href} method="get" className="search-box" onSubmit={onSubmit}>
      <Field label={t(($) => $.searchBox.label)} isLabelHidden>
        {(control) => <Input {...{ control, input }} placeholder={t(($) => $.searchBox.placeholder)} />}
      </Field>
      <Button kind="bare" type="submit" aria-label={t(($) => $.searchBox.submit)}>
        <Search aria-hidden size={18} />
      </Button>
    </form>
  );
}

function PlainInput({ control, input, placeholder }: SearchInputProps) {
  return (
    <input
      {...control}
      ref={input}
      type="search"
      name="q"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      placeholder={placeholder}
    />
  );
}
