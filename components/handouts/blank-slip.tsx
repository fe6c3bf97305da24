// The slip without a print list: its sections are written by hand.
import * as words from "@/lib/wording/handouts";
import { FillIn } from "./fill-in";

/** So many rows fit on one sheet with the lines to sign on, on its side as well. */
const rows = 8;

export function BlankSlip() {
  return (
    <div className="blank-slip">
      <h2>{words.slipHeading}</h2>
      <p>{words.howToFillBlank}</p>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.checkCode}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows to write in, all alike
            <tr key={i}>
              <td />
              <td className="code" />
            </tr>
          ))}
        </tbody>
      </table>
      <FillIn labels={[words.name, words.signature, words.date]} />
    </div>
  );
}
