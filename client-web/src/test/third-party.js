// Copies the one library that no WebJar offers from its npm package, where it is pinned: `npm run third-party`.
import { copyFile, mkdir, readFile } from 'node:fs/promises';

const FROM = new URL('../../node_modules/uqr/', import.meta.url);
const TO = new URL('../main/resources/web/assets/third-party/uqr/', import.meta.url);
const FILES = [['dist/index.mjs', 'uqr.js'], ['dist/index.d.mts', 'uqr.d.ts'], ['LICENSE', 'LICENSE']];

/** The copies that differ from the package. */
export const differing = async () => {
  const differs = await Promise.all(FILES.map(async ([from = '', to = '']) =>
    await readFile(new URL(from, FROM), 'utf8') !== await readFile(new URL(to, TO), 'utf8').catch(() => '')));
  return FILES.filter((_, index) => differs[index]).map(([, to]) => to);
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await mkdir(TO, { recursive: true });
  for (const [from = '', to = ''] of FILES) await copyFile(new URL(from, FROM), new URL(to, TO));
}
