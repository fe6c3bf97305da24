import { expect, test } from "vitest";
import { wrongMailAddress, wrongMailbox, wrongWebAddress } from "../../../lib/domain/web-address";

test.each([
  "https://www.example.org",
  "https://example.org/",
  "https://example.org/a/b?c=d&e=%20#f",
  "https://example.org?kite",
  "https://example.org#kite",
  "https://example.org:8443/kites",
  "https://EXAMPLE.org/Kites",
  "https://kite-wardens.example.org./",
  "https://verfügung.example.org/straße",
  "https://xn--strae-oqa.example/",
  "https://192.0.2.7/kites",
  "https://[2001:db8::1]:8443/",
  "https://my_boats.example.org/",
  "https://example.org/stra%C3%9Fe?q=one%0D%0Atwo",
  "https://example.org/old%E9name",
  "https://example.org/it's-(a)-kite,really;ok=@home:8",
])("%s opens in a browser", (address) => expect(wrongWebAddress(address)).toBeUndefined());

test.each([
  "",
  "https:",
  "https://",
  "https:///example.org",
  "https:/example.org",
  "https:example.org",
  "http://example.org",
  "HTTPS//example.org",
  "//example.org",
  "www.example.org",
  "https://?kite",
  "https://#kite",
  "https://:443/",
  "https://.",
  "https://..",
  "https://.example.org",
  "https://example..org",
  "https://-example.org",
  "https://example-.org",
  "https://kite",
  "https://localhost",
  "https://example.o",
  "https://example.123",
  "https://example.org,boats.example.org",
  "https://example,org",
  "https://exa mple.org",
  "https://exa%20mple.org",
  "https://ex%61mple.org",
  "https://exa\tmple.org",
  "https://example.org/a kite",
  "https://example.org/a\u00a0kite",
  "https://example.org/a\u0007kite",
  "https://example.org/a\u200bkite",
  "https://example.org/a%E2%80%8Bkite",
  "https://example.org/?q=a%E2%80%AEkite",
  "https://example.org/#a%C2%ADkite",
  "https://example.org/a%00kite",
  "https://example.org/a%0D%0Akite",
  "https://example.org/a%EF%BF%BDkite",
  "https://example.org\\kites",
  "https://example.org/kites\\boats",
  "https://reader@example.org/",
  "https://reader:word@example.org/",
  "https://@example.org/",
  "https://example.org:/",
  "https://example.org:0/",
  "https://example.org:25/",
  "https://example.org:6667/",
  "https://example.org:65536/",
  "https://example.org:80a/",
  "https://example.org:-1/",
  "https://example.org:443:443/",
  "https://256.1.1.1",
  "https://1.2.3",
  "https://2130706433",
  "https://0x7f.1",
  "https://0.0.0.0",
  "https://255.255.255.255",
  "https://[::1",
  "https://[kite]",
  "https://[::]",
  "https://<example>.org",
  'https://"example".org',
  "https://exam^ple.org",
  "https://xn--a",
  `https://${"a".repeat(64)}.org`,
  `https://${"abcdefgh.".repeat(30)}org`,
])("%s does not", (address) => expect(wrongWebAddress(address)).toEqual(expect.any(String)));

test("says why an address is rejected", () => {
  expect(wrongWebAddress("https://reader@example.org/")).toContain("an @");
  expect(wrongWebAddress("https://example.org:25/")).toContain("port “25”");
  expect(wrongWebAddress("https://kite/boats")).toContain("“kite” is not the name of a website");
});

test.each([
  "mailto:kites@example.org",
  "mailto:kites@example.org?subject=A%20kite",
  "mailto:a.warden+kites@example.org,boats@example.org?subject=Kite&body=One%0D%0ATwo",
  "MAILTO:o'kite@example.org",
])("%s can be written to", (address) => expect(wrongMailAddress(address)).toBeUndefined());

test.each([
  "mailto:",
  "mailto:kites",
  "mailto:kites@",
  "mailto:@example.org",
  "mailto:kites@example",
  "mailto:kites@@example.org",
  "mailto:kites boats@example.org",
  "mailto:kites%20boats@example.org",
  "mailto:kites@exa mple.org",
  "mailto:kites@example.org;boats@example.org",
  "mailto:kites@example.org,",
  "mailto://kites@example.org",
  "mailto:kites@example.org?kite",
  "mailto:kites@example.org?subject=%00",
  "mailto:kites%zz@example.org",
  "mailto:kites@example.org?subject=%zz",
])("%s cannot", (address) => expect(wrongMailAddress(address)).toEqual(expect.any(String)));

// Node 20's own URL.canParse gives another answer after 5,000.
test("however many addresses a manual has, the name of a website may have letters such as ü", () => {
  for (let i = 0; i < 20_000; i++) wrongWebAddress(`https://www.example.org/${i % 7}`);
  expect(wrongWebAddress("https://verfügung.example.org/straße")).toBeUndefined();
});

test.each(["kites@example.org", "o'brien+kites@mail.example.org"])("%s is one person's e-mail address", (address) =>
  expect(wrongMailbox(address)).toBeUndefined(),
);

test.each([
  "",
  "kites",
  "kites@",
  "a@example.org,b@example.org",
  "kites@example.org?subject=a",
  "mailto:kites@example.org",
  "Kites <kites@example.org>",
])("“%s” is not", (address) => expect(wrongMailbox(address)).toBe("it must be an e-mail address, like name@example.org"));
