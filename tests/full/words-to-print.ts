// The parts of a page that belong on paper, as a browser shows it with the print styles and without the portal's code.
import type { Page } from "playwright-core";
import { lettersOf } from "../browser/paper";

export type OnPaper = {
  /** Each paragraph, item, heading and cell, in order. */
  blocks: string[];
  headings: string[];
  /** All that is printed once, with the marks that the style sheet adds. */
  words: string[];
  /** What may appear more than once or not at all: heads of tables, words in pictures, words for screen readers. */
  atWill: string[];
  version: string;
  /** What is at the head of each sheet. */
  head: string;
  manual: string;
  /** What the sheets after the first have for the manual's name. */
  short: string;
  hasPictures: boolean;
  /** Whom to call, all on one sheet. */
  numbers: string[];
};

/** Reads the page as it is. */
export async function wordsToPrint(page: Page): Promise<OnPaper> {
  await prepare((expression) => page.evaluate(expression));
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    const { version = "", head = "", manual = "", short = manual } = document.documentElement.dataset;
    const hasPictures = document.querySelector("main :is(img, svg)") !== null;
    const numbers = [...document.querySelectorAll(".site-footer .number")].flatMap((one) =>
      one.checkVisibility() ? (one.textContent ?? "") : [],
    );
    const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ textContent }) => textContent ?? "");
    const onPaper: OnPaper = {
      blocks: [],
      headings,
      words: [],
      atWill: ["nine steps"],
      version,
      head,
      manual,
      short,
      hasPictures,
      numbers,
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent ?? "";
      if (!parent?.checkVisibility() || words.trim() === "" || parent.closest("script, style, noscript, template")) continue;
      if (parent.closest(".spoken")) onPaper.atWill.push(words);
      else onPaper.words.push(words);
    }
    for (const head of document.querySelectorAll("thead")) if (head.checkVisibility()) onPaper.atWill.push(head.textContent ?? "");
    for (const section of document.querySelectorAll<HTMLElement>(".section")) {
      const { content } = getComputedStyle(section, "::after");
      if (content !== "none") onPaper.words.push(section.dataset.fingerprint ?? "");
    }
    // What the style sheet adds: addresses of links that are not in the words, and the mark that a document is missing.
    for (const link of document.querySelectorAll<HTMLElement>(".outside, .not-held")) {
      if (!link.checkVisibility() || getComputedStyle(link, "::after").content === "none") continue;
      onPaper.words.push(link.dataset.missing ?? link.getAttribute("href") ?? "");
    }
    for (const list of document.querySelectorAll("ol")) {
      if (!list.checkVisibility()) continue;
      let number = list.start;
      for (const item of list.querySelectorAll<HTMLLIElement>(":scope > li")) {
        if (item.hasAttribute("value")) number = item.value;
        if (getComputedStyle(item).listStyleType !== "none") onPaper.words.push(String(number));
        number++;
      }
    }
    const inOne = "p, dt, dd, h1, h2, h3, summary, li:not(:has(p, ul, ol))";
    for (const block of document.querySelectorAll(`main :is(${inOne})`)) {
      if (!block.checkVisibility() || block.querySelector(".spoken, .number, img, .not-held, .outside:not(.words *)")) continue;
      const seen: string[] = [];
      const inIt = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = inIt.nextNode(); node; node = inIt.nextNode())
        if (node.parentElement?.checkVisibility()) seen.push(node.nodeValue ?? "");
      onPaper.blocks.push(seen.join(""));
    }
    return onPaper;
  });
  await page.emulateMedia({ media: null });
  return found;
}

/** Lets the page add what only paper has, as it does before a reader prints. */
export async function prepare(evaluate: (expression: string) => Promise<unknown>): Promise<void> {
  await evaluate(`document.querySelector("print-stamp").prepare().then(() => "")`);
}

/** How often each letter and digit occurs. */
function countLetters(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(words)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/**
 * Letters that are printed and should not be (more than 0), or should be and are not (less than 0). Empty if paper and page
 * agree.
 */
export function difference(printed: string, { words, atWill }: OnPaper): Record<string, number> {
  const left = countLetters(printed);
  const take = (one: string, times = 1) => {
    for (const [letter, count] of countLetters(one)) left.set(letter, (left.get(letter) ?? 0) - count * times);
  };
  for (const one of words) take(one);
  for (const one of [...new Set(atWill.filter((words) => lettersOf(words) !== ""))].sort((a, b) => b.length - a.length)) {
    const letters = [...countLetters(one)];
    while (letters.every(([letter, count]) => (left.get(letter) ?? 0) >= count)) take(one);
  }
  return Object.fromEntries([...left].filter(([, count]) => count !== 0));
}
