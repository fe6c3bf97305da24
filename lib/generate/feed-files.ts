// The feed files by their addresses.
import type { Manual } from "../domain/manual";
import { buildAtomFeed } from "./atom-feed";
import { chapterFeed, type Feed, manualFeed } from "./feed";
import { buildJsonFeed } from "./json-feed";

/** Both files of the manual's own feed, and of each chapter's. */
export function feedFiles(manual: Manual): Map<string, string> {
  return new Map(
    [manualFeed(manual), ...manual.chapters.map((chapter) => chapterFeed(chapter, manual))].flatMap((feed) => [...filesOf(feed)]),
  );
}

function filesOf(feed: Feed): Map<string, string> {
  return new Map([
    [feed.atom, buildAtomFeed(feed)],
    [feed.json, buildJsonFeed(feed)],
  ]);
}
