// One rule for every address that editors write: one that is accepted opens in a browser.
import { parseUrl } from "../util/parse-url";
import { hiddenIn } from "./hidden-characters";

/** Why a browser would not open an https: address; undefined if it would. Read as the WHATWG URL standard reads it. */
export function wrongWebAddress(address: string): string | undefined {
  const [, host, port] = /^https:\/\/((?:\[[^\]/?#]*\]|[^/?#:])+)(?::([^/?#]*))?(?:[/?#]|$)/.exec(address) ?? [];
  if (host === undefined) return "it must begin with https:// and the name of a website";
  if (/[\s\\\p{C}]/u.test(address)) return "it contains a space, a backslash or an invisible character";
  const hidden = hiddenByPercent(address);
  if (hidden) return `it contains ${hidden}`;
  if (host.includes("@") || port?.includes("@")) return "it contains a name or password before an @";
  if (port !== undefined && wrongPort(port)) return `browsers cannot open a website on port “${port}”`;
  const url = parseUrl(address);
  if (!url || wrongHost(url.hostname, host)) return `“${host}” is not the name of a website, like www.example.org`;
}

/** Why no mail program could write to a mailto: address (RFC 6068); undefined if it could. */
export function wrongMailAddress(address: string): string | undefined {
  const [, to, fields = ""] = /^mailto:([^?]*)(?:\?(.*))?$/i.exec(address) ?? [];
  const hidden = hiddenByPercent(address);
  if (hidden) return `it contains ${hidden}`;
  const written = to === undefined ? undefined : decoded(to);
  const people = written?.split(",") ?? [""];
  if (!people.every(isMailbox)) return "write it like mailto:name@example.org";
  if (fields.split("&").some((field) => /^(?:to|b?cc)=/i.test(field))) return "it writes to others, too, in the part after the ?";
  const isField = (field: string) => /^[a-z-]+=[^\s\p{C}]*$/iu.test(field) && !/[^\P{C}\r\n]/u.test(decoded(field) ?? "\0");
  if (fields !== "" && !fields.split("&").every(isField)) return "the part after the ? must be like subject=Kites";
}

/** Why an e-mail address cannot be written to; undefined if it can: "safeguarding@example.org". */
export function wrongMailbox(address: string): string | undefined {
  if (!isMailbox(address)) return "it must be an e-mail address, like name@example.org";
}

// What the other side, or a mail program, reads there is a character that no one sees (RFC 3986, 2.1). Lines may end in what
// is asked for and in a letter, not in a path. What is no UTF-8 is left to websites that are older than it.
function hiddenByPercent(address: string): string | undefined {
  const data = address.search(/[?#]/);
  for (const { 0: written, index } of address.matchAll(/(?:%[\da-f]{2})+/gi)) {
    const [before, after] = [address.slice(0, index).slice(-2), address.slice(index + written.length).slice(0, 2)];
    const said = decoded(written)?.replaceAll("\r\n", "\n") ?? "";
    const [hidden] = hiddenIn(before + said + after);
    if (hidden) return `${written}, which is ${hidden.name} and cannot be seen`;
    if (/[\t\n]/.test(said) && (data < 0 || index < data)) return `${written}, which ends a line`;
  }
}

function isMailbox(written: string): boolean {
  const [, host] = /^[^\s\p{C}@<>()[\]\\/,;:"]{1,64}@([^@?#]+)$/u.exec(written) ?? [];
  const url = host === undefined ? undefined : parseUrl(`https://${host}`);
  return host !== undefined && url !== undefined && !wrongHost(url.hostname, host);
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

// `host` as the browser reads it, `written` as typed: digits that only become an address by being counted are a slip.
function wrongHost(host: string, written: string): boolean {
  if (host.startsWith("[")) return host === "[::]";
  if (/^[\d.]+$/.test(host)) return host !== written || !/^(?:[1-9]|[1-9]\d|1\d\d|2[01]\d|22[0-3])\./.test(host);
  const labels = host.replace(/\.$/, "").split(".");
  const isLabel = (label: string) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label);
  return (
    written.includes("%") ||
    host.length > 253 ||
    labels.length < 2 ||
    !labels.every(isLabel) ||
    !/^(?=.*[a-z]).{2}/.test(labels[labels.length - 1])
  );
}

// Fetch standard, “port blocking”: where browsers refuse to go.
const blocked = new Set(
  (
    "0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 " +
    "161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 " +
    "4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
  )
    .split(" ")
    .map(Number),
);

function wrongPort(port: string): boolean {
  return !/^\d{1,5}$/.test(port) || Number(port) > 65535 || blocked.has(Number(port));
}
