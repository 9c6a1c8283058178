/** The link card: what networks show of a page. In pixels, like all sizes here. */
export const cardSize = { width: 1200, height: 630 };

/** The square WeChat shows beside a link, about 100 pixels wide in a list of chats. */
export const squareSize = { width: 500, height: 500 };

/** Posters: the screen of a phone, and what print shops take. */
export const posterSize = { width: 1080, height: 1920 };

/** The campaign's opening picture on its poster; the ticket lies over its lower edge. */
export const openingSize = { width: 1080, height: 1490 };
