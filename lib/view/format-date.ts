/**
 * A date as a reader of `locale` writes it, no more precise than given: "18 septembre 2023", "septembre 2023", "2023".
 * Takes ISO 8601 or milliseconds since 1970; null where it is no date. A date given with a time is shown as the day it
 * was where it was written (its own offset), not where it is read.
 */
export function formatDate(date: string | number, locale: string): string | null {
  if (typeof date === 'number')
    return format(new Date(date), locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T|\s)/.exec(date.trim());
  if (parts === null) return null;
  const [, year, month, day] = parts;
  const utc = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // `Date` rolls 31 February over into March: such a date is no date.
  if (month !== undefined && utc.getUTCMonth() !== Number(month) - 1) return null;
  return format(utc, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string | null {
  return Number.isNaN(date.getTime()) ? null : new Intl.DateTimeFormat(locale, options).format(date);
}
