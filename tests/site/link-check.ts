// Finds the links of a finished site that lead nowhere.
import { elements, filesOf, readPage } from "./read-page";

/** The site in `folder`; `root` is what its addresses begin with: "", or "/procedures". */
export function linkCheck(folder: string, root = "") {
  const files = filesOf(folder);
  const pages = files.filter((name) => name.endsWith(".html"));
  const addressOf = (name: string) => `${root}/${name.replace(/index\.html$/, "")}`;
  // A section can be reached by its id, and by the fragment of its permanent link.
  const idsOf = new Map(
    pages.map((name) => [
      addressOf(name),
      elements(readPage(folder, name), (node) => node.properties.id !== undefined).flatMap(
        ({ properties: { id, dataId, dataFingerprint } }) => [
          String(id),
          ...(dataId && dataFingerprint ? [`${dataId}.${String(dataFingerprint).replace("-", "").slice(0, 7)}`] : []),
        ],
      ),
    ]),
  );

  /** Whether an address from the root of the host is that of a file, or of a page and an anchor on it. */
  const leadsSomewhere = (address: string): boolean => {
    const [path, anchor] = address.split("#");
    const ids = idsOf.get(path) ?? (files.some((name) => addressOf(name) === path) ? [] : undefined);
    return ids !== undefined && (!anchor || ids.includes(anchor));
  };

  /** The links and descriptions of a page that lead to nothing. */
  const brokenOn = (name: string): string[] => {
    const broken: string[] = [];
    for (const { properties } of elements(readPage(folder, name), () => true)) {
      const described = String(properties.ariaDescribedBy ?? properties.ariaLabelledBy ?? "");
      if (described && !idsOf.get(addressOf(name))?.includes(described)) broken.push(`#${described}`);
      const address = String(properties.href ?? properties.src ?? properties.action ?? "");
      if (!address || /^(https|tel|mailto):/.test(address)) continue;
      if (!leadsSomewhere(address.startsWith("#") ? addressOf(name) + address : address)) broken.push(address);
    }
    return broken;
  };

  return { files, pages, addressOf, idsOf, leadsSomewhere, brokenOn };
}
