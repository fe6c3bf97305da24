// Whether bytes are those that a name promises: what comes over the network and what lay on the device may be damaged.

/** True where `hash` is the SHA-256 of `bytes`, in hex. */
export async function hasHash(bytes: ArrayBuffer, hash: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === hash;
}
