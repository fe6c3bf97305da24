// Commands as messages show them: copied into a terminal they do what the message says, on the manual it speaks of.

/** The folder of the manual where --content is not given. */
export const usualContent = "content";

/** A word as a POSIX shell takes it whole: in quotation marks only where it needs them. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command of the portal for the manual in `content`, as typed: ("amend 8.45.10", "our") → "npm run amend -- 8.45.10 --content our". */
export function shownCommand(words: string, content: string): string {
  const [name, ...given] = words.split(" ");
  const isUsual = content.replace(/^\.\/|\/+$/g, "") === usualContent;
  const all = [...given, ...(isUsual ? [] : [`--content ${shellWord(content)}`])];
  return `npm run ${name}${all.length > 0 ? ` -- ${all.join(" ")}` : ""}`;
}

/** A git command for files inside the manual; `standing` is the manual's folder from where the user stands: "git -C content restore editions.yml". */
export function shownGit(words: string[], standing: string): string {
  return ["git", "-C", standing, ...words].map(shellWord).join(" ");
}

/** The commands that a message may name. */
export type ShownCommands = {
  /** As shownCommand. */
  npm: (words: string) => string;
  /** As shownGit; files are named inside the manual. */
  git: (...words: string[]) => string;
};

/** The commands for one manual: its folder as typed, and from where the user stands. */
export function shownCommands(content: string = usualContent, standing: string = content): ShownCommands {
  return { npm: (words) => shownCommand(words, content), git: (...words) => shownGit(words, standing) };
}
