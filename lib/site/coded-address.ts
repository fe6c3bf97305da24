// Addresses as QR codes on paper have them.

/**
 * The whole address with its scheme and host in capitals: a QR code writes those in two thirds of the room (ISO/IEC 18004, 7.4.4:
 * alphanumeric mode), so that its modules are larger. They lead to the same place (RFC 3986, 6.2.2.1); paths do not always, and
 * stay as they are.
 */
export function codedAddress(address: string): string {
  const { origin, href } = new URL(address);
  return origin.toUpperCase() + href.slice(origin.length);
}
