import { useRouter } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import AskSuggestions, { type Chosen } from '@/features/home/ask-suggestions';
import { useSearchSubmit } from '@/features/search/use-search-submit';
import type { SuggestingProps } from '@/ui/suggesting-input';
import { caseOfTrigger } from '@/ui/use-case-search';
import { readCase } from '@/url/carried-case';

const nothing = () => undefined;

/** The suggestions of the home page in the box of the header: what is chosen is opened, with the case of the address. */
export default function HeaderSuggestions(props: SuggestingProps) {
  const router = useRouter();
  const { i18n } = useTranslation();
  const submit = useSearchSubmit();
  const onChoose = (chosen: Chosen) => {
    if (chosen.kind === 'search') return submit(chosen.query);
    if (chosen.kind === 'outside') return submit(chosen.product.name[i18n.language === 'en' ? 'en' : 'zh']);
    const { pathname, search } = router.state.location;
    const { trigger, at } = readCase(pathname, search);
    const own = { ...(trigger ? { trigger } : {}), ...(at === undefined ? {} : { at }) };
    const given =
      chosen.kind === 'product'
        ? own
        : { ...caseOfTrigger(chosen.trigger, own), ...(chosen.at === undefined ? {} : { at: chosen.at }) };
    void router.navigate({ to: '/products/$slug', params: { slug: chosen.product.slug }, search: given });
  };
  return (
    <AskSuggestions
      {...props}
      isRequired={false}
      enterKeyHint="search"
      opensProducts
      onWrite={nothing}
      onChoose={onChoose}
    />
  );
}
