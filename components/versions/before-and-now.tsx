// A change as a reader compares it: the words before and the words now, side by side where there is room.
import { wordsBefore, wordsNow } from "@/lib/site/difference-sides";
import * as words from "@/lib/wording/versions";
import { BlocksStyle } from "../section/blocks-style";

/** `difference` is HTML with <ins> and <del>; `isPresent` where its newer words are those in force. */
export function BeforeAndNow({ difference, isPresent }: { difference: string; isPresent: boolean }) {
  const sides = [
    { label: words.before, html: wordsBefore(difference) },
    { label: isPresent ? words.now : words.after, html: wordsNow(difference) },
  ];
  return (
    <div className="sides">
      <BlocksStyle html={difference} />
      {sides.map(({ label, html }) => (
        <div key={label}>
          <h3>{label}</h3>
          {/* Made by lib/markdown from trees without raw HTML, every link's address checked. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see the line above */}
          <div className="difference" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      ))}
    </div>
  );
}
