import type { RefObject } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { Field } from '@/ui/field';
import { SuggestingInput } from '@/ui/suggesting-input';
import type { Chosen } from './ask-suggestions';

interface Props {
  /** The box, plain or with suggestions. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly error: string | undefined;
  /** Told what stands in the box. */
  readonly onWrite: (text: string) => void;
  readonly onChoose: (chosen: Chosen) => void;
}

const suggestions = createLoader(() => loadModule(() => import('./ask-suggestions')));

/** The box for a product or a question: the browser's own, until the suggestions have loaded, which are asked for when it is entered. */
export function AskBox({ input, error, onWrite, onChoose }: Props) {
  const { t } = useTranslation();
  const placeholder = t(($) => $.ask.placeholder);
  return (
    <Field label={t(($) => $.ask.product)} error={error}>
      {(control) => (
        <SuggestingInput
          {...{ control, input, placeholder, suggestions, onWrite }}
          isRequired
          enterKeyHint="go"
          onEnter={() => suggestions.start()}
          own={{ onWrite, onChoose }}
        />
      )}
    </Field>
  );
}
