// The files of a manual as commands read, change and try them out: in memory, whether they are on the disk or not yet.

/** A file of the content: its name inside the folder with / between, and its text; an image has bytes. */
export type ContentFile = { name: string; text: string; bytes?: Uint8Array };

export type ContentFiles = ContentFile[];

/** What the home page says before its contents (lib/content/introduction.ts). */
export const introductionFile = "introduction.md";

/** The text of the file with that name, "" if there is none. */
export function textOf(files: ContentFiles, name: string): string {
  return files.find((file) => file.name === name)?.text ?? "";
}
