import { useTranslation } from '@/i18n/use-translation';
import { type RedlinePart, redlineOf } from '@/reviews/redline';

interface Props {
  readonly from: string;
  readonly to: string;
}

/** What a proposal takes out of the words and puts in: struck through and underlined, and said to who does not see it. */
export function Redline({ from, to }: Props) {
  const { t } = useTranslation();
  return (
    <p lang="zh-CN" className="font-serif text-reading wrap-anywhere whitespace-pre-wrap">
      <span className="sr-only">{t(($) => $.reviewPages.proposals.redline)}</span>
      {withKeys(redlineOf(from, to)).map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'deleted' ? (
          <del key={key} className="text-loss">
            {text}
          </del>
        ) : (
          <ins key={key} className="text-accent underline">
            {text}
          </ins>
        );
      })}
    </p>
  );
}

/** Each part by where it begins. */
function withKeys(parts: readonly RedlinePart[]): readonly (RedlinePart & { readonly key: string })[] {
  let at = 0;
  return parts.map((part) => {
    const key = `${at} ${part.kind}`;
    at += part.text.length;
    return { ...part, key };
  });
}
