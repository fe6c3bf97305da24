// A Caddy site, for its Caddyfile.

import { addressesOf, askedEachTime, type Header, keptFolders, keptForEver, mediaTypes, securityHeaders } from "./headers";
import { folderInQuotes, plainHeaders, siteAddress } from "./values";

type Options = { root: string; path?: string; address: string; headers?: Header[] };

// Caddy sets the type of pages itself. The type of the 404 page must not depend on the ending of the requested address.
const otherTypes = Object.entries(mediaTypes).filter(([ending]) => ending !== "html");

/**
 * Text of the configuration. `root` is the folder of the site, `path` comes before all its addresses ("/procedures"), `address`
 * is what Caddy answers to, such as "manual.example.org", and every answer has `headers`. Throws WrongValue.
 */
export function caddyfile({ root, path = "", address, headers = securityHeaders }: Options): string {
  plainHeaders(headers);
  return `${siteAddress(address)} {
	root * "${folderInQuotes(root)}"
${path === "" ? rules(headers) : belowPath(path, headers)}	handle_errors {
		header Cache-Control "${askedEachTime}"
		@missing expression {err.status_code} == 404
		header @missing Content-Type "${mediaTypes.html}"
		rewrite @missing /404.html
		file_server
	}
}
`;
}

function belowPath(path: string, headers: Header[]): string {
  return `	header ${path} {
${headers.map(({ name, value }) => `\t\t${name} "${value}"`).join("\n")}
	}
	redir ${path} ${path}/ permanent
	handle_path ${path}/* {
${rules(headers).replace(/^(?=.)/gm, "\t")}	}
	handle {
		error 404
	}
`;
}

function rules(headers: Header[]): string {
  return `	encode gzip
	header {
${headers
  .filter(({ onPage }) => !onPage)
  .map(({ name, value }) => `\t\t${name} "${value}"`)
  .join("\n")}
		?Cache-Control "${askedEachTime}"
	}
${headers.flatMap(onItsPage).join("")}	@kept {
		path ${keptFolders.map((folder) => `/${folder}/*`).join(" ")}
		file
	}
	header @kept Cache-Control "${keptForEver}"
${otherTypes.map(([ending, type]) => `\t@${ending} {\n\t\tpath *.${ending}\n\t\tfile\n\t}\n\theader @${ending} Content-Type "${type}"`).join("\n")}
	@written not method GET HEAD
	error @written 405
	# What no file system takes is no fault of the server.
	@broken path_regexp \\x00|.{900}
	error @broken 404
	# _headers, .htaccess and the like are for other servers.
	@hidden {
		path */_* */.*
		not path /.well-known/*
	}
	error @hidden 404
	file_server
`;
}

// Each page gets exactly one of the two, because the order in which Caddy applies them is not ours to choose.
function onItsPage({ name, value, onPage }: Header): string[] {
  if (!onPage) return [];
  const paths = `path ${addressesOf(onPage.folder).join(" ")}`;
  const [own, other] = [`@own-${name.toLowerCase()}`, `@other-${name.toLowerCase()}`];
  return [
    `\t${own} ${paths}\n\theader ${own} ${name} "${onPage.value}"\n`,
    `\t${other} not ${paths}\n\theader ${other} ${name} "${value}"\n`,
  ];
}
