/**
 * Faults of an iCalendar file against the grammar of RFC 5545, as far as this site's files use it; nothing for a file that
 * keeps to it. For tests: readers forgive much, and each something else.
 */
export function findCalendarFaults(file: string): string[] {
  const faults: string[] = [];
  if (!file.endsWith('\r\n')) faults.push('3.1: the last line does not end');
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) faults.push('3.1: a line ends with something else than CRLF');
  const folded = file.split('\r\n').slice(0, -1);
  for (const line of folded) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) faults.push(`3.1: ${octets} octets: ${line.slice(0, 40)}`);
    if (/^\p{Surrogate}|\p{Surrogate}$/u.test(line))
      faults.push(`3.1: folded inside a character: ${line.slice(0, 40)}`);
  }
  const lines = file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const open: { name: string; properties: string[] }[] = [];
  for (const line of lines) {
    const parsed = /^([A-Z\d-]+)((?:;[A-Z-]+=[^;:",\p{Cc}]+)*):(.*)$/u.exec(line);
    if (!parsed) {
      faults.push(`3.1: no content line: ${line.slice(0, 60)}`);
      continue;
    }
    const [, name = '', parameters = '', value = ''] = parsed;
    if (name === 'BEGIN') {
      if (ALLOWED_IN[value] !== open.at(-1)?.name) faults.push(`3.6: ${value} in ${open.at(-1)?.name}`);
      open.push({ name: value, properties: [] });
      continue;
    }
    const component = open.at(-1);
    if (name === 'END') {
      if (component?.name !== value) faults.push(`3.6: END of ${value} in ${component?.name}`);
      for (const required of REQUIRED[value] ?? []) {
        if (!component?.properties.includes(required)) faults.push(`3.6: ${value} without ${required}`);
      }
      open.pop();
      continue;
    }
    if (component?.properties.includes(name)) faults.push(`3.6: ${name} twice`);
    component?.properties.push(name);
    const form = FORMS[`${name}${parameters}`];
    if (!form) faults.push(`no form is known for ${name}${parameters}`);
    else if (!form.test(value)) faults.push(`${name}: ${value.slice(0, 60)}`);
  }
  if (open.length > 0) faults.push('3.6: a component is not closed');
  return faults;
}

const ALLOWED_IN: Readonly<Record<string, string | undefined>> = {
  VCALENDAR: undefined,
  VEVENT: 'VCALENDAR',
  VALARM: 'VEVENT',
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};

/** 3.3.11: a backslash, a comma, a semicolon and a new line are escaped; there are no control characters. */
const TEXT = /^(?:[^\p{Cc}\\;,]|\\[\\;,nN])*$/u;
const DATE = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const UTC = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/;
/** 3.3.6: minutes only after hours, seconds only after minutes, and nothing ends with a T. */
const TIME = String.raw`T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)`;
const DURATION = new RegExp(String.raw`^[+-]?P(?:\d+W|\d+D(?:${TIME})?|${TIME})$`);

/** What a property may hold here, by its name with its parameters. */
const FORMS: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  PRODID: TEXT,
  CALSCALE: /^GREGORIAN$/,
  METHOD: /^PUBLISH$/,
  'X-WR-CALNAME': TEXT,
  UID: /^[\w.@-]+$/,
  DTSTAMP: UTC,
  SEQUENCE: /^\d+$/,
  STATUS: /^(?:CONFIRMED|CANCELLED)$/,
  DTSTART: UTC,
  'DTSTART;VALUE=DATE': DATE,
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  URL: /^https?:\/\/[^\s\p{Cc}]+$/u,
  TRANSP: /^TRANSPARENT$/,
  ACTION: /^DISPLAY$/,
  TRIGGER: DURATION,
};
