import { useTranslation } from 'react-i18next';
import { redlineOf } from '@/reviews/redline';

interface Props {
  readonly from: string;
  readonly to: string;
}

/** What a proposal takes out of the words and puts in: struck through and underlined, and said to who does not see it. */
export function Redline({ from, to }: Props) {
  const { t } = useTranslation();
  let at = 0;
  return (
    <p lang="zh-CN" className="font-serif text-reading wrap-anywhere whitespace-pre-wrap">
      <span className="sr-only">{t(($) => $.reviewPages.proposals.redline)}</span>
      {redlineOf(from, to).map(({ kind, text }) => {
        const key = `${at} ${kind}`;
        at += text.length;
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
