// Lets new readers in while many are being answered. Node accepts one connection in each turn of its loop (libuv, since
// 1.45), and a turn in which 1,000 are answered is long: some would wait ten seconds to be let in.

/** So many are answered in one turn. */
const atOnce = 16;

/** A function that takes answers and gives each in its turn, in the order in which they came. */
export function inTurn(): (answer: () => void) => void {
  const line: (() => void)[] = [];
  const next = () => {
    for (const answer of line.splice(0, atOnce)) answer();
    if (line.length > 0) setImmediate(next);
  };
  return (answer) => {
    if (line.push(answer) === 1) setImmediate(next);
  };
}
