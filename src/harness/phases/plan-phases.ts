import type { RunContext, RunOptions } from '../run/run-context.ts';
import { apply, drift, verify } from './apply.ts';
import { baseline, compare } from './baseline.ts';
import { boot } from './boot.ts';
import { cloudInit } from './cloud-init.ts';
import { collect } from './collect.ts';
import { controller } from './controller.ts';
import { image } from './image.ts';
import { isolation } from './isolation.ts';
import type { Phase } from './phase.ts';
import { preflight } from './preflight.ts';
import { powerCut, reboot } from './reboot.ts';
import { settle } from './settle.ts';
import { teardown } from './teardown.ts';

/** The phases that bring a guest up, before anything is applied. */
export function upPhases({ controllerImage }: Pick<RunOptions, 'controllerImage'>): readonly Phase<RunContext>[] {
  const up = [preflight, image, boot, isolation, cloudInit];
  return controllerImage === undefined ? up : [...up, controller];
}

/** The phases that apply the host's playbooks and take the baseline. */
export const applyPhases: readonly Phase<RunContext>[] = [apply, settle(0), baseline];

/** The phases of one reboot or power cut: `boot` is the number of the boot that it leads to. */
export function rebootPhases(number: number, how: 'reboot' | 'power-cut'): readonly Phase<RunContext>[] {
  return [how === 'reboot' ? reboot(number) : powerCut(number), settle(number)];
}

/** The phases that say whether the host is as it was. */
export function assertPhases(number: number): readonly Phase<RunContext>[] {
  return [compare(number), verify(number), drift(number)];
}

/** The phases that end every run. */
export const endPhases: readonly Phase<RunContext>[] = [collect, teardown];

/** A whole cycle. The verify playbooks and the check for drift run once, after the last boot. */
export function cyclePhases(options: RunOptions): readonly Phase<RunContext>[] {
  const boots: ('reboot' | 'power-cut')[] = Array.from({ length: options.boots }, () => 'reboot');
  if (options.cold) boots.push('power-cut');
  const legs = boots.flatMap((how, index) => [...rebootPhases(index + 1, how), compare(index + 1)]);
  return [...upPhases(options), ...applyPhases, ...legs, verify(boots.length), drift(boots.length), ...endPhases];
}
