// A document on the disk, and those in a folder.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { kindOfDocument } from "../import/kind-of-document";
import { isEncryptedWord, withoutPassword } from "../import/password";
import { kinds, readDocument } from "../import/read-document";
import type { ReadOptions, Source } from "../import/source";
import { CommandError } from "../messages/command-error";
import { convertDocument } from "./convert-document";

/** The document in the file. Throws CommandError where it cannot be read. */
export async function readFile(file: string, options: ReadOptions = {}): Promise<Source> {
  const bytes = readFileSync(file);
  const kind = kindOfDocument(file, bytes);
  const isOffice = kind === "rtf" || kind === "doc";
  if (isEncryptedWord(bytes)) throw new CommandError(`${file}: ${withoutPassword}`);
  const [name, readable] = isOffice ? (["converted.docx", convertDocument(file, kind)] as const) : [file, bytes];
  const source = await readDocument(name, readable, { picture: (address) => besideFile(file, address), ...options }).catch(
    (error: Error) => {
      throw new CommandError(`${file}: ${error.message}`);
    },
  );
  if (!source)
    throw new CommandError(`${basename(file)} is not a ${kinds} file. Open it in the program that made it and save it as one of these.`);
  return isOffice ? { ...source, remarks: [{ kind: "converted", words: otherName(file, kind) }, ...source.remarks] } : source;
}

// "notes.docx is a rich text file (RTF) under another name"
function otherName(file: string, kind: "rtf" | "doc"): string | undefined {
  if (file.toLowerCase().endsWith(`.${kind}`)) return undefined;
  return `${basename(file)} is ${kind === "rtf" ? "a rich text file (RTF)" : "an older Word document (.doc)"} under another name`;
}

/** Larger files are no pictures of a page; the check allows less. */
const largest = 20_000_000;

// Only of the folder that the document is in.
function besideFile(file: string, address: string): Uint8Array | undefined {
  const folder = dirname(resolve(file));
  try {
    const path = resolve(folder, decodeURIComponent(address.replace(/[?#].*$/, "")));
    const isInside = !relative(realpathSync(folder), realpathSync(path)).startsWith("..");
    return isInside && statSync(path).isFile() && statSync(path).size <= largest ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

const isDocument = /\.(?:do[ct][xm]|o[dt]t|fodt|f?ods|html?|txt|md|markdown|pdf|rtf|doc)$/i;
const inOrder = new Intl.Collator("en-GB", { numeric: true });

/** The documents that are named: files, and those in folders, in the order of their names. Throws CommandError for what is not there. */
export function documentsIn(named: string[]): string[] {
  return named.flatMap((name) => {
    if (!existsSync(name)) throw new CommandError(`There is no file ${name}.`);
    if (statSync(name).isFile()) return [name];
    if (existsSync(join(name, "manual.yml")))
      throw new CommandError(`${name} is a manual of the portal, not a folder of documents. Name documents: npm run import -- FILE.`);
    // What a browser saves with a page is in a folder of its own beside it.
    const files = readdirSync(name, { recursive: true, encoding: "utf8" }).filter(
      (file) => isDocument.test(file) && !/(?:^|[\\/])(?:\.|~\$)|_files[\\/]/.test(file),
    );
    if (files.length === 0) throw new CommandError(`${name} is a folder without documents (${kinds}).`);
    return files.sort(inOrder.compare).map((file) => join(name, file));
  });
}
