import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const buildImage = resolve(import.meta.dirname, '../../scripts/build-image.sh');

/**
 * Makes what all tests of the suite share: a folder with a path that is short enough for sockets, and in it the guest
 * image, built once from Debian packages, which serves the controller as well. REBOOT_TEST_WORK names a folder that stays,
 * REBOOT_TEST_IMAGE and REBOOT_TEST_CONTROLLER_IMAGE built images; the latter has ansible-core.
 */
export default function setUpSuite(): () => void {
  const given = process.env['REBOOT_TEST_WORK'];
  const work = given ?? mkdtempSync('/tmp/reboot-test-');
  mkdirSync(work, { recursive: true });
  process.env['REBOOT_TEST_WORK'] = work;
  process.env['REBOOT_TEST_IMAGE'] ??= imageIn(work);
  process.env['REBOOT_TEST_CONTROLLER_IMAGE'] ??= process.env['REBOOT_TEST_IMAGE'];
  return () => {
    if (given === undefined) rmSync(work, { recursive: true, force: true });
  };
}

function imageIn(work: string): string {
  const image = join(work, 'debian-12.qcow2');
  if (existsSync(`${image}.lock.json`)) return image;
  execFileSync(buildImage, ['--suite', 'bookworm', '--package', 'ansible-core', '--output', image, '--work', work], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return image;
}
