import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useCarriedCase } from './use-carried-case';
import { PAGES, type PageName } from '@/url/pages';

/** What was found in the text, each on its page, in the order in which readers ask for it. */
const REGISTERS = [
  'topics',
  'references',
  'deadlines',
  'defects',
  'readings',
  'parallels',
  'silences',
  'deletions',
] as const satisfies readonly PageName[];

/** The ways between the registers, at the head of each. */
export function RegisterNav() {
  const { t } = useTranslation();
  const carried = useCarriedCase();
  return (
    <nav className="register-nav" aria-label={t(($) => $.nav.registers)}>
      {REGISTERS.map((name) => {
        const path = PAGES.find((page) => page.name === name)?.path;
        return (
          path && (
            <Link key={name} to={path} search={carried[path] ?? {}}>
              {t(($) => $.nav[name])}
            </Link>
          )
        );
      })}
    </nav>
  );
}
