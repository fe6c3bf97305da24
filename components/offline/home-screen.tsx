// What lets a device put the portal on its home screen; React lifts it into the head. Not on the pages of the
// procedures: each byte there is read by everybody.
import { iconAddress, manifestAddress } from "@/lib/site/urls";

export function HomeScreen() {
  return (
    <>
      <link rel="manifest" href={manifestAddress} />
      <link rel="apple-touch-icon" href={iconAddress(192)} />
    </>
  );
}
