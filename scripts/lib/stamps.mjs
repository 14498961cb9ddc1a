import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Something that is built from files of the project. All paths are from the project's root, with forward slashes.
 * @typedef {object} Product
 * @property {string} name the word for it: a key in the stamps and in what is said
 * @property {readonly string[]} inputs files and folders it is made from; a missing one counts as empty
 * @property {readonly string[]} outputs files and folders the build leaves
 * @property {readonly string[]} required files without which it is missing
 */

/**
 * What a product was made from and what came of it, as hashes.
 * @typedef {object} Stamp
 * @property {string} inputs
 * @property {string} outputs
 */

/** Where the stamps are kept, from the project's root. */
export const stampFile = 'dist/.stamps.json';

/**
 * Every file at or under some paths, sorted, by its path from the root with forward slashes.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function listFiles(root, paths) {
  return paths
    .flatMap((at) => {
      const stat = fs.statSync(path.join(root, at), { throwIfNoEntry: false });
      if (stat === undefined) return [];
      if (!stat.isDirectory()) return [at];
      return listFiles(
        root,
        fs.readdirSync(path.join(root, at)).map((name) => `${at}/${name}`),
      );
    })
    .sort();
}

/**
 * One hash over the names and contents of files. File times play no part: a fresh clone and a branch switch change
 * those and nothing else.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string} SHA-256 in hexadecimal
 */
export function hashFiles(root, paths) {
  const all = createHash('sha256');
  for (const file of listFiles(root, paths)) {
    const one = createHash('sha256')
      .update(fs.readFileSync(path.join(root, file)))
      .digest('hex');
    all.update(`${file}\0${one}\n`);
  }
  return all.digest('hex');
}

/**
 * @param {string} root
 * @returns {Record<string, Stamp>} empty when there are none or they cannot be read
 */
function readStamps(root) {
  try {
    const stamps = JSON.parse(fs.readFileSync(path.join(root, stampFile), 'utf8'));
    return typeof stamps === 'object' && stamps !== null ? stamps : {};
  } catch {
    return {};
  }
}

/**
 * Why a product has to be built, in a few words; null when it stands as it was last built from what is there
 * now. A build that was cut off shows by what it left.
 * @param {string} root
 * @param {Product} product
 * @returns {string | null}
 */
export function findStaleness(root, product) {
  const missing = product.required.find((file) => !fs.existsSync(path.join(root, file)));
  if (missing !== undefined) return `${missing} is missing`;
  const stamp = readStamps(root)[product.name];
  if (stamp === undefined) return 'it is not known what it was built from';
  if (stamp.inputs !== hashFiles(root, product.inputs)) return 'what it is made from has changed';
  if (stamp.outputs !== hashFiles(root, product.outputs)) return 'it is not as it was built';
  return null;
}

/**
 * Records what a product was built from and what came of it.
 * @param {string} root
 * @param {Product} product
 * @param {string} inputs the hash of its inputs, taken before the build: a file edited meanwhile makes it stale
 */
export function recordStamp(root, product, inputs) {
  const stamps = {
    ...readStamps(root),
    [product.name]: { inputs, outputs: hashFiles(root, product.outputs) },
  };
  const file = path.join(root, stampFile);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(stamps, null, 2)}\n`);
}
