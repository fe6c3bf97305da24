// A field of a section that is checked together with the others while the editor types: its error is below it.
import type CMS from "@sveltia/cms";
import type { CustomFieldControl, CustomFieldControlProps } from "@sveltia/cms";
import { Component, createElement } from "react";
import { dayAt } from "@/lib/domain/version-date";
import { checkAmendment, type Refused } from "@/lib/editor/check-section";
import type { EditorData } from "@/lib/editor/editor-data";

/** The control of the content editor's own field type `widget`, which rejects values of the field `name` that do not fit the others. */
export function checkedControl(cms: typeof CMS, name: keyof Refused, widget: string, data: EditorData): CustomFieldControl {
  return class extends Component<CustomFieldControlProps> {
    #drawn: (() => void)[] = [];

    componentDidUpdate() {
      for (const drawn of this.#drawn.splice(0)) drawn();
    }

    // Asked before it is drawn again with the other fields' values. What is missed all the same is refused when it is saved
    // (editor.ts).
    async isValid(value: unknown) {
      await new Promise<void>((drawn) => {
        this.#drawn.push(drawn);
        setTimeout(drawn, 500);
      });
      const { entry } = this.props;
      if (!entry) return true;
      const held = { ...plainData(entry.get("data")), [name]: value };
      const refused = checkAmendment(held, String(entry.get("slug")), data, dayAt(new Date(), data.timeZone))[name];
      return refused === undefined ? true : { error: { message: refused } };
    }

    render() {
      const control = cms.getFieldType(widget)?.control;
      if (!control) throw new Error(`The content editor has no field type ${widget}.`);
      return createElement(control, this.props);
    }
  };
}

/** Values of a form out of the content editor's own kind of map. */
export function plainData(held: unknown): Record<string, unknown> {
  const isMap = typeof held === "object" && held !== null && "toJS" in held && typeof held.toJS === "function";
  return isMap ? (held as { toJS: () => Record<string, unknown> }).toJS() : (held as Record<string, unknown>);
}
