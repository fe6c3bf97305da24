// Measures what a page costs the reader's connection: the page and everything that it names, compressed as sent.
import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

export type Transfer = { requests: number; bytes: number; scriptBytes: number };

/** Fetches the page at `address` and every style sheet, script and icon that it names. Bytes are those of the bodies, gzipped. */
export async function measurePage(address: string): Promise<Transfer> {
  const page = await fetchBytes(address);
  const named: { address: string; script: boolean }[] = [];
  visit(unified().use(rehypeParse).parse(page.text), "element", ({ tagName, properties }) => {
    const fetched =
      tagName === "script"
        ? properties.src
        : tagName === "link" && /stylesheet|icon|preload/.test(String(properties.rel))
          ? properties.href
          : undefined;
    if (fetched) named.push({ address: new URL(String(fetched), address).href, script: tagName === "script" });
  });
  const transfer = { requests: 1 + named.length, bytes: page.sent, scriptBytes: 0 };
  for (const { address: each, script } of named) {
    const { sent } = await fetchBytes(each);
    transfer.bytes += sent;
    if (script) transfer.scriptBytes += sent;
  }
  return transfer;
}

// Node's fetch() does not say how many bytes were sent before decompression.
function fetchBytes(address: string): Promise<{ sent: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip" } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const sent = Buffer.concat(chunks);
      const body = response.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent;
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}.`));
      resolve({ sent: sent.length, text: body.toString("utf8") });
    }).on("error", reject);
  });
}
