import { createConnection, type Socket } from 'node:net';
import { LineSplitter } from './line-splitter.ts';

export interface LineHandlers {
  line(text: string): void;
  /** Told of everything that arrives as it comes, before it is cut into lines. */
  bytes?(bytes: Uint8Array): void;
  closed(): void;
}

/** A connection to a Unix socket that speaks in lines. */
export interface LineSocket {
  write(text: string | Uint8Array): void;
  close(): void;
}

/** Connects to a Unix socket; rejects where nothing listens there. Lines longer than `limit` are cut. */
export function openLineSocket(path: string, limit: number, handlers: LineHandlers): Promise<LineSocket> {
  return new Promise((resolve, reject) => {
    const socket: Socket = createConnection(path);
    const splitter = new LineSplitter(limit);
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      // A reset by the other side ends in 'close', which is what callers are told.
      socket.on('error', () => socket.destroy());
      resolve({ write: (text) => void socket.write(text), close: () => void socket.destroy() });
    });
    socket.on('data', (bytes) => {
      handlers.bytes?.(bytes);
      for (const line of splitter.push(bytes)) handlers.line(line);
    });
    socket.on('close', () => handlers.closed());
  });
}
