import { createSocket } from 'node:dgram';
import { expect, test } from 'vitest';
import { arpReply, parseFrame, station, tcpFlags, tcpFrame } from '../../../src/harness/segment/frames.ts';
import { Station } from '../../../src/harness/segment/station.ts';

const guest = { mac: '52:54:00:12:34:56', address: '10.0.2.15' };

const syn = {
  toMac: guest.mac,
  to: guest.address,
  sourcePort: 40001,
  targetPort: 443,
  sequence: 1000,
  acknowledgement: 0,
  flags: tcpFlags.syn,
};

test('a SYN is read back as it was written', () => {
  expect(parseFrame(tcpFrame(syn))).toEqual({
    kind: 'tcp',
    fromMac: station.mac,
    from: station.address,
    to: guest.address,
    sourcePort: 40001,
    targetPort: 443,
    sequence: 1000,
    flags: 2,
  });
});

test('the checksums of a SYN are those that the Internet asks for', () => {
  const frame = Buffer.from(tcpFrame(syn));
  expect(sum(frame.subarray(14, 34))).toBe(0xffff);
  const pseudo = Buffer.concat([frame.subarray(26, 34), Buffer.from([0, 6, 0, 20])]);
  expect(sum(Buffer.concat([pseudo, frame.subarray(34, 54)]))).toBe(0xffff);
});

function sum(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 2) total += bytes.readUInt16BE(at);
  while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
  return total;
}

test.each([
  [Buffer.alloc(0)],
  [Buffer.alloc(13)],
  [Buffer.alloc(60)],
  [Buffer.from(`${'00'.repeat(12)}0800ff`, 'hex')],
])('a short or strange frame is left alone', (frame) => expect(parseFrame(frame)).toEqual({ kind: 'other' }));

/** A guest that answers each SYN with the frames that `reply` makes of it. */
async function withGuest<T>(reply: (frame: Buffer) => Buffer[], use: (station: Station) => Promise<T>): Promise<T> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const harness = await Station.open();
  socket.on('message', (frame) => {
    for (const each of reply(frame)) socket.send(each, harness.port, '127.0.0.1');
  });
  harness.connect(socket.address().port);
  try {
    return await use(harness);
  } finally {
    harness.close();
    socket.close();
  }
}

/** The answer to a SYN, from a network card of one's choice. */
function answer(frame: Buffer, flags: number, mac = guest.mac): Buffer {
  const out = Buffer.from(frame);
  frame.copy(out, 0, 6, 12);
  Buffer.from(mac.replaceAll(':', ''), 'hex').copy(out, 6);
  frame.copy(out, 26, 30, 34);
  frame.copy(out, 30, 26, 30);
  frame.copy(out, 34, 36, 38);
  frame.copy(out, 36, 34, 36);
  out.writeUInt8(flags, 47);
  return out;
}

test('a SYN that is acknowledged is an open port', async () => {
  const seen = await withGuest(
    (frame) => [answer(frame, tcpFlags.syn | tcpFlags.ack)],
    (each) => each.handshake(guest, 443, 2000),
  );
  expect(seen).toBe('open');
});

test('a reset is a refusal', async () => {
  const seen = await withGuest(
    (frame) => [answer(frame, tcpFlags.reset | tcpFlags.ack)],
    (each) => each.handshake(guest, 443, 2000),
  );
  expect(seen).toBe('refused');
});

test('nothing is silence', async () => {
  expect(
    await withGuest(
      () => [],
      (each) => each.handshake(guest, 443, 50),
    ),
  ).toBe('silent');
});

test('a reset that somebody else sends in the name of the guest counts for nothing', async () => {
  const forged = (frame: Buffer) => [
    answer(frame, tcpFlags.reset, '52:55:0a:00:02:02'),
    answer(frame, tcpFlags.syn | tcpFlags.ack),
  ];
  expect(await withGuest(forged, (each) => each.handshake(guest, 443, 2000))).toBe('open');
});

test('a question for the address of the station is answered', () => {
  const reply = Buffer.from(arpReply(guest.mac, guest.address));
  expect(reply.subarray(0, 42).toString('hex')).toBe(
    '52540012345652550a0002c80806000108000604000252550a0002c80a0002c85254001234560a00020f',
  );
});
