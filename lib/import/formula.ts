// A formula of a Word document as words on a line, where that says the same. Elements: ECMA-376, part 1, 22.1.
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
      return script(node, "m:sup", raised);
    case "m:sSub":
      return script(node, "m:sub", lowered);
    case "m:f": {
      const [over, under] = [lineIn(node, "m:num"), lineIn(node, "m:den")];
      return isSimple(over) && isSimple(under) ? `${over}/${under}` : undefined;
    }
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

function script(node: Element, name: string, digits: string): string | undefined {
  const [base, small] = [lineIn(node, "m:e"), lineIn(node, name)];
  if (base === undefined || small === undefined || !/^\d+$/.test(small)) return undefined;
  return base + [...small].map((digit) => digits[Number(digit)]).join("");
}
