// A formula of a document as words on a line, where that says the same. Elements: ECMA-376, part 1, 22.1; MathML 3, 3.
import type { Element, Nodes } from "xast";

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = "₀₁₂₃₄₅₆₇₈₉";

/** Undefined where a line would not say the same, as with roots, sums and matrices. */
export function lineOf(node: Nodes): string | undefined {
  if (node.type === "text") return "";
  if (node.type !== "element") return "";
  switch (node.name) {
    case "m:t":
    case "w:t":
      return node.children.map((child) => ("value" in child ? child.value : "")).join("");
    case "m:oMath":
    case "m:oMathPara":
    case "m:r":
    case "m:e":
    case "m:num":
    case "m:den":
    case "m:sup":
    case "m:sub":
    case "w:r":
      return joined(node.children.map(lineOf));
    case "m:sSup":
      return script(lineIn(node, "m:e"), lineIn(node, "m:sup"), raised);
    case "m:sSub":
      return script(lineIn(node, "m:e"), lineIn(node, "m:sub"), lowered);
    case "m:f":
      return fraction(lineIn(node, "m:num"), lineIn(node, "m:den"));
    default:
      // Properties have no words.
      return node.name.endsWith("Pr") ? "" : undefined;
  }
}

function joined(parts: (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("");
}

function lineIn(node: Element, name: string): string | undefined {
  const inside = node.children.find((child) => child.type === "element" && child.name === name);
  return inside && lineOf(inside);
}

const isSimple = (line: string | undefined) => line !== undefined && /^[\p{L}\p{N}.]+$/u.test(line);

/** A node of a document in XML or in HTML. */
type MathNode = { type: string; name?: string; tagName?: string; value?: string; children?: MathNode[] };

/** The same for a formula in MathML; undefined where a line would not say the same. */
export function lineOfMath(node: MathNode): string | undefined {
  const { type, value = "", children = [] } = node;
  if (type === "text") return value.replace(/\s+/g, " ").trim();
  if (type !== "element") return "";
  const inside = children.filter((child) => child.type === "element");
  const line = (at: number) => (inside[at] ? lineOfMath(inside[at]) : "");
  switch ((node.tagName ?? node.name ?? "").replace(/^.*:/, "")) {
    case "mi":
    case "mn":
    case "mo":
    case "mtext":
    case "ms":
    case "math":
    case "mrow":
    case "mstyle":
    case "mpadded":
      return joined(children.map(lineOfMath));
    // Then the same again in other languages.
    case "semantics":
      return line(0);
    case "mspace":
      return " ";
    case "msup":
      return script(line(0), line(1), raised);
    case "msub":
      return script(line(0), line(1), lowered);
    case "mfrac":
      return fraction(line(0), line(1));
    default:
      return undefined;
  }
}

function fraction(over: string | undefined, under: string | undefined): string | undefined {
  return isSimple(over) && isSimple(under) ? `${over}/${under}` : undefined;
}

function script(base: string | undefined, small: string | undefined, digits: string): string | undefined {
  if (base === undefined || small === undefined || !/^\d+$/.test(small)) return undefined;
  return base + [...small].map((digit) => digits[Number(digit)]).join("");
}
