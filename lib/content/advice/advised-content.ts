// What advice is given on: the sections as their editors wrote them, each with its tree, and the lists next to them.
import type { Link, Node, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { loneMarkers, markerOf, markItems } from "../../markdown/mark-items";
import { parseMarkdown } from "../../markdown/parse-markdown";
import { undescribedPicture } from "../../wording/undescribed-picture";
import type { ChapterFolder } from "../chapter-folders";
import { introductionFile } from "../content-files";
import type { SourceFile } from "../decode";
import type { FrontMatter, FrontMatters } from "../front-matter";
import type { Spot } from "../problem";
import type { Settings } from "../settings";

/** The content as it was read, before any of it is compiled. */
export type Sources = {
  files: SourceFile[];
  folders: ChapterFolder[];
  fronts: FrontMatters;
  settings: Settings;
  /** Names of the files that have a problem. */
  faulty: Set<string>;
  /** "FILE:LINE:COLUMN" of each problem: what is wrong there is said already. */
  places: Set<string>;
};

/** A run of words inside a section, and where its source begins (offset in UTF-16 units). */
export type Piece = { words: string; offset: number; isLink?: boolean };

export type AdvisedText = {
  /** Number of the section or chapter that advice on it is about; absent for the manual's own texts. */
  about?: string;
  /** Tells texts apart: each word is reported once a text. */
  name: string;
  file: SourceFile;
  front?: FrontMatter;
  /** Where its words begin in the file. */
  start: number;
  /** Its words in runs of one kind of type, without code and without the markers of items. */
  pieces: Piece[];
  links: { words: string; url: string; offset: number }[];
  /** Pictures that nobody has described yet. */
  undescribed: { offset: number }[];
  /** Lists of which some items have markers, each by its first. */
  halfMarked: { marker: string; offset: number }[];
};

/** The sections in force of all chapters; earlier versions are published and past advice. */
export function advisedSections({ folders, fronts }: Sources): AdvisedText[] {
  return folders.flatMap((folder) =>
    [...folder.sections]
      .filter(([, file]) => !file.refused)
      .map(([number, file]) => ({ ...prepare(file, fronts.get(file)), about: number, name: number })),
  );
}

/** The introduction, where there is one. */
export function advisedIntroduction({ files }: Sources): AdvisedText[] {
  const file = files.find(({ name, refused }) => name === introductionFile && !refused);
  return file ? [{ ...prepare(file, undefined), name: file.name }] : [];
}

/** Where some words of a piece are in the file: looked for from the piece on, for characters may be written in several letters. */
export function spotOf(section: AdvisedText, piece: Piece, words: string, index: number): Spot {
  const at = section.file.text.indexOf(words, piece.offset + index);
  return { ...section.file, offset: at < 0 ? piece.offset : at };
}

function prepare(file: SourceFile, front: FrontMatter | undefined): Omit<AdvisedText, "name"> {
  const tree: Root = parseMarkdown(file.text);
  const section: Omit<AdvisedText, "name"> = { file, front, start: 0, pieces: [], links: [], undescribed: [], halfMarked: [] };
  section.start = tree.children.find(({ type }) => type !== "yaml")?.position?.start.offset ?? 0;
  markItems(tree, file.text);
  let marker = "";
  const linked = new Set<Node>();
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "list") section.halfMarked.push(...loneMarkers(node, file.text).slice(0, 1));
    if (node.type === "listItem") marker = markerOf(node);
    if (node.type === "text") {
      section.pieces.push({
        words: node.value.slice(marker.length),
        offset: offset + marker.length,
        ...(linked.has(node) && { isLink: true }),
      });
      marker = "";
    }
    if (node.type === "image" && node.alt?.trim() === undescribedPicture) section.undescribed.push({ offset });
    if (node.type === "link") {
      section.links.push({ words: wordsOf(node), url: node.url, offset });
      visit(node, "text", (words) => void linked.add(words));
    }
  });
  return section;
}

function wordsOf(node: Link | RootContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
