import type { ReactNode } from 'react';

/** Something the reader should know about this page: a bad address, a choice that was not possible. */
export function Notice({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div role="status" className="message">
      <p>{children}</p>
      {actions && <div className="message-actions">{actions}</div>}
    </div>
  );
}
