// Which sections the audit grid and its spreadsheet have: all, a chapter's, or those of a print list. The choice is in the
// address, so that it can be kept and handed on.
import { slugOf } from "@/lib/domain/number";
import { sayLeftOut, writePrintList } from "@/lib/domain/print-list";
import { auditSheetAddress } from "@/lib/site/urls";
import { byteOrderMark } from "@/lib/util/csv";
import * as words from "@/lib/wording/handouts";
import { element } from "../browser/make-element";
import { optional } from "../browser/optional";
import { type Lists, readLists } from "./read-list";

class AuditChoice extends HTMLElement {
  readonly #select = element("select", { class: "entry" });
  readonly #status = element("p", { role: "status", class: "standing screen-only" });
  readonly #rows = [...document.querySelectorAll<HTMLElement>(".audited tr[data-number]")];
  readonly #chapters = [...document.querySelectorAll<HTMLElement>(".audited")];
  readonly #link = document.querySelector<HTMLAnchorElement>(`a[href="${auditSheetAddress}"]`);

  async connectedCallback(): Promise<void> {
    try {
      const lists = await readLists();
      const option = (value: string, label: string) => element("option", { value }, label);
      this.#select.append(option("", words.allSections));
      if (lists.own.length > 0) this.#select.append(option(writePrintList(lists.own, "", lists.held), words.fromPrintList));
      for (const chapter of this.#chapters)
        this.#select.append(option(`#${slugOf(chapter.dataset.number ?? "")}`, (chapter.querySelector("h2")?.textContent ?? "").trim()));
      this.#select.addEventListener("change", () => {
        optional(() => history.replaceState(null, "", this.#select.value || location.pathname));
        void this.#show(lists);
      });
      this.append(element("label", { class: "labelled screen-only" }, words.sectionsToAudit, this.#select), this.#status);
      addEventListener("hashchange", () => void this.#show(lists));
      await this.#show(lists);
    } catch {
      // The grid of the whole manual is there.
    }
  }

  async #show(lists: Lists): Promise<void> {
    const list = location.hash === "" ? undefined : lists.named();
    const chosen = new Set(list?.numbers ?? lists.held);
    for (const row of this.#rows) row.hidden = !chosen.has(row.dataset.number ?? "");
    for (const chapter of this.#chapters) chapter.hidden = !chapter.querySelector("tr[data-number]:not([hidden])");
    // A list that came by a link is no choice of this page: it is added as one.
    const value = location.hash;
    if (list && ![...this.#select.options].some((one) => one.value === value))
      this.#select.append(element("option", { value }, list.name || words.fromPrintList));
    this.#select.value = value;
    this.#status.textContent = [words.auditOf(chosen.size), ...(list ? sayLeftOut(list) : [])].join(" ");
    await this.#offer(list && chosen);
  }

  // The rows of the published file that were chosen, as a file of this page: nothing is asked of anyone.
  async #offer(chosen: Set<string> | undefined): Promise<void> {
    const link = this.#link;
    if (!link) return;
    if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
    link.href = auditSheetAddress;
    if (!chosen) return;
    const response = await fetch(auditSheetAddress).catch(() => undefined);
    if (!response?.ok) return;
    const [head, ...rows] = (await response.text()).split(/(?<=\r\n)/);
    const kept = rows.filter((row) => chosen.has(/^"([^ "]+)/.exec(row)?.[1] ?? ""));
    const file = new Blob([byteOrderMark, head, ...kept], { type: "text/csv;charset=utf-8" });
    link.href = URL.createObjectURL(file);
    link.download = auditSheetAddress.replace(/^.*\//, "");
  }
}

customElements.define("audit-choice", AuditChoice);
