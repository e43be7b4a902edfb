import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addition, datedImagesOf, runRefresh } from '../../../src/harness/commands/refresh.ts';
import { cachedImage } from '../../../src/harness/image/cached-image.ts';
import { download } from '../../../src/harness/image/download.ts';
import { hashFile } from '../../../src/harness/image/hash-file.ts';
import { lockNewestImage } from '../../../src/harness/image/lock-newest-image.ts';
import { mustMatch } from '../../../src/harness/image/match-image.ts';
import { checksumOf, newestDate, withDate } from '../../../src/harness/image/newest-image.ts';
import { readImageLock } from '../../../src/harness/read-data.ts';

const never = new AbortController().signal;
const content = Buffer.from('0123456789'.repeat(1000));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-image-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A server with the image; it keeps the ranges that were asked for, and may ignore them. */
async function serving<T>(
  body: Buffer,
  heedsRanges: boolean,
  use: (url: string, ranges: (string | undefined)[]) => Promise<T>,
): Promise<T> {
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { range } = request.headers;
    ranges.push(range);
    const from = heedsRanges && range !== undefined ? Number(range.slice('bytes='.length, -1)) : 0;
    response.writeHead(from > 0 ? 206 : 200).end(body.subarray(from));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(
      `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/i.qcow2`,
      ranges,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('an image arrives whole', async () => {
  const file = join(folder, 'i');
  await serving(content, true, (url) => download(url, file, content.length, never));
  expect(readFileSync(file).equals(content)).toBe(true);
});

test.each([
  [true, 'bytes=4321-'],
  [false, 'bytes=4321-'],
])('a download that was broken off goes on, whether the server heeds ranges (%s) or not', async (heeds, range) => {
  const file = join(folder, 'i');
  writeFileSync(file, content.subarray(0, 4321));
  const asked = await serving(content, heeds, async (url, ranges) => {
    await download(url, file, content.length, never);
    return ranges;
  });
  expect(asked).toEqual([range]);
  expect(readFileSync(file).equals(content)).toBe(true);
});

test('what is whole already is not asked for again', async () => {
  const file = join(folder, 'i');
  writeFileSync(file, content);
  expect(
    await serving(content, true, async (url, ranges) => download(url, file, content.length, never).then(() => ranges)),
  ).toEqual([]);
});

test('a server that sends more or less than is locked is refused', async () => {
  const file = join(folder, 'i');
  await serving(content, true, async (url) => {
    await expect(download(url, file, content.length - 1, never)).rejects.toMatchObject({ code: 'image-missing' });
    rmSync(file);
    await expect(download(url, file, content.length + 1, never)).rejects.toThrow(
      '10000 of 10001 bytes, then the connection ended',
    );
  });
});

/** A server of a cloud image that hangs up in the middle of the first answers, and heeds ranges. */
async function hangingUp<T>(
  times: number,
  use: (url: string, ranges: (string | undefined)[]) => Promise<T>,
): Promise<T> {
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { range } = request.headers;
    const from = range === undefined ? 0 : Number(range.slice('bytes='.length, -1));
    ranges.push(range);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from });
    if (ranges.length > times) response.end(content.subarray(from));
    else response.write(content.subarray(from, from + 3000), () => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(
      `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/i.qcow2`,
      ranges,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a connection that is cut is the server’s fault in words, and the next use goes on where it stopped, twice', async () => {
  const sha512 = createHash('sha512').update(content).digest('hex');
  const context = { imageCache: join(folder, 'images') };
  await hangingUp(2, async (url, ranges) => {
    const locked = { url, sha512, size: content.length };
    const expected: (string | undefined)[] = [undefined];
    for (let cuts = 0; cuts < 2; cuts += 1) {
      await expect(cachedImage(context, locked, never)).rejects.toMatchObject({
        code: 'image-missing',
        message: expect.stringMatching(/: [0-9]+ of 10000 bytes, then the connection ended\.$/),
        hint: 'Run it again: what has arrived is kept.',
      });
      // How much of what was sent before a cut arrives is up to the kernel; all of it is kept.
      const { size } = statSync(join(folder, 'images', `${sha512}.qcow2.partial`));
      expected.push(size === 0 ? undefined : `bytes=${size}-`);
    }
    const path = await cachedImage(context, locked, never);
    expect(path).toBe(join(folder, 'images', `${sha512}.qcow2`));
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(await cachedImage(context, locked, never)).toBe(path);
    expect(ranges).toEqual(expected);
    expect(readdirSync(join(folder, 'images'))).toEqual([`${sha512}.qcow2`]);
  });
});

test('an image that was changed in the cache is fetched again, and one that arrives changed is not kept', async () => {
  const sha512 = createHash('sha512').update(content).digest('hex');
  const context = { imageCache: join(folder, 'images') };
  await serving(content, true, async (url) => {
    const path = await cachedImage(context, { url, sha512, size: content.length }, never);
    chmodSync(path, 0o600);
    writeFileSync(path, 'changed');
    expect(readFileSync(await cachedImage(context, { url, sha512, size: content.length }, never))).toEqual(content);
    const other = { url, sha512: sha512.split('').reverse().join(''), size: content.length };
    await expect(cachedImage(context, other, never)).rejects.toMatchObject({ code: 'image-mismatch' });
    expect(readdirSync(join(folder, 'images'))).toEqual([`${sha512}.qcow2`]);
  });
});

test('a download that is interrupted ends with the reason of the interruption', async () => {
  const stop = new AbortController();
  await hangingUp(0, async (url) => {
    stop.abort(new Error('enough'));
    await expect(download(url, join(folder, 'i'), content.length, stop.signal)).rejects.toThrow('enough');
  });
});

test('an image that is not the locked one never boots', async () => {
  const file = join(folder, 'i');
  writeFileSync(file, content);
  const found = await hashFile(file, never);
  const sha512 = createHash('sha512').update(content).digest('hex');
  expect(found).toEqual({ sha512, size: 10_000 });
  mustMatch(found, { sha512, size: 10_000 }, file);
  expect(() =>
    mustMatch(found, { sha512: sha512.replace(/^./, (c) => (c === '0' ? '1' : '0')), size: 10_000 }, file),
  ).toThrow(expect.objectContaining({ code: 'image-mismatch' }));
  expect(() => mustMatch(found, { sha512, size: 9999 }, file)).toThrow(
    expect.objectContaining({ code: 'image-mismatch' }),
  );
});

test('the newest dated folder is found in a listing, and the URL gets its date', () => {
  const listing =
    '<a href="20250601-2130/">x</a> <a href="20251006-2257/">x</a> <a href="latest/">x</a> <a href="daily/">x</a>';
  expect(newestDate(listing)).toBe('20251006-2257');
  expect(newestDate('<a href="latest/">')).toBeUndefined();
  const url = 'https://cloud.example/trixie/20250601-2130/debian-13-genericcloud-amd64-20250601-2130.qcow2';
  expect(withDate(url, '20251006-2257')).toBe(
    'https://cloud.example/trixie/20251006-2257/debian-13-genericcloud-amd64-20251006-2257.qcow2',
  );
  expect(withDate('https://cloud.example/latest/i.qcow2', '20251006-2257')).toBeUndefined();
});

test('a checksum is read for exactly that file', () => {
  const sum = 'a'.repeat(128);
  expect(checksumOf(`${'b'.repeat(128)}  other.qcow2\n${sum}  *i.qcow2\n`, 'i.qcow2')).toBe(sum);
  expect(checksumOf('abc  i.qcow2\n', 'i.qcow2')).toBeUndefined();
});

test('a lock says where each image comes from, and nothing half', () => {
  const sha512 = 'a'.repeat(128);
  const lock = {
    version: 1,
    images: { 'debian-13': { url: 'https://x/20251006-2257/i.qcow2', sha512, size: 5 }, lab: { build: 'build.sh' } },
  };
  expect(readImageLock(JSON.stringify(lock), 'l.json')).toEqual(lock);
  const broken = { version: 1, images: { a: { url: 'http://x/i.qcow2', sha512, size: 5 } } };
  expect(() => readImageLock(JSON.stringify(broken), 'l.json')).toThrow('l.json is not valid');
});

/** A server that offers these paths; anything else is 404. */
async function offering<T>(paths: Readonly<Record<string, string>>, use: (base: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const body = paths[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const dated = {
  '/cloud/': '<a href="20260101-0000/">x</a><a href="20260301-1234/">x</a><a href="latest/">x</a>',
  '/cloud/20260301-1234/SHA512SUMS': `${'a'.repeat(128)}  i-20260301-1234.qcow2\n${'b'.repeat(128)}  i-20260301-1234.raw\n`,
  '/cloud/20260301-1234/i-20260301-1234.qcow2': '0123456789',
};
const newest = (base: string) => ({
  url: `${base}/cloud/20260301-1234/i-20260301-1234.qcow2`,
  sha512: 'a'.repeat(128),
  size: 10,
  checksums: `${base}/cloud/`,
});

test('an image is added with the URL, checksum and size of its newest build', async () => {
  await offering(dated, async (base) => {
    const image = addition({ name: 'i', url: `${base}/cloud/DATE/i-DATE.qcow2` });
    expect(await lockNewestImage(image, never)).toEqual(newest(base));
  });
});

test('a tree without a lock begins with what is added; with nothing to add it is told so', async () => {
  await offering(dated, async (base) => {
    const additions = [{ name: 'i', url: `${base}/cloud/DATE/i-DATE.qcow2` }];
    let printed = '';
    const shell = { folder, interrupt: never, print: (text: string) => void (printed += text) };
    expect(await runRefresh({ tree: '.', additions }, shell)).toBe(0);
    expect(JSON.parse(printed)).toEqual({ version: 1, images: { i: newest(base) } });
    await expect(runRefresh({ tree: '.', additions: [] }, shell)).rejects.toMatchObject({
      code: 'image-missing',
      message: `There is no image lock '${join(folder, 'tests/integration/images.lock.json')}'.`,
    });
  });
});

test('a locked image moves to its newest build; an image without a list of dates stays', async () => {
  await offering(dated, async (base) => {
    const old = { ...newest(base), url: `${base}/cloud/20260101-0000/i-20260101-0000.qcow2`, sha512: 'c'.repeat(128) };
    const [image, ...more] = datedImagesOf({ version: 1, images: { built: { build: 'make' }, i: old } });
    expect(more).toEqual([]);
    expect(image?.name).toBe('i');
    expect(image && (await lockNewestImage(image, never))).toEqual(newest(base));
  });
});

test.each([
  [{ ...dated, '/cloud/': 'nothing' }, 'lists no dated image'],
  [{ ...dated, '/cloud/20260301-1234/SHA512SUMS': '' }, 'does not list the image'],
  [{ ...dated, '/cloud/20260301-1234/i-20260301-1234.qcow2': '' }, 'does not say how large it is'],
  [{ '/cloud/': dated['/cloud/'] }, 'answered with HTTP 404'],
])('an image about which something is unknown is never locked (%#)', async (paths, words) => {
  await offering(paths, async (base) => {
    const image = addition({ name: 'i', url: `${base}/cloud/DATE/i-DATE.qcow2` });
    await expect(lockNewestImage(image, never)).rejects.toMatchObject({
      code: 'image-missing',
      message: expect.stringContaining(words),
    });
  });
});
