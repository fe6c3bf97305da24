// Addresses to hand on: whole, with the place where the portal is published.

/** `address` from the root of the portal, or from this page, as a whole one: beginning as the page's canonical address does, where it has one. */
export function wholeAddress(address: string): string {
  return new URL(address, document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href).href;
}
