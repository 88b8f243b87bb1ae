import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';

/** The making of a file: what is said of it, and whether it is under way. */
export interface Making {
  readonly said: string;
  readonly isMaking: boolean;
  /** Makes a file, unless one is being made. @param make - gives what to say when it is done. */
  readonly run: (make: () => Promise<string>) => void;
  readonly say: (text: string) => void;
}

/** Follows the making of a file, and says so where it fails. */
export function useMaking(): Making {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const run = async (make: () => Promise<string>) => {
    if (isMaking) return;
    setIsMaking(true);
    setSaid(t(($) => $.reviewExport.making));
    try {
      setSaid(await make());
    } catch {
      setSaid(t(($) => $.reviewExport.failed));
    } finally {
      setIsMaking(false);
    }
  };
  return { said, isMaking, run: (make) => void run(make), say: setSaid };
}
