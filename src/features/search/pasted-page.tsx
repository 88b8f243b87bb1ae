import { useTranslation } from '@/i18n/use-translation';
import { readPastedAddress } from '@/corpus/read-pasted-address';

/** The page whose address is searched for, as the first of the results; nothing where the words are no such address. */
export default function PastedPage({ query, readAt }: { readonly query: string; readonly readAt: number }) {
  const { t } = useTranslation();
  const pasted = readPastedAddress(query, readAt);
  if (!pasted) return null;
  return (
    <p>
      <a href={import.meta.env.BASE_URL.replace(/\/$/, '') + pasted.address}>
        {t(($) => $.finding.openPage, { address: decodeSafely(pasted.address).slice(0, 120) })}
      </a>
    </p>
  );
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
