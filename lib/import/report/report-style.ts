/** The styles of the report's page, for screens of any width, dark ones and paper. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #767676; --gone: #b3261e; --new: #1b6b2f; }
@media (prefers-color-scheme: dark) { :root { --gone: #ff9d94; --new: #8fd6a0; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: 0.25rem; }
.boxes { list-style: none; padding: 0; } label { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.25rem 0; min-height: 1.5rem; }
input { width: 1.25rem; height: 1.25rem; flex: none; position: relative; top: 0.2rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; border: 1px solid var(--line); border-bottom: 0; }
.row:last-of-type { border-bottom: 1px solid var(--line); }
.row p { margin: 0; padding: 0.4rem 0.6rem; min-width: 0; } .row p + p { border-left: 1px solid var(--line); }
.row b { font-size: 0.875rem; }
.row ~ .row b { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
del { color: var(--gone); text-decoration: line-through; } ins { color: var(--new); text-decoration: underline; text-underline-offset: 0.2em; }
.changed { font-weight: normal; }
@media (max-width: 40rem) {
  .row { display: block; } .row p + p { border-left: 0; border-top: 1px dotted var(--line); } .row ~ .row { margin-top: 0.5rem; border-top-width: 2px; }
  .row ~ .row b { position: static; clip-path: none; }
}
@media print { .row { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
