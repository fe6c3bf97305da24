// Words of the box that says what to do at once. The rest is the publisher's.

/** Name of the box for screen readers. */
export const label = "Urgent help";

/** The words of the link that calls: "Police: 999", or "Call 999" where nobody says who answers. */
export function call(telephone: string, who: string | undefined): string {
  return who ? `${who}: ${telephone}` : `Call ${telephone}`;
}
