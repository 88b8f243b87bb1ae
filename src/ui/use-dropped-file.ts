import { useEffect, useEffectEvent } from 'react';

/**
 * Takes a file that is dropped anywhere on the page; the browser would open it in this page’s place. Text that is dropped is left
 * to the browser, unless something takes that too; what has neither file nor text changes nothing.
 *
 * @param isOn - whether nothing else takes it.
 * @param onText - takes text that is not empty.
 */
export function useDroppedFile(isOn: boolean, onFile: (file: File) => void, onText?: (text: string) => void): void {
  const take = useEffectEvent(onFile);
  const takeText = useEffectEvent((text: string) => onText?.(text));
  const hasText = onText !== undefined;
  useEffect(() => {
    if (!isOn) return;
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (hasText || hasFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (hasText || hasFile(event)) event.preventDefault();
      if (file) take(file);
      else {
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        if (text.trim() !== '') takeText(text);
      }
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [isOn, hasText]);
}
