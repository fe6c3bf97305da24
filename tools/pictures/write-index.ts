// pictures/index.html: the pictures of each page side by side.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../tests/browser/pages";
import { folder, pictureName, schemes, sheetName, widths } from "./picture-names";

const style = `body{font:16px system-ui,sans-serif;margin:1rem}section>div{display:flex;gap:1rem;align-items:flex-start;overflow-x:auto}
figure{margin:0;flex:none}img{display:block;border:1px solid #999;max-width:none}figcaption{color:#555;font-size:14px}
img.wide{width:720px}img.narrow{width:375px}img.sheet{width:420px}`;

/** Lists what is in the folder. Leaves out pages without a picture. */
export default function writeIndex(): void {
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const sections = pages.flatMap(({ name }) => {
    const screens = widths.flatMap((width) =>
      schemes.map((scheme) => ({
        file: pictureName(name, width, scheme),
        words: `${width} px, ${scheme}`,
        kind: width < 1000 ? "narrow" : "wide",
      })),
    );
    const sheets = [...files]
      .filter((file) => file.startsWith(sheetName(name, 0).replace(/0\.png$/, "")))
      .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
      .map((file, i) => ({ file, words: `sheet ${i + 1}`, kind: "sheet" }));
    const figures = [...screens, ...sheets]
      .filter(({ file }) => files.has(file))
      .map(
        ({ file, words, kind }) =>
          `<figure><figcaption>${words}</figcaption><img class="${kind}" src="${file}" alt="" loading="lazy"></figure>`,
      );
    return figures.length > 0 ? [`<section><h2>${name}</h2><div>${figures.join("")}</div></section>`] : [];
  });
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pictures of every page</title><style>${style}</style><h1>Pictures of every page</h1>${sections.join("\n")}\n`;
  writeFileSync(join(folder, "index.html"), page);
}
