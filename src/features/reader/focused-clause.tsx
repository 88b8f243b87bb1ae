import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { copyRich, copyText } from '@/ui/copy-text';
import { optional } from '@/ui/optional';
import { ToCome } from '@/ui/to-come';
import { ClauseFindings } from './clause-findings';
import { ClausePane } from './clause-pane';
import { neighboursOf, pathTo, referencesOf } from '@/corpus/structure';
import { errata } from '@/corpus/errata';
import { title } from '@/corpus/facts';
import { findProduct } from '@/corpus/products';
import { agreementAddress } from '@/text/agreement-address';
import { nameOf } from '@/corpus/provision-names';
import { writeCitation } from '@/text/cite-forms';
import { useClauseName } from '@/text/use-clause-name';
import { useSaveWord } from '@/text/use-save-word';
import { addWording } from '@/i18n/create-i18n';
import { loadModule } from '@/loading/load-module';
import { citedOf } from '@/text/cited-of';
import { PinSaidInSheet } from './pin-said';
import { PinnedClauses } from './pinned-clauses';
import { unpin, usePin, usePins } from './pins';
import { useChosen } from './use-chosen';
import { CitingChoice, readCiting } from './citing-choice';

const FocusedRules = optional(() => import('./focused-rules'), {
  wording: ['layers', 'deadlines', 'events'],
  fallback: <ToCome />,
});
const FocusedWords = optional(() => import('./focused-words'), { wording: ['layers', 'kinds'], fallback: <ToCome /> });

interface Props {
  readonly id: string;
}

/** All about the clause in focus. A module of its own, which the page loads after the text is there to read. */
export default function FocusedClause({ id }: Props) {
  const { t, i18n } = useTranslation();
  const chosen = useChosen(id);
  const pinned = usePins().includes(id);
  const onPin = usePin();
  const name = useClauseName();
  const save = useSaveWord();
  const [citing, setCiting] = useState(readCiting);
  const { locale } = useRouter().options.context;
  const path = pathTo(id);
  const article = path.find(({ kind }) => kind === 'article');
  const neighbours = neighboursOf(id);
  const references = referencesOf(id);

  const onCopy = async (what: 'link' | 'citation') => {
    // Everything is written out, so that the link still says what it means when there is another edition.
    const link = `${agreementAddress(locale)}?edition=${edition.id}#${id}`;
    if (what === 'link') return (await copyText(link)) ? undefined : link;
    const { html, text } = cite(link);
    return (await copyRich(html, text)) ? undefined : text;
  };
  const cite = (href: string) => {
    const { form, hasItems } = citing;
    const { effective } = edition;
    return writeCitation(
      form,
      citedOf(id, hasItems, chosen.words.current),
      { title, effective, href, site: t(($) => $.site.name), source: t(($) => $.pane.source, { effective }) },
      i18n.language,
    );
  };
  const onWord = () =>
    save(async () => {
      const [{ wordOfClause }] = await Promise.all([
        loadModule(() => import('./word-of-clause')),
        // Its notes speak it.
        addWording(i18n, 'excerpt'),
      ]);
      return wordOfClause({ id, chosen: chosen.range.current, name, page: agreementAddress(locale) }, i18n);
    });
  return (
    <>
      <PinnedClauses />
      <PinSaidInSheet />
      <ClausePane
        path={path}
        previous={neighbours.previous}
        next={neighbours.next}
        outgoing={references.outgoing}
        incoming={references.incoming}
        product={article && findProduct(article.num)}
        errata={errata.filter(({ unit }) => unit === id)}
        nameOf={nameOf}
        onCopy={onCopy}
        hasChosen={chosen.hasRange}
        onWord={onWord}
        citing={<CitingChoice {...citing} onChange={setCiting} />}
        pinned={pinned}
        onPin={() => (pinned ? unpin(id) : onPin(id))}
        rules={
          <>
            <FocusedRules id={id} />
            <ClauseFindings key={id} id={id} />
          </>
        }
        words={<FocusedWords id={id} />}
      />
    </>
  );
}
