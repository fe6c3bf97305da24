// Is a printed copy still what is published? Its fingerprint, looked up, gives a verdict. Pure: files are handed in.
import type { TypedFingerprint } from "./printed-fingerprint";

/** A text that was published: its section's number now, the version's ISO date, and from when another took its place. */
export type Published = {
  id: string;
  number: string;
  /** Numbers that it had before. */
  formerly?: string[];
  version: string;
  until?: string;
  /** Its chapter as a whole has been replaced by its publisher. */
  historical?: true;
};

/** Fingerprint (seven characters) → the text. */
export type Fingerprints = Record<string, Published>;

/** Permanent id of a withdrawn text → the number it had last; such a number → ISO date of the withdrawal. */
export type Withdrawn = { ids: Record<string, string>; days: Record<string, string> };

export type Verdict =
  | { kind: "current" | "historical"; number: string; version: string; renumberedFrom?: string }
  | { kind: "changed"; number: string; version: string; until: string; renumberedFrom?: string }
  | { kind: "withdrawn"; number: string; on: string }
  /** The fingerprint belongs to the text of `number`, which the number or id next to it does not name. */
  | { kind: "misfit"; number: string }
  /** An address of a paragraph: sections alone are checked. */
  | { kind: "paragraph" }
  /** The check character does not fit, or there is no fingerprint to be made out. */
  | { kind: "mistyped" }
  | { kind: "unreadable" }
  | { kind: "foreign" };

/** The verdict on a typed fingerprint. `fingerprints` are those that begin like it. A mistyped one is never current. */
export function checkCopy(typed: TypedFingerprint, fingerprints: Fingerprints, withdrawn: Withdrawn): Verdict {
  if (typed.isMistyped) return { kind: "mistyped" };
  if (!typed.code) return { kind: "unreadable" };
  if (typed.isParagraph) return { kind: "paragraph" };
  const published = own(fingerprints, typed.code);
  if (published) {
    const { id, number, version, until, formerly = [] } = published;
    if (typed.number && ![number, ...formerly].includes(typed.number)) return { kind: "misfit", number };
    if (typed.id && typed.id !== id) return { kind: "misfit", number };
    const renumbered = typed.number && typed.number !== number ? { renumberedFrom: typed.number } : {};
    if (until) return { kind: "changed", number, version, until, ...renumbered };
    return { kind: published.historical ? "historical" : "current", number, version, ...renumbered };
  }
  const number = (typed.id && own(withdrawn.ids, typed.id)) || typed.number;
  const on = number ? own(withdrawn.days, number) : undefined;
  return number && on ? { kind: "withdrawn", number, on } : { kind: "foreign" };
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
