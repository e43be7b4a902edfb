/** Who the harness is on the guest's Ethernet segment: a neighbour, so that packets come from outside the guest. */
export const station = { mac: '52:55:0a:00:02:c8', address: '10.0.2.200' } as const;

/** What a frame on the segment means to the station. */
export type Frame =
  | { readonly kind: 'arp-request'; readonly askerMac: string; readonly askerAddress: string; readonly wanted: string }
  | {
      readonly kind: 'tcp';
      /** Whose network card sent it: QEMU's user-mode network refuses what is not meant for it, in the guest's name. */
      readonly fromMac: string;
      readonly from: string;
      readonly to: string;
      readonly sourcePort: number;
      readonly targetPort: number;
      readonly sequence: number;
      readonly flags: number;
    }
  | { readonly kind: 'ipv4'; readonly protocol: number; readonly from: string; readonly to: string }
  | { readonly kind: 'other' };

export const tcpFlags = { fin: 1, syn: 2, reset: 4, ack: 16 } as const;

/** What an Ethernet frame says; anything short or strange is `other`. */
export function parseFrame(frame: Uint8Array): Frame {
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  if (bytes.length < 14) return { kind: 'other' };
  const type = bytes.readUInt16BE(12);
  if (type === 0x0806) return parseArp(bytes);
  return type === 0x0800 ? parseIpv4(bytes) : { kind: 'other' };
}

function parseArp(bytes: Buffer): Frame {
  if (bytes.length < 42) return { kind: 'other' };
  const operation = bytes.readUInt16BE(20);
  const mac = macText(bytes, 22);
  const address = addressText(bytes, 28);
  if (operation !== 1) return { kind: 'other' };
  return { kind: 'arp-request', askerMac: mac, askerAddress: address, wanted: addressText(bytes, 38) };
}

function parseIpv4(bytes: Buffer): Frame {
  const first = bytes[14];
  if (bytes.length < 34 || first === undefined || first >> 4 !== 4) return { kind: 'other' };
  const segment = 14 + (first & 15) * 4;
  const protocol = bytes.readUInt8(23);
  const from = addressText(bytes, 26);
  const to = addressText(bytes, 30);
  if (protocol !== 6 || bytes.length < segment + 20) return { kind: 'ipv4', protocol, from, to };
  return {
    kind: 'tcp',
    fromMac: macText(bytes, 6),
    from,
    to,
    sourcePort: bytes.readUInt16BE(segment),
    targetPort: bytes.readUInt16BE(segment + 2),
    sequence: bytes.readUInt32BE(segment + 4),
    flags: bytes.readUInt8(segment + 13),
  };
}

/** A frame that answers a question for the station's address. */
export function arpReply(askerMac: string, askerAddress: string): Uint8Array {
  const bytes = Buffer.alloc(60);
  putMac(bytes, 0, askerMac);
  putMac(bytes, 6, station.mac);
  bytes.writeUInt16BE(0x0806, 12);
  bytes.writeUInt16BE(1, 14);
  bytes.writeUInt16BE(0x0800, 16);
  bytes.writeUInt8(6, 18);
  bytes.writeUInt8(4, 19);
  bytes.writeUInt16BE(2, 20);
  putMac(bytes, 22, station.mac);
  putAddress(bytes, 28, station.address);
  putMac(bytes, 32, askerMac);
  putAddress(bytes, 38, askerAddress);
  return bytes;
}

/** One TCP segment without payload, from the station. */
export interface Segment {
  readonly toMac: string;
  readonly to: string;
  readonly sourcePort: number;
  readonly targetPort: number;
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
}

/** The Ethernet frame of a TCP segment. */
export function tcpFrame(segment: Segment): Uint8Array {
  const bytes = Buffer.alloc(60);
  putMac(bytes, 0, segment.toMac);
  putMac(bytes, 6, station.mac);
  bytes.writeUInt16BE(0x0800, 12);
  bytes.writeUInt8(0x45, 14);
  bytes.writeUInt16BE(40, 16);
  bytes.writeUInt16BE(0x4000, 20);
  bytes.writeUInt8(64, 22);
  bytes.writeUInt8(6, 23);
  putAddress(bytes, 26, station.address);
  putAddress(bytes, 30, segment.to);
  bytes.writeUInt16BE(checksum(bytes.subarray(14, 34), 0), 24);
  bytes.writeUInt16BE(segment.sourcePort, 34);
  bytes.writeUInt16BE(segment.targetPort, 36);
  bytes.writeUInt32BE(segment.sequence, 38);
  bytes.writeUInt32BE(segment.acknowledgement, 42);
  bytes.writeUInt8(0x50, 46);
  bytes.writeUInt8(segment.flags, 47);
  bytes.writeUInt16BE(64240, 48);
  bytes.writeUInt16BE(checksum(bytes.subarray(34, 54), pseudoHeader(bytes)), 50);
  return bytes;
}

function pseudoHeader(bytes: Buffer): number {
  let sum = 6 + 20;
  for (let at = 26; at < 34; at += 2) sum += bytes.readUInt16BE(at);
  return sum;
}

/** The Internet checksum of an even number of bytes, begun at `sum`. */
function checksum(bytes: Buffer, sum: number): number {
  let total = sum;
  for (let at = 0; at < bytes.length; at += 2) total += bytes.readUInt16BE(at);
  while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
  return ~total & 0xffff;
}

function macText(bytes: Buffer, at: number): string {
  return [...bytes.subarray(at, at + 6)].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}

function addressText(bytes: Buffer, at: number): string {
  return [...bytes.subarray(at, at + 4)].join('.');
}

function putMac(bytes: Buffer, at: number, mac: string): void {
  for (const [index, part] of mac.split(':').entries()) bytes.writeUInt8(Number.parseInt(part, 16), at + index);
}

function putAddress(bytes: Buffer, at: number, address: string): void {
  for (const [index, part] of address.split('.').entries()) bytes.writeUInt8(Number(part), at + index);
}
