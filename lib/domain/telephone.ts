// Telephone numbers as printed, and as links.

// An optional country's code, digits in groups, and perhaps an extension.
const printedForm = /^(\+?[\d(][\d ()./\u00a0\u2010-\u2013-]+?)(?:[ ,]*(?:;ext=|ext(?:ension|n)?\.?|x|#)[ :]*(\d{1,7}))?$/i;

/** The most digits that a number has anywhere (ITU-T E.164), and the fewest: 101, 111, 999. */
const [fewest, most] = [3, 15];

/** The fewest with the code of an area or service before it: 0800 1111. */
const fewestWithCode = 8;

/** Why what is written cannot be dialled; undefined if it can: "01632 960001", "+44 (0)1632 960001 ext. 12", "101". */
export function wrongTelephone(written: string): string | undefined {
  const [, number] = printedForm.exec(written.trim()) ?? [];
  const digits = number?.replace(/\D/g, "") ?? "";
  const isBalanced = /^[^()]*(?:\([^()]+\)[^()]*)*$/.test(number ?? "");
  const shortest = digits.startsWith("0") ? fewestWithCode : fewest;
  if (number === undefined || !isBalanced || digits.length < shortest || digits.length > most)
    return "it must be a telephone number, like 01632 960001, +44 1632 960001 ext. 12 or 101";
}

/** Why a tel: address (RFC 3966) cannot be dialled; undefined if it can. */
export function wrongTelephoneAddress(address: string): string | undefined {
  const written = address.replace(/^tel:/i, "").replaceAll("%20", " ");
  return wrongTelephone(written) && "write it like tel:+441632960001 or tel:101";
}

/** The tel: address of a British number as printed: "01273 481544" → "tel:+441273481544" (RFC 3966). */
export function telephoneAddress(printed: string): string {
  const [, number = printed, extension] = printedForm.exec(printed.trim()) ?? [];
  // "+44 (0)1273" is dialled without the 0 from abroad.
  const digits = number.replace(/^(\s*\+[\d\s]*?)\(0\)/, "$1").replace(/[^\d+]/g, "");
  return `tel:${digits.startsWith("0") ? `+44${digits.slice(1)}` : digits}${extension ? `;ext=${extension}` : ""}`;
}

/** The telephone numbers in running words, as written there, without extensions: "Call 01632 960001 now" → ["01632 960001"]. */
export function telephonesIn(words: string): string[] {
  const found = words.match(/(?<![\w.])(?:\+|\(?0)[\d ()./\u00a0\u2010-\u2013-]{6,30}\d/g) ?? [];
  return found.filter((number) => wrongTelephone(number) === undefined);
}
