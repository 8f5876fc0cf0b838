import type {} from '../../src/core/page/StoryFilter';

// In pages only while there are stories that were added: it goes before filter.js, which reads it. Who
// has added none has no script in any page that reads a storage.
globalThis.sidelightImported = async () => (await chrome.storage.local.get('filter')).filter;
