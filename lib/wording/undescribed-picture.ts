/** What a picture says to people who can't see it while nobody has described it. */
export const undescribedPicture = "Picture without a description";
