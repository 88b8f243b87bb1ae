import { useEffect } from 'react';

/** Closes the menu of the header on Escape and when the reader goes elsewhere. It can be read without that, so that it comes later. */
export function useClosingMenu(): void {
  useEffect(() => {
    const open = () => document.querySelector<HTMLDetailsElement>('.nav-more[open]');
    const onElsewhere = ({ target }: Event) => {
      const menu = open();
      if (menu && !menu.contains(target as Node)) menu.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      const menu = open();
      if (key !== 'Escape' || !menu) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
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
}
