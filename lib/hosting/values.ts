// Checks what goes into a configuration from outside: the project's path, what was typed, what the manual says. A quotation mark,
// a bracket or a line break in a value would be read as part of the configuration.
import type { Header } from "./headers";

/** Thrown for a value that cannot be written into a configuration. The message is for the person at the terminal. */
export class WrongValue extends Error {}

/**
 * The path of a folder, to go in double quotes. Throws WrongValue for characters that a server treats specially inside quotes:
 * variables ($, {…}), the escape (\), patterns of Apache's <Directory> (* ? [ ]), and line ends.
 */
export function folderInQuotes(folder: string): string {
  const [character] = /["\\${}*?[\]\p{Cc}\u2028\u2029]/u.exec(folder) ?? [];
  if (character !== undefined)
    throw new WrongValue(
      `The folder ${JSON.stringify(folder)} has a character that servers read as part of their configuration: ${JSON.stringify(character)}. Name another folder with --out.`,
    );
  return folder;
}

/**
 * Host names in the server's own form: "example.org", "*.example.org", "_", or several separated by spaces. Throws WrongValue.
 */
export function hostNames(names: string): string {
  if (!/^(?:[\w.*-]+ ?)+(?<! )$/.test(names))
    throw new WrongValue(`--name must be a host name, such as procedures.example.org, not ${JSON.stringify(names)}.`);
  return names;
}

/** What Caddy answers to: host names, with an optional scheme and port. Throws WrongValue. */
export function siteAddress(address: string): string {
  if (!/^(?:(?:https?:\/\/)?[\w.*-]*(?::\d+)?(?:, |$))+$/.test(address) || address === "")
    throw new WrongValue(`--name must be a host name, such as procedures.example.org, not ${JSON.stringify(address)}.`);
  return address;
}

/** What a server listens on: "443 ssl", "[::]:8080", "*:443". Throws WrongValue. */
export function listenAddress(address: string): string {
  if (!/^[\w.:*[\]/-]+(?: [\w.:*[\]=-]+)*$/.test(address))
    throw new WrongValue(`--listen must be a port, or an address with a port, such as 8080 or "443 ssl", not ${JSON.stringify(address)}.`);
  return address;
}

/** Headers whose values can go in double quotes, unchanged, in every server's configuration. Throws WrongValue. */
export function plainHeaders(headers: Header[]): Header[] {
  const values = headers.flatMap(({ name, value, onPage }) => [{ name, value }, ...(onPage ? [{ name, value: onPage.value }] : [])]);
  for (const { name, value } of values)
    if (!/^[\w-]+$/.test(name) || /["\\$%{}]|[^\x20-\x7e]/.test(value))
      throw new WrongValue(`The header ${JSON.stringify(name)} cannot be sent as ${JSON.stringify(value)}.`);
  return headers;
}

/**
 * An origin that is safe in a policy: "https://api.example.org:8443". Throws WrongValue, because ; or ' would start another rule.
 */
export function plainOrigin(origin: string): string {
  if (!/^https?:\/\/(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(origin))
    throw new WrongValue(`editing: in manual.yml has an invalid host name: ${origin}. Use only letters, digits, - and dots.`);
  return origin;
}
