// Answers kept for words met again: texts repeat their words.

/** The same function, keeping up to `most` answers; a reader who searches for a long time fills no memory. */
export function remember<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let answer = kept.get(word);
    if (answer === undefined) {
      answer = make(word);
      if (kept.size >= most) kept.clear();
      kept.set(word, answer);
    }
    return answer;
  };
}
