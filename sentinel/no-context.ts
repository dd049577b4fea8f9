/**
 * Stands in for WXT's `ContentScriptContext`, which no content script here uses: what tells it to stop is an event that
 * the page can fire as well, and it would tell every page that an extension is there.
 */
export class ContentScriptContext {}
