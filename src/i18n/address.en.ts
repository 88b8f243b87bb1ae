import type { Shape } from './shape';
import type { addressZh } from './address.zh';

/** What is said of addresses that are not as this site writes them, in English. */
export const addressEn: Shape<typeof addressZh> = {
  address: {
    noProduct: 'There is no product “{{slug}}”.',
    unknown: 'This site does not know “{{key}}={{value}}” in the address; it was not used.',
    unread: '“{{key}}={{value}}” in the address means nothing here; it was not used.',
    elsewhere: 'This page does not use “{{key}}” in the address; it does not count here.',
    readAs: '“{{key}}” in the address is read as “{{as}}”.',
    reckoned:
      '“{{value}}” in the address was read by today as {{as}}; check it if the link was written on another day.',
    supposedYear: '“{{value}}” in the address has no year; it was read as the day nearest to today, {{as}}. Check it.',
    supposedMonth:
      '“{{value}}” in the address has no month; it was read as the day nearest to today, {{as}}. Check it.',
    untimed: '“{{value}}” in the address has no hour; it was read as the day alone, {{as}}.',
    hourSupposed: '“{{key}}={{value}}” in the address has no unit; it was read in hours.',
    daySupposed: '“{{key}}={{value}}” in the address has no unit; it was read in days.',
    fraction: '“{{value}}” in the address has a fraction of a second, which does not count; it was read as {{as}}.',
    twice: 'The address has “{{key}}” twice. The first counts; “{{value}}” was not used.',
    anchor: 'The clause that the address names is not on this page but in the full text:',
    otherPart: 'This edition does not have “{{anchor}}”. The number is that of {{part}} {{num}}.',
    notHere: '“{{anchor}}” is not on this page but in the full text.',
    several: '“{{anchor}}” can mean more than one clause. Choose:',
    list: '“{{anchor}}” is more than one clause; this is the first.',
    listNotHere: '“{{anchor}}” is more than one clause, and not on this page but in the full text:',
    listMissing: 'This edition has no {{numbers}}.',
    listMissingMore: 'This edition has no {{numbers}} and others.',
    and: ', ',
    meant: 'You may have meant:',
  },
};
