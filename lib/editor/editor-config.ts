// Configuration of the content editor (Sveltia CMS): where the manual is kept, which files can be edited, and their fields.
import { introductionFile } from "../content/content-files";
import type { Editing } from "../content/schemas";
import { slugOf, withLabel } from "../domain/number";
import { basePathOf } from "../site/base-path";
import { fieldWords, formWords, introductionWords } from "./field-words";
import { rowsField } from "./form-values";
import { type FormName, forms, jsonSchema } from "./forms";
import { backendOf } from "./git-host";
import { type Field, fieldsOf, fieldsOfRow, folded, type HiddenField } from "./schema-fields";
import { beginningField, openedField, wordsField } from "./section-file";
import { isList } from "./yaml-file";

/** Name of the format that reads and writes a form's files. Sveltia only handles Markdown in formats with this ending. */
export function formatOf(form: FormName): string {
  return form === "section" ? "section-frontmatter" : `${form}-file`;
}

/** As formatOf, for introduction.md. */
export const introductionFormat = "introduction-frontmatter";

/** Kinds of control (components/editor/checked-control.ts), by name, for fields that are checked together. */
export const checkedFields: Record<string, string> = { version: "datetime", note: "string", [wordsField]: "text" };

/** Name of the control for such a field. */
export function controlName(name: string): string {
  return `checked-${name}`;
}

/**
 * `isAnew` where numbers begin anew in the chapter: its number is in the addresses of its sections. `isNamed` where no section has
 * a number that its file is named by: all have other labels, or titles alone.
 */
export type ChapterFolderName = { name: string; number: string; title: string; isAnew?: boolean; isNamed?: boolean };

type File = { name: string; label: string; file: string; format: string; fields: (Field | HiddenField)[]; editor?: { preview: boolean } };

/**
 * The configuration. `chapters` are the folders of the manual; `listed` are the names of its existing files beside manual.yml;
 * `portalAddress` is where readers find the portal, if known.
 */
export function editorConfig(editing: Editing, chapters: ChapterFolderName[], listed: string[], portalAddress: string | undefined) {
  const file = (name: string) => `${editing.folder}/${name}`;
  const lists = (Object.keys(forms) as FormName[]).filter((form) => form === "manual" || listed.includes(`${form}.yml`));
  return {
    load_config_file: false,
    backend: backendOf(editing),
    // Nothing is uploaded, because a section has only text.
    media_folder: `${editing.folder}/.none`,
    media_libraries: { default: false, stock_assets: false },
    show_preview_links: portalAddress !== undefined,
    ...(portalAddress !== undefined && { site_url: portalAddress, display_url: portalAddress }),
    output: { omit_empty_optional_fields: true },
    collections: [
      ...chapters.map(({ name, number, title, isAnew, isNamed }) => ({
        name: collectionOf(number),
        label: withLabel(number, title),
        label_singular: "section",
        description: "Open a section, change its text, enter the date and a change note, and save.",
        icon: "article",
        folder: file(name),
        format: formatOf("section"),
        extension: "md",
        // The file's name is the number, which only npm run renumber changes.
        slug: { editable: false },
        create: false,
        delete: false,
        duplicate: false,
        summary: `${isNamed ? "" : "{{slug}} "}{{${beginningField}}}`,
        sortable_fields: [],
        // Sveltia uses only the host part of site_url.
        preview_path: `${basePathOf(portalAddress)}/${isAnew ? `${slugOf(number)}/` : ""}{{slug}}/`,
        fields: sectionFields(),
      })),
      {
        name: "chapters",
        label: "Chapters",
        label_singular: "chapter",
        icon: "folder",
        editor: { preview: false },
        files: chapters.map(({ name, number, title }) => ({
          ...formFile("chapter", file(`${name}/chapter.yml`), withLabel(number, title)),
          name: `settings-${slugOf(number).replaceAll(".", "-")}`,
        })),
      },
    ],
    singletons: [
      ...lists.filter((form) => form in formWords).map((form) => formFile(form, file(`${form}.yml`), formWords[form].label)),
      ...(listed.includes(introductionFile) ? [introductionForm(file(introductionFile))] : []),
    ],
  };
}

/** Name of the collection of a chapter's sections. */
export function collectionOf(chapter: string): string {
  return `chapter-${slugOf(chapter).replaceAll(".", "-")}`;
}

/** Fields of a section. What an amendment needs comes first. */
export function sectionFields(): (Field | HiddenField)[] {
  const own = fieldsOf(jsonSchema("section"), "section");
  // A section that others are part of may have none; checkAmendment refuses what the check does.
  const words: Field = { name: wordsField, ...fieldWords[`section.${wordsField}`], widget: "text", required: false };
  const first = [wordsField, "version", "note", "kind"];
  const order = ({ name }: Field) => (first.includes(name) ? first.indexOf(name) : first.length);
  const fields = [words, ...own].sort((a, b) => order(a) - order(b));
  return [
    ...fields.map((field) => (field.name in checkedFields ? { ...field, widget: controlName(field.name) } : field)),
    hidden(beginningField),
    hidden(openedField),
  ];
}

function hidden(name: string): HiddenField {
  return { name, widget: "hidden" };
}

function formFile(form: FormName, file: string, label: string): File {
  return {
    name: form,
    label,
    file,
    format: formatOf(form),
    fields: [...formFields(form), hidden(openedField)],
    editor: { preview: false },
  };
}

function introductionForm(file: string): File {
  const words: Field = { name: wordsField, ...introductionWords, widget: "text", required: true };
  return {
    name: "introduction",
    label: introductionWords.label,
    file,
    format: introductionFormat,
    fields: [words, hidden(openedField)],
    editor: { preview: false },
  };
}

/** The fields of any form but a section's. */
export function formFields(form: FormName): Field[] {
  const schema = jsonSchema(form);
  if (!isList(form)) return fieldsOf(schema, form);
  const { label, one } = formWords[form];
  const fields = fieldsOfRow(schema, form);
  return [
    { name: rowsField, label, widget: "list", required: false, fields, ...folded(fields[0].name), ...(one && { label_singular: one }) },
  ];
}
