import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { Router } from './create-router';

/** The whole page, the same on the server and in the browser. */
export function App({ router, i18n: translator }: { readonly router: Router; readonly i18n: i18n }) {
  return (
    <I18nextProvider i18n={translator}>
      <RouterProvider router={router} />
    </I18nextProvider>
  );
}
