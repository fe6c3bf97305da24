// Words of the ways to get in touch with a partner.

/** The link to a partner's web form. */
export const webForm = (name: string) => `${name} web form`;
