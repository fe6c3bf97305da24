// The portal's own data files, as the browser has them.

/** The JSON at `address`. Rejects if it cannot be fetched. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
