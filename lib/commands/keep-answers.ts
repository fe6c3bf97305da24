// Keeps answers in memory as they went out, so that a page asked for by many is read and compressed once.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
type Answer = { headers: OutgoingHttpHeaders; body: Buffer };

/** What an answer takes beside its body, in bytes, about. */
const overhead = 2000;

/** `answer`, asked once for each file and encoding; `room` is how many bytes are kept at most. For files that do not change. */
export function keepAnswers(answer: Handler, room: number): Handler {
  const kept = new Map<string, Answer>();
  let bytes = 0;
  const keep = (key: string, one: Answer) => {
    const size = one.body.length + overhead;
    // Several may have asked before the first was answered.
    if (size > room || kept.has(key)) return;
    if (bytes + size > room) {
      kept.clear();
      bytes = 0;
    }
    kept.set(key, one);
    bytes += size;
  };
  return (request, response) => {
    const key = `${request.headers["accept-encoding"]} ${request.url?.split("?")[0]}`;
    const known = kept.get(key);
    if (known) return send(known, request, response);
    if (request.method === "GET" && !request.headers["if-none-match"]) watch(response, (one) => keep(key, one));
    answer(request, response);
  };
}

function send({ headers, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  // As the static server does: by the ETag alone (RFC 9110, 13.1.2).
  if (!headers.etag || request.headers["if-none-match"] !== headers.etag) return void response.writeHead(200, headers).end(body);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith("content-") && name !== "transfer-encoding") response.setHeader(name, value);
  }
  response.writeHead(304).end();
}

// What is written is collected on its way out, below whatever compresses it.
function watch(response: ServerResponse, done: (answer: Answer) => void): void {
  const chunks: Buffer[] = [];
  const { write, end } = response;
  const collect = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
  };
  response.write = function (this: ServerResponse, ...words: unknown[]) {
    collect(words[0]);
    return write.apply(this, words as Parameters<typeof write>);
  } as typeof write;
  response.end = function (this: ServerResponse, ...words: unknown[]) {
    collect(words[0]);
    return end.apply(this, words as Parameters<typeof end>);
  } as typeof end;
  response.once("finish", () => {
    if (response.statusCode !== 200) return;
    const { "transfer-encoding": _, ...headers } = response.getHeaders();
    const body = Buffer.concat(chunks);
    done({ headers: { ...headers, "content-length": body.length }, body });
  });
}
