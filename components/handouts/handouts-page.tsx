// What leads and trainers hand out, each with its page.
import { auditAddress, briefingAddress, posterAddress, printListAddress, slipAddress } from "@/lib/site/urls";
import * as words from "@/lib/wording/handouts";
import { Breadcrumb } from "../page-main/breadcrumb";
import { PageMain } from "../page-main/page-main";

export function HandoutsPage() {
  const handouts = [
    { address: printListAddress, title: words.printList, about: words.aboutPrintList },
    { address: briefingAddress, title: words.briefing, about: words.aboutBriefing },
    { address: slipAddress, title: words.slip, about: words.aboutSlip },
    { address: auditAddress, title: words.audit, about: words.aboutAudit },
    { address: posterAddress, title: words.poster, about: words.aboutPoster },
  ];
  return (
    <PageMain>
      <Breadcrumb />
      <h1>{words.title}</h1>
      <p className="standing">{words.whatItIs}</p>
      <ul className="handouts">
        {handouts.map(({ address, title, about }) => (
          <li key={address}>
            <a href={address}>{title}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </PageMain>
  );
}
