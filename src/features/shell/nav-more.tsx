import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesIn } from '@/url/pages';

/**
 * The ways in that a narrow screen has no room for. It opens without script; with it, it closes again on Escape and when
 * the reader goes elsewhere.
 */
export function NavMore() {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onElsewhere = ({ target }: Event) => {
      if (details.current?.contains(target as Node) === false) details.current.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || details.current?.open !== true) return;
      details.current.open = false;
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <details ref={details} className="nav-more">
      <summary>
        {t(($) => $.nav.more)}
        <ChevronDown aria-hidden size={16} />
      </summary>
      <div className="nav-more-links">
        {pagesIn('more').map(({ name, path }) => (
          <Link key={name} to={path}>
            {t(($) => $.nav[name])}
          </Link>
        ))}
      </div>
    </details>
  );
}
