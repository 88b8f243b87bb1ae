import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Disclosure } from '@/ui/disclosure';

interface Props {
  /** By which an address leads to it. */
  readonly id: string;
  readonly title: string;
  /** Whether the address asks for what is in it. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of a case that is one step away; an address, or a link on the page, that leads to it opens it. */
export function Fold({ id, title, isOpen = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  // What was opened stays so, also when its value is taken out of the address again.
  const [wasAsked, setWasAsked] = useState(isOpen);
  if (isOpen && !wasAsked) setWasAsked(true);
  useEffect(() => {
    const follow = () => {
      const { current } = details;
      if (!current || location.hash !== `#${id}`) return;
      current.open = true;
      current.scrollIntoView();
    };
    // A second press of the same link changes no address.
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !target.closest(`a[href="#${id}"]`) || !details.current) return;
      details.current.open = true;
      details.current.querySelector('summary')?.focus({ preventScroll: true });
    };
    follow();
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', onClick);
    };
  }, [id]);
  return (
    <Disclosure ref={details} id={id} className="fold" summary={<h2>{title}</h2>} isOpen={wasAsked}>
      {children}
    </Disclosure>
  );
}
