import { FileText } from 'lucide-react';
import { Button } from '@/ui/button';
import type { WordDraft } from './save-word';
import { useSaveWord } from './use-save-word';

interface Props {
  readonly label: string;
  /** Written when it is asked for. */
  readonly write: () => WordDraft | Promise<WordDraft>;
}

/** Saves as Word what the page shows. */
export default function SaveWordButton({ label, write }: Props) {
  const save = useSaveWord();
  return (
    <Button className="needs-script" onClick={() => save(write)}>
      <FileText aria-hidden size={16} />
      {label}
    </Button>
  );
}
