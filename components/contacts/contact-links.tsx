// The ways to get in touch with a partner: telephone, e-mail, web form.
import type { Partner } from "@/lib/domain/manual";
import { telephoneAddress } from "@/lib/domain/telephone";
import * as words from "@/lib/wording/contacts";
import { Outside } from "../page-main/outside";

export function ContactLinks({ partner: { name, telephone, email, form } }: { partner: Partner }) {
  return (
    <>
      {telephone && <a href={telephoneAddress(telephone)}>{telephone}</a>}
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
