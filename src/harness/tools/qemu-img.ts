/** Makes a writable overlay over a read-only image. `sizeGib` absent: as large as the image. */
export function overlayArguments(image: string, overlay: string, sizeGib: number | undefined): string[] {
  return [
    'create',
    '-q',
    '-f',
    'qcow2',
    '-F',
    'qcow2',
    '-b',
    image,
    overlay,
    ...(sizeGib === undefined ? [] : [`${sizeGib}G`]),
  ];
}

/** Copies the first bytes that the guest sees of an image to a plain file; `bytes` are whole sectors. */
export function beginningArguments(image: string, target: string, bytes: number): string[] {
  return ['dd', '-U', '-f', 'qcow2', '-O', 'raw', 'bs=512', `count=${bytes / 512}`, `if=${image}`, `of=${target}`];
}

/** Asks for the facts of an image; `-U`, because a running guest may hold it. */
export function imageInfoArguments(image: string): string[] {
  return ['info', '-U', '--output=json', image];
}

export interface ImageInfo {
  readonly format: string;
  /** Bytes that the guest sees. */
  readonly virtualSize: number;
  /** The file that this one needs underneath; an image that names one may read any file of the host. */
  readonly backingFile: string | undefined;
}

/** The facts in qemu-img's answer; undefined where it is no such answer. */
export function parseImageInfo(stdout: string): ImageInfo | undefined {
  let data: unknown;
  try {
    data = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { format, 'virtual-size': size, 'backing-filename': backing } = data as Readonly<Record<string, unknown>>;
  if (typeof format !== 'string' || typeof size !== 'number') return undefined;
  return { format, virtualSize: size, backingFile: typeof backing === 'string' ? backing : undefined };
}
