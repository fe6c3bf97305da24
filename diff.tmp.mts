import { readFileSync } from "node:fs";
import { PDFDocument, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
const dump = async (f: string) => { const d = await PDFDocument.load(readFileSync(f), { updateMetadata: false }); return d.context.enumerateIndirectObjects().map(([r, o]) => `${r} ${o instanceof PDFRawStream ? String(o.dict) + Buffer.from(decodePDFRawStream(o).decode()).toString("latin1") : String(o)}`); };
const [a, b] = [await dump(process.argv[2]), await dump(process.argv[3])];
console.log(a.length, b.length); let n = 0;
for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i] && n++ < 4) { const x = a[i] ?? "", y = b[i] ?? ""; let k = 0; while (x[k] === y[k]) k++; console.log(i, k, "\nA", JSON.stringify(x.slice(Math.max(0, k - 150), k + 200)), "\nB", JSON.stringify(y.slice(Math.max(0, k - 150), k + 200))); }
