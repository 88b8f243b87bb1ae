import { Link } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { useTranslation } from '@/i18n/use-translation';
import type { SimulatorView } from '@/cases/simulator-view';
import { writeAdded } from '@/services/list-address';
import { SERVICE_KEYS } from '@/services/model';

interface Props {
  readonly slug: string;
  readonly view: SimulatorView;
  readonly className?: string;
}

/** Leads to the list of one's services, with this case added to it. */
export function AddToServices({ slug, view, className = '' }: Props) {
  const { t } = useTranslation();
  const { trigger, variant } = view.scenario;
  const own = Object.fromEntries(
    SERVICE_KEYS.flatMap((key) => (view.raw[key] === undefined ? [] : [[key, view.raw[key]]])),
  );
  const values = { ...own, trigger, ...(variant === null ? {} : { variant }) };
  return (
    <Link to="/mine" hash={writeAdded(slug, values).slice(1)} className={`button ${className}`} preload={false}>
      <ListPlus aria-hidden size={16} />
      {t(($) => $.simulator.addToServices)}
    </Link>
  );
}
