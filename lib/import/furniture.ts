// What a printed page of the procedures has besides their text.

/** What the page says of itself. */
export type Furniture = { asAt?: string; address?: string; telephones: { printedAs: string; telephone: string }[] };

/** Words of the page's own links, above and below the text. */
const links = new Set(["Top", "Contents", "Show amendments", "Hide amendments", "Close", "Print"]);
const stamp =
  /^This page is correct as printed on \w+ (\d{1,2})(?:st|nd|rd|th) of (\w+) (\d{4}) .*please refer back to this website \((https?:\/\/\S+)\) for updates\.?$/;
const telephone = /(?<!\S)([\w.-]{0,60}logo[\w.-]{0,60}) (0\d(?: ?\d){8,9})(?!\S)/g;
const months = "January February March April May June July August September October November December".split(" ");

/** Whether they are the words of a link above or below the text. */
export const isPageLink = (words: string) => links.has(words) || /^(?:back|return|go) to (?:the )?top$/i.test(words);

/** Takes what the words say of the page into `found`. False if they are words of the chapter. */
export function takeFurniture(words: string, found: Furniture): boolean {
  const [, day, month = "", year, address] = stamp.exec(words) ?? [];
  if (day && months.includes(month)) {
    found.asAt = `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
    found.address = address;
    return true;
  }
  if (words.replace(telephone, "").trim() !== "") return false;
  for (const [, printedAs, number] of words.matchAll(telephone)) found.telephones.push({ printedAs, telephone: number });
  return true;
}
