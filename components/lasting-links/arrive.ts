// A reader comes by a copied link: the text is found by its permanent id, wherever it stands now.
import { citedNumber } from "@/lib/citation";
import { isNumber } from "@/lib/number";
import { type CopiedFragment, copiedFragment, idsAddress, pageAddress } from "@/lib/permalink";

/** Marks and focuses what the link was made for; takes the reader on where it has moved, and says what has changed. */
export async function arrive(fragment: CopiedFragment): Promise<void> {
  for (const old of document.querySelectorAll(".arrival")) old.remove();
  for (const old of document.querySelectorAll(".arrived")) old.classList.remove("arrived");
  const article = document.querySelector<HTMLElement>(`article[data-id="${fragment.id}"]`);
  if (!article) return goOn(fragment);
  const found = fragment.paragraph ? findParagraph(article, fragment) : article;
  const same = found?.dataset.fingerprint === fragment.fingerprint;
  const sentences = [moved(article, fragment), same ? movedInside(found, fragment) : changed(article, fragment)].filter(Boolean);
  const target = same ? found : article;
  if (sentences.length > 0) notice(article, sentences.join(" "));
  target.classList.add("arrived");
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target === article ? "start" : "center" });
}

/** To the page where the id lives now; nothing happens for an id that no text has. */
async function goOn(fragment: CopiedFragment): Promise<void> {
  const response = await fetch(idsAddress(fragment.id));
  if (!response.ok) return;
  const ids: Record<string, string> = await response.json();
  if (!Object.hasOwn(ids, fragment.id)) return;
  const number = ids[fragment.id];
  const here = location.pathname.split("/").filter(Boolean).at(-1) ?? "";
  if (location.pathname === pageAddress(number)) return;
  const askedFor = isNumber(here) && here !== number ? here : undefined;
  location.replace(pageAddress(number) + copiedFragment({ ...fragment, askedFor }));
}

// The same words first where they stood, then wherever they stand in the section now.
function findParagraph(article: HTMLElement, { paragraph, fingerprint }: CopiedFragment): HTMLElement | undefined {
  const same = [...article.querySelectorAll<HTMLElement>(`.words [data-fingerprint="${fingerprint}"]`)];
  return same.find((one) => one.id === `${article.id}-${paragraph}`) ?? same[0];
}

function moved(article: HTMLElement, { askedFor }: CopiedFragment): string {
  if (!askedFor || !isNumber(askedFor) || askedFor === article.id) return "";
  return `The link you followed was made for ${askedFor}. That text is now ${article.id}.`;
}

function movedInside(found: HTMLElement, { paragraph }: CopiedFragment): string {
  const now = found.id.split("-")[1];
  if (!paragraph || now === String(paragraph)) return "";
  return `The link you followed was made for paragraph ${paragraph}. Its words are now paragraph ${now}, marked below.`;
}

function changed(article: HTMLElement, { paragraph }: CopiedFragment): string {
  const what = paragraph ? citedNumber(`${article.id}-${paragraph}`) : article.id;
  return `The words of ${what} have changed since the link you followed was made. You are reading the ${article.dataset.edition}.`;
}

function notice(article: HTMLElement, words: string): void {
  const said = document.createElement("p");
  said.className = "edition-notice arrival";
  said.setAttribute("role", "status");
  article.querySelector(".words")?.before(said);
  // Set after the element is there: a live region speaks of changes only.
  requestAnimationFrame(() => said.append(words));
}
