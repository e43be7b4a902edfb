import { ConfigurationError } from '../report/configuration-error.ts';
import { delayOptimizing } from './delay-optimizing.ts';
import { version } from './generated/version.js';
import type { Terminal } from './terminal.ts';

/** Exit codes of every command. */
export const EXIT = { pass: 0, findings: 1, setUp: 2, internal: 3 } as const;

/** Runs the program: the one place that catches, and the one that decides the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(argv, terminal);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      const { tellConfigurationError } = await import('./tell-error.ts');
      terminal.error(tellConfigurationError(error, terminal.errorColor));
      return EXIT.setUp;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`vm-contract ${version} failed, which is a defect of it, not of your files:\n${stack}\n`);
    return EXIT.internal;
  }
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = argv;
  switch (command) {
    case '--version':
    case '-V':
      terminal.write(`${version}\n`);
      return EXIT.pass;
    case undefined:
    case 'help':
    case '--help':
    case '-h': {
      const { helpFor } = await import('./help.ts');
      (command === undefined ? terminal.error : terminal.write)(helpFor(rest[0]));
      return command === undefined ? EXIT.setUp : EXIT.pass;
    }
    case 'check': {
      await delayOptimizing(process.versions.node);
      const { checkCommand } = await import('./commands/check.ts');
      return checkCommand(rest, terminal, version);
    }
    case 'fix': {
      const { fixCommand } = await import('./commands/fix.ts');
      return fixCommand(rest, terminal);
    }
    case 'add-vm': {
      const { addVmCommand } = await import('./commands/add-vm.ts');
      return addVmCommand(rest, terminal);
    }
    case 'report': {
      const { reportCommand } = await import('./commands/report.ts');
      return reportCommand(rest, terminal, version);
    }
    case 'retire-vm': {
      const { retireVmCommand } = await import('./commands/retire-vm.ts');
      return retireVmCommand(rest, terminal);
    }
    case 'rename-vm': {
      const { renameVmCommand } = await import('./commands/rename-vm.ts');
      return renameVmCommand(rest, terminal);
    }
    case 'backfill': {
      const { backfillCommand } = await import('./commands/backfill.ts');
      return backfillCommand(rest, terminal);
    }
    case 'init': {
      const { initCommand } = await import('./commands/init.ts');
      return initCommand(rest, terminal);
    }
    case 'export': {
      const { exportCommand } = await import('./commands/export.ts');
      return exportCommand(rest, terminal);
    }
    case 'schema': {
      const { schemaCommand } = await import('./commands/schema.ts');
      return schemaCommand(rest, terminal);
    }
    case 'watch': {
      const { watchCommand } = await import('./commands/watch.ts');
      return watchCommand(rest, terminal);
    }
    case 'explain': {
      const { explainCommand } = await import('./commands/explain.ts');
      return explainCommand(rest, terminal);
    }
    default: {
      const { unknownCommand } = await import('./help.ts');
      throw unknownCommand(command);
    }
  }
}
