// Commands as messages show them, ready to be pasted into a terminal.

/** The folder of the manual where --content is not given. */
export const defaultContent = "content";

/** A word quoted for a POSIX shell, only if it needs quotes. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * A command of the portal for the manual in `content`, as typed: ("amend 8.45.10", "our") → "npm run amend -- 8.45.10 --content our".
 * `project` is the portal's folder as seen from the user's current folder, if that is outside it.
 */
export function shownCommand(words: string, content: string, project = ""): string {
  const [name, ...given] = words.split(" ");
  const isDefault = content.replace(/^\.\/|\/+$/g, "") === defaultContent;
  return shownNpm(name, [...given, ...(isDefault ? [] : ["--content", content].map(shellWord))], project);
}

/** A command by its name and words that need no quotes; `project` as for shownCommand. */
export function shownNpm(name: string, words: string[], project = ""): string {
  const npm = project === "" ? "npm" : `npm --prefix ${shellWord(project)}`;
  return [npm, "run", name, ...(words.length > 0 ? ["--", ...words] : [])].join(" ");
}

/**
 * A git command for files in the manual. `standing` is the manual's folder from the user's current folder: "git -C content
 * restore versions.yml".
 */
export function shownGit(words: string[], standing: string): string {
  return ["git", "-C", standing, ...words].map(shellWord).join(" ");
}

/** The commands that a message may name. */
export type ShownCommands = {
  /** As shownCommand. */
  npm: (words: string) => string;
  /** As shownGit; file names are relative to the manual. */
  git: (...words: string[]) => string;
};

/** The commands for one manual: its folder as typed, and as seen from the user's current folder; `project` as for shownCommand. */
export function shownCommands(content: string = defaultContent, standing: string = content, project = ""): ShownCommands {
  return { npm: (words) => shownCommand(words, content, project), git: (...words) => shownGit(words, standing) };
}
