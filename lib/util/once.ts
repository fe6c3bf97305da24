// What is asked for again and again is fetched or made once.

/** The promise kept for the key, else the one that `make` gives. What failed is asked for again next time. */
export function once<K, T>(made: Map<K, Promise<T>>, key: K, make: (key: K) => Promise<T>): Promise<T> {
  let one = made.get(key);
  if (!one) {
    one = make(key);
    made.set(key, one);
    one.catch(() => made.delete(key));
  }
  return one;
}
