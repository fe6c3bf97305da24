// The git host that keeps the manual: how editors sign in, and which addresses the editor's page talks to.
import type { Editing } from "../content/schemas";

/** Its part of the configuration. Editors sign in with a token unless a sign-in is set up. */
export function backendOf({ service, repository, branch, api, application, ...editing }: Editing) {
  const signIn = editing["sign-in"];
  // GitLab and Gitea handle the sign-in themselves; these are their APIs.
  const base = signIn ?? (api && service !== "github" ? new URL(api).origin : undefined);
  const byApplication = service !== "github" && application !== undefined;
  return {
    name: service,
    repo: repository,
    branch,
    ...(api && { api_root: api }),
    ...(base && { base_url: base }),
    ...(byApplication && { app_id: application, ...(service === "gitlab" && { auth_type: "pkce" }) }),
    auth_methods: signIn || byApplication ? ["oauth", "token"] : ["token"],
    // The account shows who changed what; the message says which section.
    commit_messages: { update: "{{collection}}: {{slug}} changed in the editor" },
  };
}

const defaultApi = { github: "https://api.github.com", gitlab: "https://gitlab.com", gitea: "https://gitea.com" };

/** Origins that the editor's page talks to: the git host's API, and its sign-in if there is one. */
export function hostsOf(editing: Editing): string[] {
  const addresses = [editing.api ?? defaultApi[editing.service], editing["sign-in"]];
  return [...new Set(addresses.flatMap((address) => (address ? [new URL(address).origin] : [])))];
}
