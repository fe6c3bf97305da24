// How unlikely one word is as a slip for another: an edit distance in which common slips cost less.

const vowels = "aeiouy";
// Letters confused by ear, and neighbours on the keyboard (QWERTY).
const byEar = ["ck", "cs", "sz", "fv", "gj", "dt", "mn", "kq", "ij", "sx", "fp", "bp", "vw", "kn", "gn", "rw"];
const keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const neighbours = keyboard.flatMap((row, at) => {
  const below = keyboard[at + 1] ?? "";
  return [...row].flatMap((letter, i) => [row[i + 1], below[i - 1], below[i]].flatMap((other) => (other ? [letter + other] : [])));
});
const ofVowels = [...vowels].flatMap((a) => [...vowels].map((b) => a + b));

// What it costs to write one letter of a to z for another, by their codes.
const costs = new Float64Array(32 * 32).fill(1);
const place = (a: string, b: string) => (a.charCodeAt(0) & 31) * 32 + (b.charCodeAt(0) & 31);
for (const [pairs, cost] of [
  [neighbours, 0.8],
  [byEar, 0.7],
  [ofVowels, 0.6],
] as const) {
  for (const [a, b] of pairs) {
    costs[place(a, b)] = cost;
    costs[place(b, a)] = cost;
  }
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a <= "z" && b <= "z" ? costs[place(a, b)] : 1;
}

/** What a letter more or less costs, given the letter before it. */
function extra(letter: string, before: string | undefined): number {
  if (letter === before) return 0.4;
  return vowels.includes(letter) || letter === "h" ? 0.7 : 1;
}

/**
 * Optimal string alignment distance (Damerau 1964: letters changed, missing, added, or two exchanged) with weights;
 * a slip in the first letter costs .6 more, since writers seldom make one. More than `most` is Infinity.
 */
export function spellingCost(typed: string, meant: string, most: number): number {
  let beforeLast: number[] = [];
  let leastOfLast = 0;
  let last = [0];
  for (let j = 1; j <= meant.length; j++) last[j] = last[j - 1] + extra(meant[j - 1], meant[j - 2]) + (j === 1 ? 0.6 : 0);
  for (let i = 1; i <= typed.length; i++) {
    const row = [last[0] + extra(typed[i - 1], typed[i - 2]) + (i === 1 ? 0.6 : 0)];
    let least = row[0];
    for (let j = 1; j <= meant.length; j++) {
      const first = i === 1 && j === 1 && substitution(typed[0], meant[0]) > 0.7 ? 0.6 : 0;
      let cost = Math.min(
        last[j - 1] + substitution(typed[i - 1], meant[j - 1]) + first,
        last[j] + extra(typed[i - 1], typed[i - 2]),
        row[j - 1] + extra(meant[j - 1], meant[j - 2]),
      );
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 0.6 + (i === 2 ? 0.2 : 0));
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // Two letters exchanged lead on from the row before the last.
    if (least > most && leastOfLast > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, leastOfLast] = [last, row, least];
  }
  return last[meant.length] <= most ? last[meant.length] : Number.POSITIVE_INFINITY;
}
