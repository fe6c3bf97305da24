// One sheet of A4 for the wall: what the manual is called, how to open it, and whom to call.
import type { Manual } from "@/lib/domain/manual";
import { monthInWords } from "@/lib/domain/version-date";
import { posterCode } from "@/lib/site/assets";
import { homeAddress } from "@/lib/site/urls";
import * as frame from "@/lib/wording/frame";
import * as words from "@/lib/wording/handouts";
import { qrDrawing } from "../print-page/qr-drawing";
import { HandoutPage } from "./handout-page";

export function PosterPage({ manual }: { manual: Manual }) {
  const { title, publisher, partners, partnersAsAt, portalAddress } = manual;
  return (
    <HandoutPage manual={manual} title={words.poster} how={words.howToPoster}>
      <div className="poster">
        <p className="poster-title">{title}</p>
        <p className="poster-publisher">{publisher}</p>
        {portalAddress === undefined ? (
          // Where it is published is known when it is read there.
          <poster-code />
        ) : (
          <PosterCode address={portalAddress + homeAddress} />
        )}
        {partners.length > 0 && (
          <ul className="poster-numbers">
            {partners.map(({ name, telephone, email, form }) => (
              <li key={name}>
                <span>{name}</span> <strong>{telephone ?? email ?? form}</strong>
              </li>
            ))}
          </ul>
        )}
        <p className="poster-emergency">{frame.emergency}</p>
        {partnersAsAt && <p className="standing">{frame.numbersFrom(monthInWords(partnersAsAt))}</p>}
      </div>
      {portalAddress === undefined && <script type="module" src={posterCode} />}
    </HandoutPage>
  );
}

function PosterCode({ address }: { address: string }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of our own, made of the address alone */}
      <div className="poster-code" role="img" aria-label={words.posterCode} dangerouslySetInnerHTML={{ __html: qrDrawing(address) }} />
      <p className="poster-address">
        {words.scan} <strong>{address.replace(/^https:\/\/|\/$/g, "")}</strong>
      </p>
    </>
  );
}
