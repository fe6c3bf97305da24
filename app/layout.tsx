// The frame of every page.
import type { ReactNode } from "react";
import { DatedNotice } from "@/components/notice/dated-notice";
import { QuickExit } from "@/components/quick-exit/quick-exit";
import { SiteFooter } from "@/components/site-footer/site-footer";
import { SiteHeader } from "@/components/site-header/site-header";
import { UrgentBox } from "@/components/urgent/urgent-box";
import { getManual } from "@/lib/content/current-manual";
import { iconDrawing, lookStyle, readingCode, withoutScriptsStyle } from "@/lib/site/assets";
import * as words from "@/lib/wording/frame";
import "./styles.css";

export const metadata = { icons: { icon: iconDrawing } };

export default function Layout({ children }: { children: ReactNode }) {
  const manual = getManual();
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">
          {words.skipToText}
        </a>
        {manual.quickExit && <QuickExit address={manual.quickExit} />}
        {(manual.colour || manual.logo) && <link rel="stylesheet" href={lookStyle} precedence="default" />}
        <noscript>
          <link rel="stylesheet" href={withoutScriptsStyle} />
        </noscript>
        <UrgentBox urgent={manual.urgent} />
        <SiteHeader manual={manual} />
        <DatedNotice notice={manual.notice} timeZone={manual.timeZone} />
        {children}
        <SiteFooter manual={manual} />
        <lasting-links />
        <print-stamp time-zone={manual.timeZone} address={manual.address} manual={manual.title} />
        <script type="module" src={readingCode} />
      </body>
    </html>
  );
}
