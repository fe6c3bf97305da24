// Words of the ways to get in touch with a partner: “call” only where each has a telephone.

import type { Partner } from "../domain/manual";

type Reachable = Pick<Partner, "telephone" | "email" | "form">[];

const canCall = (partners: Reachable) => partners.every(({ telephone }) => telephone !== undefined);

/** The heading of the partners at the foot of every page. */
export function heading(partners: Reachable): string {
  const one = canCall(partners) ? "Phone number" : "Contact";
  return partners.length === 1 ? one : `${one}s`;
}

/** The heading of what is said about them on the page about the portal. */
export const about = (partners: Reachable) => `About the ${canCall(partners) ? "phone numbers" : "contacts"}`;

/** The link to them. */
export const link = (partners: Reachable) => (canCall(partners) ? "Call" : "Contact");

/** How old they are; `month` in words. */
export function from(partners: Reachable, month: string): string {
  return `${canCall(partners) ? "Numbers" : "Contacts"} from ${month}. They may have changed.`;
}

/** How old they are, on the page about the portal; `day` in words. */
export function asPrinted(partners: Reachable, day: string): string {
  return `The ${canCall(partners) ? "numbers" : "contacts"} are those of ${day}. They may have changed.`;
}

/** The end of a sentence that says what to try; the link in brackets. */
export const orCall = (partners: Reachable) => ` or [${canCall(partners) ? "call" : "contact"} your safeguarding partner].`;

/** The link to a partner's web form. */
export const webForm = (name: string) => `${name} web form`;
