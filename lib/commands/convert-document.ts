// Older Word documents and rich text, by LibreOffice where it is installed.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError } from "../messages/command-error";
import { findProgram } from "../programs/find-program";

const elsewhere = ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"];
/** In milliseconds: it starts slowly, and long documents take it a minute. */
const longest = 180_000;

/** The document as a .docx. Throws CommandError, with what to do, where LibreOffice is missing or cannot convert it. */
export function convertDocument(file: string, kind: "rtf" | "doc"): Buffer {
  const name = basename(file);
  const saveAs = "Open it in Word or LibreOffice and save it as a Word document (.docx).";
  const what = kind === "rtf" ? `${name} is a rich text file (RTF)` : `${name} is an older Word document (.doc)`;
  const office = findProgram(["soffice", "libreoffice"], [], elsewhere, process.env);
  if (!office) throw new CommandError(`${what}. ${saveAs} (Where LibreOffice is installed, it is converted for you.)`);
  const folder = mkdtempSync(join(tmpdir(), "portal-convert-"));
  try {
    const copy = join(folder, `document.${kind}`);
    copyFileSync(file, copy);
    // A profile of its own: LibreOffice may be open.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "docx", "--outdir", folder, copy], { timeout: longest, stdio: "ignore" });
    const made = readdirSync(folder).find((one) => one.endsWith(".docx"));
    if (made === undefined) throw new CommandError(`${what}, and LibreOffice could not convert it. ${saveAs}`);
    return readFileSync(join(folder, made));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${what}, and LibreOffice could not convert it. ${saveAs}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
