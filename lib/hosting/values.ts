// What comes from outside into a configuration: where the project is, what was typed, what the manual says. A quote, a
// bracket or a line break in one of them would be read as part of the configuration.
import type { Header } from "./headers";

/** Thrown for what cannot be written into a configuration; its message is for the person at the terminal. */
export class WrongValue extends Error {}

/**
 * The path of a folder, to be put in double quotes. Throws WrongValue for what one of the servers reads otherwise within
 * quotes: variables ($, {…}), the escape (\), patterns of Apache's <Directory> (* ? [ ]), and what ends a line.
 */
export function folderInQuotes(folder: string): string {
  const [sign] = /["\\${}*?[\]\p{Cc}\u2028\u2029]/u.exec(folder) ?? [];
  if (sign !== undefined)
    throw new WrongValue(
      `The folder ${JSON.stringify(folder)} has a character that servers read as part of their configuration: ${JSON.stringify(sign)}. Name another folder with --out.`,
    );
  return folder;
}

/** Names of hosts as the server's own: "example.org", "*.example.org", "_", several with a space between. Throws WrongValue. */
export function hostNames(names: string): string {
  if (!/^(?:[\w.*-]+ ?)+(?<! )$/.test(names))
    throw new WrongValue(`--name must be a host name, such as procedures.example.org, not ${JSON.stringify(names)}.`);
  return names;
}

/** What Caddy answers to: names of hosts, with a scheme or a port where wanted. Throws WrongValue. */
export function siteAddress(address: string): string {
  if (!/^(?:(?:https?:\/\/)?[\w.*-]*(?::\d+)?(?:, |$))+$/.test(address) || address === "")
    throw new WrongValue(`--name must be a host name, such as procedures.example.org, not ${JSON.stringify(address)}.`);
  return address;
}

/** What a server listens on, "443 ssl", "[::]:8080", "*:443". Throws WrongValue. */
export function listenAddress(address: string): string {
  if (!/^[\w.:*[\]/-]+(?: [\w.:*[\]=-]+)*$/.test(address))
    throw new WrongValue(`--listen must be a port, or an address with a port, such as 8080 or "443 ssl", not ${JSON.stringify(address)}.`);
  return address;
}

/** Headers whose values can be put in double quotes in the configuration of every server, as they are. Throws WrongValue. */
export function plainHeaders(headers: Header[]): Header[] {
  const values = headers.flatMap(({ name, value, onPage }) => [{ name, value }, ...(onPage ? [{ name, value: onPage.value }] : [])]);
  for (const { name, value } of values)
    if (!/^[\w-]+$/.test(name) || /["\\$%{}]|[^\x20-\x7e]/.test(value))
      throw new WrongValue(`The header ${JSON.stringify(name)} cannot be sent as ${JSON.stringify(value)}.`);
  return headers;
}

/** An origin that can be used in a policy: "https://api.example.org:8443". Throws WrongValue: ; or ' would begin another rule. */
export function plainOrigin(origin: string): string {
  if (!/^https?:\/\/(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(origin))
    throw new WrongValue(`editing: in manual.yml has an invalid host name: ${origin}. Use only letters, digits, - and dots.`);
  return origin;
}
