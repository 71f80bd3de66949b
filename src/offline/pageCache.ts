/** Where the service worker keeps pages, by their address without filters. */
export const PAGE_CACHE = "openbook-pages";

/** Answers for pages that were not kept; `asked` behind its `?` names the one. */
export const OFFLINE_PAGE = "offline";
