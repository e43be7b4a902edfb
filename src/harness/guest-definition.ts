/** One throwaway guest, whatever engine runs it. Paths are absolute. */
export interface GuestDefinition {
  /** The run's id, which is also the name of the guest. */
  readonly id: string;
  readonly memoryMib: number;
  readonly vcpus: number;
  /** This run's copy of the UEFI variables; absent: the guest has a BIOS. */
  readonly firmwareVariables?: string;
  readonly accelerator: Accelerator;
  /** The writable qcow2 overlay of this run. */
  readonly disk: string;
  /** The NoCloud seed, read-only. */
  readonly seed: string;
  readonly macAddress: string;
  /** TCP ports of the guest that the host can reach. */
  readonly forwardedPorts: readonly number[];
  readonly sockets: GuestSockets;
  /** Go on from what was saved in the disk instead of starting the machine. */
  readonly restore: boolean;
}

export type Accelerator = 'kvm' | 'tcg';

/** Unix sockets on which the virtual machine listens, one per channel. */
export interface GuestSockets {
  /** QEMU's machine protocol; the plain QEMU engine alone uses it. */
  readonly control: string;
  readonly console: string;
  /** The witness: a port of the guest that is no network. */
  readonly witness: string;
}

/** Name of the guest's port that the witness opens. */
export const witnessPortName = 'org.vm_contract.witness';

/** The longest path that the kernel takes for a Unix socket, in bytes. */
export const maxSocketPathBytes = 107;
