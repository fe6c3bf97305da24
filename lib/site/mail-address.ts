// mailto: addresses that prepare an e-mail (RFC 6068).

/**
 * The address that opens an e-mail to one mailbox, with a subject and the lines of its text. Everything that could end a part of
 * the address is percent-encoded; lines end in CRLF, as the standard asks (section 5).
 */
export function mailAddress(to: string, subject: string, lines: string[]): string {
  const mailbox = to.split("@").map(encodeURIComponent).join("@");
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}

/**
 * A mailto: address whose last line ends in an address, or in nothing, made whole: "/8.45.7/" becomes that page of the website
 * that `page` is on, nothing becomes `page` itself.
 */
export function completeMail(mail: string, page: string): string {
  const label = encodeURIComponent(": ");
  const at = mail.lastIndexOf(label) + label.length;
  return mail.slice(0, at) + encodeURIComponent(new URL(decodeURIComponent(mail.slice(at)), page).href);
}
