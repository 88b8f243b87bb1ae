import type { ReactNode } from 'react';
import { useMounted } from './use-mounted';

/**
 * Controls to which the program gives their meaning. They are closed until it runs: what was chosen before would stand there
 * as if it counted, beside an answer that knows nothing of it. While the program waits for somebody they are open, and
 * `early-acts.ts` keeps what is done with them.
 */
export function LiveFields({ children }: { readonly children: ReactNode }) {
  const isLive = useMounted();
  return (
    <fieldset role="none" className="live-fields" disabled={!isLive} {...(isLive ? {} : { 'data-waits': '' })}>
      {children}
    </fieldset>
  );
}
