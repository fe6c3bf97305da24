// Flow charts in the words: what is fingerprinted, searched and compared is the list of their steps, which every reader
// has; the drawing next to it shows the same.
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Code, Paragraph, Root } from "mdast";
import { visit } from "unist-util-visit";
import { nearestWord } from "../messages/did-you-mean";
import { drawChart } from "./draw-chart";
import { chartLanguage, readChart, type Step } from "./flow-chart";
import { plainText, stepName } from "./normalise-words";
import type { LinkAnswers } from "./resolve-links";

/** Puts the list of its steps into the place of each chart, in place. */
export function placeCharts(tree: Root, { report }: Pick<LinkAnswers, "report">): void {
  visit(tree, "code", (node) => {
    const begin = node.position?.start.offset ?? 0;
    const meant = node.lang && nearestWord(node.lang, [chartLanguage, "mermaid"]);
    if (meant && node.lang !== chartLanguage) report("unknown-chart", node.lang ?? "", begin, chartLanguage);
    if (node.lang !== chartLanguage) return;
    const offsets = lineOffsets(node);
    const steps = readChart(node.value, (rule, detail, line, suggestion) => report(rule, detail, begin + offsets[line], suggestion));
    const list = element(
      "ol",
      { className: ["steps"] },
      steps.map((step) => listItem(step)),
    );
    const figure: Paragraph = {
      type: "paragraph",
      children: [],
      data: { hName: "figure", hProperties: { className: ["flow-chart"] }, hChildren: [list] },
    };
    Object.assign(node, { lang: undefined, value: undefined }, figure);
  });
}

// Lines that a list or quotation sets in are set in alike: the beginning of the line is near enough.
function lineOffsets({ value }: Code): number[] {
  let next = `\`\`\`${chartLanguage}\n`.length;
  return value.split("\n").map((line) => {
    const offset = next;
    next += line.length + 1;
    return offset;
  });
}

function listItem({ words, ways }: Step): Element {
  const told = ways.flatMap(({ answer, to, name }, i): ElementContent[] => [
    text(`${i > 0 ? "; " : ""}${answer && `${answer}: `}`),
    element("a", { dataStep: String(to), [stepName]: name }, [text(`go to step ${to + 1}`)]),
  ]);
  // A list goes on with its next item; a chart ends where no arrow leads on.
  return element("li", {}, [
    element("p", {}, [text(words)]),
    text("\n"),
    element("p", { className: ["ways"] }, told.length > 0 ? told : [text("end")]),
  ]);
}

/** Draws each chart, and leads from each step to those after it; the steps have their anchors. */
export function drawCharts(tree: HtmlRoot): void {
  visit(tree, "element", (figure) => {
    const [list] = figure.children;
    if (String(figure.properties.className) !== "flow-chart" || list?.type !== "element") return;
    const items = list.children.filter((child) => child.type === "element");
    const anchors = items.map(({ properties }) => String(properties.id));
    const steps = items.map(stepOf);
    visit(list, "element", (link) => {
      if (link.properties.dataStep === undefined) return;
      link.properties.href = `#${anchors[Number(link.properties.dataStep)]}`;
      delete link.properties.dataStep;
      delete link.properties[stepName];
    });
    const frame = { className: ["drawing"], role: "region", tabIndex: 0, ariaLabel: `${anchors[0]}, flow chart` };
    const summary = element("summary", {}, [text("The same in words")]);
    figure.children = [element("div", frame, [drawChart(steps)]), element("details", { open: true }, [summary, list])];
  });
}

function stepOf({ children }: Element): Step {
  const [first, ways] = children.filter((child): child is Element => child.type === "element" && child.tagName === "p");
  const words = plainText(first);
  let told = "";
  const links = ways.children.flatMap((child) => {
    const to = child.type === "element" ? child.properties.dataStep : undefined;
    // An answer may contain a number or a term, which is an element by now.
    if (child.type !== "element" || to === undefined) {
      told += plainText(child);
      return [];
    }
    const answer = told.replace(/^; |: $/g, "");
    told = "";
    return [{ answer, to: Number(to), name: String(child.properties[stepName]) }];
  });
  return { words, ways: links };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
