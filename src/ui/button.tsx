import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly type?: 'button' | 'submit';
  /** `plain` unless it is the one action of its place, reads as a link in a sentence, or shows an icon alone. */
  readonly kind?: 'plain' | 'primary' | 'link' | 'icon';
}

const CLASSES = { plain: 'button', primary: 'button primary', link: 'link', icon: 'icon-button' };

/** A button; it submits a form only where its `type` says so. One that shows an icon alone needs an `aria-label`. */
export function Button({ kind = 'plain', type = 'button', className, ...rest }: Props) {
  const classes = className === undefined ? CLASSES[kind] : `${CLASSES[kind]} ${className}`;
  return type === 'submit' ? (
    <button {...rest} type="submit" className={classes} />
  ) : (
    <button {...rest} type="button" className={classes} />
  );
}
