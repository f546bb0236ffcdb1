import { start } from './page.js';

/** A page whose words are all in its HTML. */
await start(() => {});
