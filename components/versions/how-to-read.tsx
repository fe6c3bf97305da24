// Explains how insertions and deletions are shown, in their own style.
import { howToRead } from "@/lib/wording/amendments";
import { LinkedSentence } from "../page-main/linked-sentence";

export function HowToRead() {
  return <LinkedSentence sentence={howToRead} links={[(words) => <ins>{words}</ins>, (words) => <del>{words}</del>]} />;
}
