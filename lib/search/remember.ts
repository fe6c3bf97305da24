// Answers kept for words met again: texts repeat their words.

/** The same function, keeping its last answers; a reader who searches for a long time fills no memory. */
export function remember(make: (word: string) => string): (word: string) => string {
  const most = 20_000;
  const kept = new Map<string, string>();
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
