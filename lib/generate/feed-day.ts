// A day in the form that feeds require, with an hour.

/**
 * Midnight of an ISO day in UTC (RFC 3339, 5.6). A version has a day but no hour. With a time zone's offset, the form of a day
 * would change twice a year.
 */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
