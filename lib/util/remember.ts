// Keeps answers for words met before, because texts repeat their words.

/** The same function, keeping up to `max` answers, so that a long search session does not fill the memory. */
export function remember<T>(max: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let answer = kept.get(word);
    if (answer === undefined) {
      answer = make(word);
      if (kept.size >= max) kept.clear();
      kept.set(word, answer);
    }
    return answer;
  };
}
