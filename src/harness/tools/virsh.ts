import { join } from 'node:path';
import { type GuestDefinition, witnessPortName } from '../guest-definition.ts';
import { escapeHtml } from '../reports/escape.ts';
import { emulatedProcessor, networkArguments, type SegmentPorts, translatedMib, uefiCode } from './qemu.ts';

/** One command of virsh on a connection. */
export function virshArguments(uri: string, ...command: readonly string[]): string[] {
  return ['--quiet', '--connect', uri, ...command];
}

/** What virsh is told in a session of its own to make a paused machine that ends with that session. */
export function createCommand(xml: string): string {
  return `create ${quoted(xml)} --paused --autodestroy`;
}

/** What virsh is told in a session of its own to say in which state a machine is. */
export function stateCommand(id: string): string {
  return `domstate ${quoted(id)}`;
}

/** A word of virsh's own command line, in which a backslash takes its meaning from the next character. */
function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The user who runs the harness, as the kernel numbers users and groups. */
export interface OwnUser {
  readonly id: number;
  readonly group: number;
}

/** Whether a connection leads to the libvirt of the system. For root every one does: root has no libvirt of its own. */
export function isSystemLibvirt(uri: string, user: OwnUser): boolean {
  return user.id === 0 || new URL(uri).pathname === '/system';
}

/** The logs that a libvirt of this user's own, and that of the system, write for a machine and leave behind. */
export function domainLogs(environment: Readonly<Record<string, string>>, id: string): readonly string[] {
  const cache = environment['XDG_CACHE_HOME'] ?? join(environment['HOME'] ?? '/', '.cache');
  return [join(cache, 'libvirt/qemu/log'), '/var/log/libvirt/qemu'].map((folder) => join(folder, `${id}.log`));
}

/**
 * The transient machine of a guest. Its network is the closed user-mode one of the plain QEMU engine, so that no bridge,
 * no lease and no rule of this machine is needed or touched. `owner` is who must run it where libvirt could choose: the
 * libvirt of the system has a user of its own for guests, who may not enter the folders of anybody else.
 */
export function domainXml(guest: GuestDefinition, segment: SegmentPorts, owner?: OwnUser): string {
  const text = escapeHtml;
  const uefi =
    guest.firmwareVariables === undefined
      ? ''
      : `<loader readonly='yes' type='pflash'>${text(uefiCode)}</loader><nvram>${text(guest.firmwareVariables)}</nvram>`;
  const machine = guest.firmwareVariables === undefined ? 'pc' : 'q35';
  const extra = networkArguments(guest, segment, '0x10').map((arg) => `    <qemu:arg value='${text(arg)}'/>`);
  return [
    `<domain type='${guest.accelerator === 'kvm' ? 'kvm' : 'qemu'}' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>`,
    `  <name>${text(guest.id)}</name>`,
    `  <memory unit='MiB'>${guest.memoryMib}</memory><vcpu>${guest.vcpus}</vcpu>`,
    `  <os><type arch='x86_64' machine='${machine}'>hvm</type>${uefi}<boot dev='hd'/></os>`,
    `  <features><acpi/><apic/>${translation(guest)}</features>${processor(guest)}`,
    '  <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>preserve</on_crash>',
    '  <devices>',
    ...disk(text(guest.disk), 'qcow2', 'vda', ''),
    ...disk(text(guest.seed), 'raw', 'vdb', '<readonly/>'),
    `    <serial type='unix'><source mode='bind' path='${text(guest.sockets.console)}'/><target port='0'/></serial>`,
    `    <channel type='unix'><source mode='bind' path='${text(guest.sockets.witness)}'/><target type='virtio' name='${witnessPortName}'/></channel>`,
    "    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
    "    <controller type='usb' model='none'/><memballoon model='none'/><video><model type='none'/></video>",
    '  </devices>',
    '  <qemu:commandline>',
    ...extra,
    '  </qemu:commandline>',
    ...(owner === undefined ? [] : [ownership(owner)]),
    '</domain>',
    '',
  ].join('\n');
}

/** The user of the guest's process, with files that stay whose they are. */
function ownership({ id, group }: OwnUser): string {
  return `  <seclabel type='static' model='dac' relabel='no'><label>+${id}:+${group}</label></seclabel>`;
}

function translation(guest: GuestDefinition): string {
  return guest.accelerator === 'kvm' ? '' : `<tcg><tb-cache unit='MiB'>${translatedMib}</tb-cache></tcg>`;
}

function processor(guest: GuestDefinition): string {
  if (guest.accelerator === 'kvm') return "<cpu mode='host-passthrough'/>";
  return `<cpu mode='custom' match='exact' check='none'><model fallback='forbid'>${emulatedProcessor}</model></cpu>`;
}

function disk(file: string, format: string, target: string, more: string): string[] {
  return [
    `    <disk type='file' device='disk'><driver name='qemu' type='${format}' cache='unsafe'/><source file='${file}'/>`,
    `      <target dev='${target}' bus='virtio'/>${more}</disk>`,
  ];
}

/** What `virsh event --all --loop` tells about one machine. */
export type DomainEvent =
  | { readonly kind: 'reboot' }
  | { readonly kind: 'lifecycle'; readonly what: string; readonly detail: string };

/** The event of a line, where the line is one of this machine. */
export function parseDomainEvent(line: string, domain: string): DomainEvent | undefined {
  const at = line.indexOf("event '");
  if (at < 0) return undefined;
  const [, event, , name, rest = ''] = line.slice(at).split("'");
  if (name !== domain) return undefined;
  if (event === 'reboot') return { kind: 'reboot' };
  if (event !== 'lifecycle') return undefined;
  const [what = '', detail = ''] = rest.replace(':', '').trim().split(' ');
  return { kind: 'lifecycle', what, detail };
}
