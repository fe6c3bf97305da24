// Pictures that a document does not describe: its caption does, or the picture is a decoration that comes back on every page, or
// the report and the check ask for a description.
import type { Image, Nodes, Parent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { undescribedPicture } from "../wording/undescribed-picture";
import { withoutMetadata } from "./picture-metadata";
import type { SourcePicture } from "./pictures";
import type { Remark } from "./remarks";
import { plain } from "./section-lines";

const caption =
  /^(?:figure|fig\.|picture|image|photo(?:graph)?|diagram|chart|map|illustration|screenshot|plate)\b(?=.{0,12}[.:–—\d-]).{3,250}$/is;
/** A picture that is shown more often, and never described, is no content: an icon, the logo at the head of each page. */
const mostShown = 4;

/** Takes decorations and data of cameras out, and gives each picture an alternative (changing both); the remarks say so. */
export function describePictures(root: Root, pictures: SourcePicture[]): { pictures: SourcePicture[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const isDecoration = ({ alternatives }: SourcePicture) => alternatives.length > mostShown && alternatives.every((alt) => alt === "");
  const decorations = new Map(pictures.filter(isDecoration).map((one) => [`picture:${one.name}`, one]));
  for (const { alternatives } of decorations.values())
    remarks.push({ kind: "decoration", words: `shown ${alternatives.length} times`, gone: [] });
  if (decorations.size > 0) leaveOut(root, (node) => node.type === "image" && decorations.has(node.url));
  visit(root, "paragraph", (paragraph, index, parent) => {
    const [image, ...others] = paragraph.children.filter((child): child is Image => child.type === "image" && !child.alt);
    if (!image || !parent || index === undefined || others.length > 0 || plain(paragraph) !== "") return;
    const words = [parent.children[index + 1], parent.children[index - 1]].flatMap((near) => captionIn(near))[0];
    const picture = pictures.find(({ name }) => image.url === `picture:${name}`);
    if (words === undefined || !picture) return;
    image.alt = words;
    picture.alternatives[picture.alternatives.indexOf("")] = words;
    remarks.push({ kind: "caption-alternative", words, gone: [] });
  });
  visit(root, "image", (image) => {
    if (image.alt) return;
    image.alt = undescribedPicture;
    remarks.push({ kind: "undescribed-picture", words: image.url.replace("picture:", ""), gone: [] });
  });
  const kept = pictures.filter((one) => !decorations.has(`picture:${one.name}`));
  for (const picture of kept) {
    const bytes = withoutMetadata(picture.bytes, picture.name);
    if (bytes.length < picture.bytes.length) remarks.push({ kind: "picture-metadata", words: picture.name, gone: [] });
    picture.bytes = bytes;
  }
  return { pictures: kept, remarks };
}

function captionIn(node: Nodes | undefined): string[] {
  if (node?.type !== "paragraph") return [];
  const words = plain(node);
  return caption.test(words) ? [words] : [];
}

// The space that was between words and a picture.
function trimEdges(children: Nodes[]): void {
  const [first, last] = [children[0], children[children.length - 1]];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
}

// What has nothing in it any more goes, too.
function leaveOut(parent: Parent, isOut: (node: Nodes) => boolean): void {
  parent.children = parent.children.filter((child) => {
    if (isOut(child)) return false;
    if (!("children" in child) || child.children.length === 0) return true;
    leaveOut(child, isOut);
    trimEdges(child.children);
    return child.children.length > 0 || child.type === "tableCell";
  });
}
