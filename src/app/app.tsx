import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { TranslatorContext } from '@/i18n/use-translation';
import type { Router } from './create-router';

/** The whole page, the same on the server and in the browser. */
export function App({ router, i18n: translator }: { readonly router: Router; readonly i18n: i18n }) {
  return (
    <TranslatorContext value={translator}>
      <RouterProvider router={router} />
    </TranslatorContext>
  );
}
