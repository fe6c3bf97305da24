// The ways to write to a partner: e-mail and web form.
import type { Partner } from "@/lib/domain/manual";
import * as words from "@/lib/wording/contacts";
import { Outside } from "../page-main/outside";

export function ContactLinks({ partner: { name, email, form } }: { partner: Partner }) {
  return (
    <>
      {email && (
        <span className="contact">
          <a href={`mailto:${email.split("@").map(encodeURIComponent).join("@")}`}>{email}</a>
        </span>
      )}
      {form && (
        <span className="contact">
          <Outside address={form}>{words.webForm(name)}</Outside>
        </span>
      )}
    </>
  );
}
