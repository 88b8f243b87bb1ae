import type { ButtonHTMLAttributes } from 'react';
import { useMounted } from './use-mounted';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly type?: 'button' | 'submit';
  /**
   * `plain` unless it is the one action of its place, reads as a link in a sentence, shows an icon alone, or is `bare`:
   * a part of something whose sheet gives it its look.
   */
  readonly kind?: 'plain' | 'primary' | 'link' | 'icon' | 'bare';
}

/** What is opened before the program runs, and done once it does: `early-acts.ts`. */
const WAITS = { 'data-waits': '' };

const CLASSES = { plain: 'button', primary: 'button primary', link: 'link', icon: 'icon-button', bare: undefined };

/**
 * A button; it submits a form only where its `type` says so. One that shows an icon alone needs an `aria-label`. Closed until its
 * part of the page is live, for a press before that would be lost; a form that is sent by the browser needs no program.
 */
export function Button({ kind = 'plain', type = 'button', className, disabled = false, ...rest }: Props) {
  const isLive = useMounted();
  const classes = [CLASSES[kind], className].filter((name) => name !== undefined).join(' ') || undefined;
  return type === 'submit' ? (
    <button {...rest} type="submit" className={classes} disabled={disabled} />
  ) : (
    <button
      {...rest}
      type="button"
      className={classes}
      disabled={disabled || !isLive}
      {...(isLive || disabled ? {} : WAITS)}
    />
  );
}
