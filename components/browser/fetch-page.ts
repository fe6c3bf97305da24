// Another page of the portal, for what this one shows of it.
import { isOwnPage } from "@/lib/site/own-page";

/** The page at `address`; undefined where the portal has none. Rejects where it cannot be fetched, or something else came in its place. */
export async function findPage(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return;
  const html = await response.text();
  if (!response.ok || !isOwnPage(html)) throw new Error(`${address} answered ${response.status} with something other than its page.`);
  return new DOMParser().parseFromString(html, "text/html");
}

/** As findPage, for a page that is there. Rejects where it is not. */
export async function fetchPage(address: string): Promise<Document> {
  const page = await findPage(address);
  if (!page) throw new Error(`There is no ${address}.`);
  return page;
}
