// The editor's page: the content editor (Sveltia CMS) with the manual's forms, its files read and written letter for
// letter, and its preview. Made into static files by lib/editor/build/write-editor.ts; no page of the portal loads any of it.
import CMS, { type CmsConfig } from "@sveltia/cms";
import { Problems } from "@/lib/content/problem";
import { readYaml } from "@/lib/content/yaml";
import { dayAt } from "@/lib/domain/version-date";
import { checkAmendment } from "@/lib/editor/check-section";
import { checkedFields, controlName, formatOf, introductionFormat } from "@/lib/editor/editor-config";
import type { EditorData } from "@/lib/editor/editor-data";
import { type FormName, forms } from "@/lib/editor/forms";
import { readIntroductionForm, writeIntroductionForm } from "@/lib/editor/introduction-file";
import { beginningField, openedField, readSectionForm, writeSectionForm } from "@/lib/editor/section-file";
import { readYamlForm, writeYamlForm } from "@/lib/editor/yaml-file";
import { notSaved } from "@/lib/wording/editor";
import { checkedControl, plainData } from "./checked-control";
import { SectionPreview } from "./section-preview";

export type EditorPage = { config: CmsConfig; data: EditorData; previews: Record<string, string> };

const { config, data, previews }: EditorPage = await (await fetch("editor.json")).json();

CMS.registerCustomFormat(formatOf("section"), "md", { fromFile: readSectionForm, toFile: saving(writeSectionForm) });
for (const form of Object.keys(forms) as FormName[]) {
  if (form === "section") continue;
  CMS.registerCustomFormat(formatOf(form), "yml", {
    fromFile: (text) => readYamlForm(text, form),
    toFile: saving((held) => checked(writeYamlForm(held, form), form)),
  });
}
CMS.registerCustomFormat(introductionFormat, "md", { fromFile: readIntroductionForm, toFile: saving(writeIntroductionForm) });
for (const name of ["version", "note", "words"] as const) {
  CMS.registerFieldType(controlName(name), checkedControl(CMS, name, checkedFields[name], data));
}
CMS.registerEventListener({
  name: "preSave",
  handler: ({ entry }) => {
    if (!Object.hasOwn(previews, String(entry.get("collection")))) return;
    const held = plainData(entry.get("data"));
    const refused = checkAmendment(held, String(entry.get("slug")), data, dayAt(new Date(), data.timeZone));
    if (Object.keys(refused).length > 0) refuse(Object.values(refused).join("\n\n"));
    // What comes next begins with the file as it is then.
    const saved = readSectionForm(writeSectionForm(held));
    return [beginningField, openedField].reduce((map, name) => map.setIn(["data", name], saved[name]), entry);
  },
});
CMS.registerPreviewStyle(new URL("portal.css", location.href).href);
for (const [collection, within] of Object.entries(previews)) {
  CMS.registerPreviewTemplate(collection, ({ entry, document }) => SectionPreview({ entry, document, within, data }));
}

await CMS.init({ config: { ...config, app_title: document.title, logo: { src: new URL("icon.svg", location.href).href } } });

// The content editor keeps its editors from making it larger on a touch screen (WCAG 1.4.4).
for (const view of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]')) {
  view.content = view.content.replace(/,\s*maximum-scale=[\d.]+/, "");
}

// The file by the same schema as the check: what the fields let pass is refused here.
function checked(text: string, form: FormName): string {
  const problems = new Problems();
  readYaml(text, forms[form], { path: `${form}.yml`, text, offset: 0 }, problems);
  if (problems.list.length > 0) throw new Error(problems.list.map(({ message, fix }) => `${message}\nFix: ${fix}`).join("\n\n"));
  return text;
}

function saving(write: (held: Record<string, unknown>) => string): (held: Record<string, unknown>) => string {
  return (held) => {
    try {
      return write(held);
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  };
}

// The content editor tells that a file was not saved, but not why.
function refuse(why: string): never {
  alert(notSaved(why));
  throw new Error(why);
}
