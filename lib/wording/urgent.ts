// Words of the box that says what to do at once. The rest is the publisher's.

/** Name of the box for screen readers. */
export const label = "Urgent help";

/** The words of the link that calls: "Police: 999", or "Call 999" where nobody says who answers. The number stays on one line. */
export function call(telephone: string, who: string | undefined): string {
  const number = telephone.replaceAll(" ", "\u00a0");
  return who ? `${who}: ${number}` : `Call ${number}`;
}
