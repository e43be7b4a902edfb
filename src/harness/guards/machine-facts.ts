/** What the kernel says about the machine's load. */
export interface MachineFacts {
  readonly availableMib: number;
  /** Share of the last minute in which something waited for memory, in per cent; undefined where the kernel does not say. */
  readonly memoryPressure: number | undefined;
  readonly freeDiskMib: number;
}

/** MemAvailable in /proc/meminfo, in MiB; 0 where it is not there. */
export function parseAvailableMib(meminfo: string): number {
  for (const line of meminfo.split('\n')) {
    if (line.startsWith('MemAvailable:')) return Math.floor(Number.parseInt(line.slice(13), 10) / 1024);
  }
  return 0;
}

/** The "some avg60" figure of a /proc/pressure file. */
export function parsePressure(text: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith('some '));
  const field = line?.split(' ').find((each) => each.startsWith('avg60='));
  const value = Number(field?.slice(6));
  return field === undefined || Number.isNaN(value) ? undefined : value;
}

/** What the guests of a run need of the machine. */
export interface Needs {
  readonly memoryMib: number;
  readonly diskMib: number;
}

/** Memory that must stay free beside the guests, for the machine itself. */
export const reserveMib = 512;
const maxMemoryPressure = 40;

/** What stands against starting the guest, in words; undefined where nothing does. */
export function refusal(
  facts: MachineFacts,
  needs: Needs,
):
  | { readonly code: 'memory-too-small' | 'disk-too-small' | 'pressure-too-high'; readonly message: string }
  | undefined {
  const memory = needs.memoryMib + reserveMib;
  if (facts.availableMib < memory) {
    return {
      code: 'memory-too-small',
      message: `${facts.availableMib} MiB of memory are available; the run needs ${needs.memoryMib} for guests and the machine keeps ${reserveMib}.`,
    };
  }
  if (facts.freeDiskMib < needs.diskMib) {
    return {
      code: 'disk-too-small',
      message: `${facts.freeDiskMib} MiB of disk are free; the run needs ${needs.diskMib}.`,
    };
  }
  if (facts.memoryPressure !== undefined && facts.memoryPressure > maxMemoryPressure) {
    return {
      code: 'pressure-too-high',
      message: `The machine waited for memory ${facts.memoryPressure} % of the last minute; at most ${maxMemoryPressure} % are allowed.`,
    };
  }
  return undefined;
}
