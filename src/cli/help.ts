import { suggest } from '../contract/did-you-mean.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { TEXTS } from './help-texts.ts';

const COMMANDS = [
  'add-vm',
  'backfill',
  'check',
  'explain',
  'export',
  'fix',
  'help',
  'init',
  'rename-vm',
  'report',
  'retire-vm',
  'schema',
  'watch',
];

const OVERVIEW = `vm-contract: what your VM roster promises, checked against every file that must know about it

Usage
  vm-contract check [DIR] [options]     check a repository against its contract
  vm-contract fix [DIR] [options]       write the missing entries and correct what contradicts
  vm-contract report [DIR] [options]    the state of a repository: coverage, sites, names and waivers, as a page
  vm-contract explain [RULE]            what a rule finds, why, and how to mend it
  vm-contract add-vm [DIR] [options]    add a machine to the roster and to every file that must know it
  vm-contract retire-vm ID [DIR]        set a machine to decommissioned and take out what is stale then
  vm-contract rename-vm OLD NEW [DIR]   give a machine another name everywhere
  vm-contract backfill [DIR]            add to the roster what only other files know
  vm-contract init [DIR]                propose a contract from what the files have in common
  vm-contract export agents-md [DIR]    a block for AGENTS.md
  vm-contract schema [DIR]              JSON Schemas for editors, with the ids there are
  vm-contract watch [DIR]               check again whenever a file is saved
  vm-contract help [COMMAND]            this text, or that of a command
  vm-contract --version

Examples
  vm-contract check                          audit the whole tree of this folder
  vm-contract check --base origin/main       what this branch adds, and what was there before
  vm-contract check --base HEAD --staged     what the next commit adds (pre-commit)
  vm-contract check --format sarif -o r.sarif

Exit codes
  0 pass   1 findings   2 the set-up is wrong, nothing was judged   3 a defect of vm-contract
`;

const CHECK = `Usage: vm-contract check [DIR] [options]

Reads the contract of the repository in DIR (this folder by default), and every file that it names.
Without --base it audits the whole tree. With --base it reads both sides from git, without a checkout, and says
what is new, existing, fixed or renamed; only new findings fail.

What to compare
  --base REV            the side to compare with; with two branches, their merge base is the fair one
  --merge-base          compare with the merge base of REV and head instead of REV itself
  --head REV            the side to judge (default: the working tree)
  --staged              judge what is staged in git
  --root NAME=PATH      where another root of the contract is checked out; NAME=PATH@REV reads it from git, and
                        NAME=PATH@BASE..HEAD compares it as well (without HEAD: with its working tree)
  --contract FILE       the contract (default: the first of docs/governance, docs/core, docs and . that has
                        VM_CREATION_CONTRACT.md)
  --today YYYY-MM-DD    the day on which waivers are judged (default: the head commit's day, or today)

What fails
  --all                 existing findings fail as well
  --fail-on SEVERITY    the lowest severity that fails: error (default), warning, info

Output
  --format FORMAT       text (default), json, sarif, junit, github, markdown, html,
                        svg, agent, drift-gate
  --output, -o FILE     write there instead of to standard output
  --gate ID:NAME        what drift-gate calls this run, e.g. D69:vm-creation-governance
  --existing list|count show existing findings one by one (default), or only how many there are
  --quiet, -q           write nothing; the exit code tells

Examples
  vm-contract check --base origin/main --merge-base
  vm-contract check --format drift-gate --gate D69:vm-creation-governance
  vm-contract check --root workbench=../workbench --all
`;

const FIX = `Usage: vm-contract fix [DIR] [options]

Fills the scaffold of each missing entry and puts it at its place, and corrects mismatched values towards the roster.
Only what is inserted or replaced changes; every other byte stays. Shows the patch unless told otherwise.
What cannot be known is written as TODO, which the gate refuses until somebody fills it in.

  --write, -w           change the files
  --patch FILE          write a patch for git apply
  --check               change nothing; exit 1 if there is something to mend
  --remove-orphans      also take out entries that belong to nothing
  --base REV            mend only what is new against REV; with --merge-base, against the merge base
  --root NAME=PATH      where another root of the contract is checked out; its files are mended as well, and its patch
                        is written beside that of the repository (fix.patch, fix.NAME.patch)
  --contract FILE       the contract
  --json                tell what was mended and what is left as JSON
  --quiet, -q           write nothing; the exit code tells

Examples
  vm-contract fix                       show what would be mended
  vm-contract fix --write && git diff
  vm-contract fix --base origin/main --patch fix.patch && git apply fix.patch
`;

const EXPLAIN = `Usage: vm-contract explain [RULE]

Says what a rule finds, why it matters and how to mend it, with an example. Without RULE it lists all rules.

Examples
  vm-contract explain
  vm-contract explain missing-entry
`;

/** The help text of a command, or the overview. */
export function helpFor(command: string | undefined): string {
  if (command === undefined) return OVERVIEW;
  if (command === 'check') return CHECK;
  if (command === 'explain') return EXPLAIN;
  if (command === 'fix') return FIX;
  const text = TEXTS.get(command);
  if (text !== undefined) return text;
  throw unknownCommand(command);
}

/** The set-up error for a command that does not exist. */
export function unknownCommand(command: string): ConfigurationError {
  return new ConfigurationError(`"${command}" is not a command of vm-contract`, { hint: suggest(command, COMMANDS) });
}
