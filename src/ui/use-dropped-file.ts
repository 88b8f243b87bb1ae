import { useEffect, useEffectEvent } from 'react';

/**
 * Takes a file that is dropped anywhere on the page; the browser would open it in this page’s place. Words that are moved about stay the
 * browser’s, where nothing takes them too.
 *
 * @param isOn - whether nothing else takes it.
 */
export function useDroppedFile(isOn: boolean, onFile: (file: File) => void, onText?: (text: string) => void): void {
  const take = useEffectEvent(onFile);
  const takeText = useEffectEvent((event: DragEvent) => onText?.(event.dataTransfer?.getData('text/plain') ?? ''));
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
      else if (hasText) takeText(event);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [isOn, hasText]);
}
