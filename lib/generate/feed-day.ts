// A day as feeds must tell it, with an hour.

/**
 * Midnight of an ISO day in UTC (RFC 3339, 5.6). A version has a day and no hour; with the offset of a time zone the
 * same day would be written in another form twice a year.
 */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
