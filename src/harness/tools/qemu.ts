import { type GuestDefinition, witnessPortName } from '../guest-definition.ts';

/** The guest's own address on QEMU's user-mode network. */
export const userNetworkAddress = '10.0.2.15';

/** The name of what is saved in a disk. */
export const savedName = 'applied';

/** Where OVMF's firmware lies on Debian; the variables are copied for each run. */
export const uefiCode = '/usr/share/OVMF/OVMF_CODE_4M.fd';
export const uefiVariables = '/usr/share/OVMF/OVMF_VARS_4M.fd';

/**
 * The processor of an emulated guest: emulating the wide registers of a newer one costs a program that uses them (every
 * checksum does) several times what it wins.
 */
export const emulatedProcessor = 'Nehalem';

/**
 * How much translated code an emulated guest keeps, in MiB. What dead programs left is thrown away page by page when their
 * memory is used again, a reboot being the worst case, so QEMU's own default of a GiB is too much; with a quarter of this
 * a container engine translates its code again and again.
 */
export const translatedMib = 256;

/** UDP ports on 127.0.0.1 through which the harness is a neighbour on the guest's Ethernet segment. */
export interface SegmentPorts {
  /** QEMU receives frames here. */
  readonly qemu: number;
  /** The harness receives frames here. */
  readonly station: number;
}

/** The command line that starts a guest; forwards get ports that the kernel chooses. */
export function qemuArguments(guest: GuestDefinition, segment: SegmentPorts): string[] {
  return [
    '-name',
    `guest=${guest.id},process=${guest.id.slice(0, 15)}`,
    '-machine',
    guest.firmwareVariables !== undefined ? 'q35' : 'pc',
    '-accel',
    guest.accelerator === 'kvm' ? 'kvm' : `tcg,tb-size=${translatedMib}`,
    '-cpu',
    guest.accelerator === 'kvm' ? 'host' : emulatedProcessor,
    '-smp',
    String(guest.vcpus),
    '-m',
    `${guest.memoryMib}M`,
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-action',
    'panic=pause',
    '-sandbox',
    'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny',
    ...uefi(guest.firmwareVariables),
    '-drive',
    `if=none,id=disk,format=qcow2,cache=unsafe,discard=unmap,file=${escaped(guest.disk)}`,
    '-device',
    'virtio-blk-pci,drive=disk,bootindex=1',
    '-drive',
    `if=none,id=seed,format=raw,readonly=on,file=${escaped(guest.seed)}`,
    '-device',
    'virtio-blk-pci,drive=seed',
    '-object',
    'rng-random,id=rng,filename=/dev/urandom',
    '-device',
    'virtio-rng-pci,rng=rng',
    ...networkArguments(guest, segment),
    '-chardev',
    `socket,id=console,path=${escaped(guest.sockets.console)},server=on,wait=off`,
    '-serial',
    'chardev:console',
    '-device',
    'virtio-serial-pci',
    '-chardev',
    `socket,id=witness,path=${escaped(guest.sockets.witness)},server=on,wait=off`,
    '-device',
    `virtserialport,chardev=witness,name=${witnessPortName}`,
    '-chardev',
    `socket,id=control,path=${escaped(guest.sockets.control)},server=on,wait=off`,
    '-mon',
    'chardev=control,mode=control',
    ...(guest.restore ? ['-loadvm', savedName] : []),
    '-S',
  ];
}

/**
 * The guest's network card, QEMU's user-mode network (closed but for the forwards) and the segment's station, all on one
 * hub. `slot` is a place on the PCI bus, for whoever fills the rest of the bus himself.
 */
export function networkArguments(guest: GuestDefinition, segment: SegmentPorts, slot?: string): string[] {
  const forwards = guest.forwardedPorts.map((port) => `,hostfwd=tcp:127.0.0.1:0-:${port}`).join('');
  return [
    '-netdev',
    `user,id=user,restrict=on${forwards}`,
    '-netdev',
    'hubport,id=hub-user,hubid=0,netdev=user',
    '-netdev',
    `socket,id=segment,udp=127.0.0.1:${segment.station},localaddr=127.0.0.1:${segment.qemu}`,
    '-netdev',
    'hubport,id=hub-segment,hubid=0,netdev=segment',
    '-netdev',
    'hubport,id=nic,hubid=0',
    '-device',
    `virtio-net-pci,netdev=nic,mac=${guest.macAddress},romfile=${slot === undefined ? '' : `,addr=${slot}`}`,
  ];
}

function uefi(variables: string | undefined): string[] {
  if (variables === undefined) return [];
  return [
    '-drive',
    `if=pflash,unit=0,format=raw,readonly=on,file=${escaped(uefiCode)}`,
    '-drive',
    `if=pflash,unit=1,format=raw,file=${escaped(variables)}`,
  ];
}

/** QEMU's option values end at a comma; two commas stand for one. */
function escaped(value: string): string {
  return value.replaceAll(',', ',,');
}

/** A forward as `info usernet` lists it. */
export interface Forward {
  readonly hostPort: number;
  readonly guestPort: number;
}

/** The TCP forwards that `info usernet` lists, with the ports that the kernel chose. */
export function parseForwards(usernet: string): Forward[] {
  const forwards: Forward[] = [];
  for (const line of usernet.split('\n')) {
    const fields = line.trim().split(/\s+/);
    // Protocol[State] FD SourceAddress Port DestAddress Port RecvQ SendQ
    if (fields[0] !== 'TCP[HOST_FORWARD]' || fields.length < 6) continue;
    forwards.push({ hostPort: Number(fields[3]), guestPort: Number(fields[5]) });
  }
  return forwards;
}
