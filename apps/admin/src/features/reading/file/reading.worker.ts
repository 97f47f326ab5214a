import { readPlanFile, readPlanText } from '@bacthang/documents';

/** What is to be read: a file's bytes, or pasted text. */
export type ToRead = { readonly bytes: Uint8Array } | { readonly text: string };

// Beside the page, so that it stays alive under a long document.
globalThis.addEventListener('message', async ({ data }: MessageEvent<ToRead>) => {
  globalThis.postMessage('bytes' in data ? await readPlanFile(data.bytes) : readPlanText(data.text));
});
