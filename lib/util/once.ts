// Makes or fetches a thing once, however often it is asked for.

/** The promise stored for the key, or a new one from `make`. A failed one is not kept, so the next call tries again. */
export function once<K, T>(made: Map<K, Promise<T>>, key: K, make: (key: K) => Promise<T>): Promise<T> {
  let one = made.get(key);
  if (!one) {
    one = make(key);
    made.set(key, one);
    one.catch(() => made.delete(key));
  }
  return one;
}
