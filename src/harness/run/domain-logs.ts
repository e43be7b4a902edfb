import { rm } from 'node:fs/promises';
import { domainLogs } from '../tools/virsh.ts';

/** Removes what libvirt wrote about a machine that is gone. Logs of the system's libvirt belong to root, and only root takes them away. */
export async function removeLogs(environment: Readonly<Record<string, string>>, id: string): Promise<void> {
  for (const log of domainLogs(environment, id)) {
    await rm(log, { force: true }).catch((thrown: unknown) => {
      if (!isRefusal(thrown)) throw thrown;
    });
  }
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && (thrown.code === 'EACCES' || thrown.code === 'EPERM');
}
