// The feed files by their addresses.
import type { Manual } from "../domain/manual";
import { buildAtomFeed } from "./atom-feed";
import { chapterFeed, type Feed, manualFeed } from "./feed";
import { buildJsonFeed } from "./json-feed";

/** Both files of the manual's own feed. */
export function manualFeedFiles(manual: Manual): Map<string, string> {
  return filesOf(manualFeed(manual));
}

/** Both files of each chapter's feed. */
export function chapterFeedFiles(manual: Manual): Map<string, string> {
  return new Map(manual.chapters.flatMap((chapter) => [...filesOf(chapterFeed(chapter, manual))]));
}

function filesOf(feed: Feed): Map<string, string> {
  return new Map([
    [feed.atom, buildAtomFeed(feed)],
    [feed.json, buildJsonFeed(feed)],
  ]);
}
