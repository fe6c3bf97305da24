// What the development server and the code in its pages say to each other. Nothing of it is in a built site.

/** A problem or a piece of advice as the panel shows it: where, what, and how to fix it. */
export type Remark = { file: string; line: number; column: number; rule: string; message: string; fix: string; more?: number };

/** What is to be said of the content as it stands. */
export type Remarks = { problems: Remark[]; advice: Remark[]; switchedOff: string[] };

/** What a page is told: which manual is shown, and the panel as HTML, "" where there is nothing to say. */
export type DevServerEvent = { shown: string; panel: string };

/** Where the development server answers for itself. */
export const whileWriting = {
  events: "/while-writing/events",
  code: "/while-writing/page.js",
  style: "/while-writing/panel.css",
};

/** Name of the <meta> by which a page of Next says the status it is to be sent with. */
export const statusWhileWriting = "status-while-writing";
