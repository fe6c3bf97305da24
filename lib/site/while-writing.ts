// What the server of npm run dev and the code in its pages exchange. None of it is in a built site.

/** A problem or a piece of advice as the panel shows it: where, what, and how to fix it. */
export type Remark = { file: string; line: number; column: number; rule: string; message: string; fix: string; more?: number };

/** Everything to report about the current content. */
export type Remarks = { problems: Remark[]; advice: Remark[]; switchedOff: string[] };

/** What an open page receives: which manual is shown, and the panel as HTML, "" if there is nothing to report. */
export type DevServerEvent = { shown: string; panel: string };

/** Where that server answers for itself. */
export const whileWriting = {
  events: "/while-writing/events",
  code: "/while-writing/page.js",
  style: "/while-writing/panel.css",
};

/** Whether the pages are shown while the manual is being written (npm run dev), and not published. Asked at each request. */
export const isWriting = () => process.env.WHILE_WRITING === "yes";

/** Name of the <meta> by which a page of Next says the status it is to be sent with. */
export const statusWhileWriting = "status-while-writing";
