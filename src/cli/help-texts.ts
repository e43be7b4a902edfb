const CHANGE_OPTIONS = `  --yes, -y             write without asking; without it the diff is shown, and asked for where somebody can answer
  --json                tell the outcome as JSON, with the patch and what is left; asks nothing
  --collection NAME     the roster, where it is not the collection that most of the checklist goes through
  --root NAME=PATH      where another root of the contract is checked out; its files are changed as well
  --contract FILE       the contract
`;

const ADD_VM = `Usage: vm-contract add-vm [DIR] --hostname NAME [options]

Fills the scaffold of the roster and of every checklist item the new machine needs, and shows it as one diff. The next free
VMID comes from the placement clause of the contract, a free address from its networks clause; both can be given instead.
A value that the roster's schema refuses, or that is taken, stops everything. At a terminal it asks for what is not given.

  --hostname, --site, --kind, --role, --owner, --os, --status, --description, --id, --proxmox-host, --lan-ip,
  --tailscale-ip, --ssh-user, --ssh-target
                        fields of the roster
  --set FIELD=VALUE     any other field of the scaffold
  --input FILE          fields as a JSON object; - reads standard input
${CHANGE_OPTIONS}
Examples
  vm-contract add-vm --hostname mail --site shop --role mail
  echo '{"hostname":"mail","site":"shop"}' | vm-contract add-vm --input - --json --yes
`;

const RETIRE_VM = `Usage: vm-contract retire-vm ID [DIR] [options]

Sets the status of a machine to decommissioned, with the day where the roster notes it, and takes out the entries that the
contract then calls stale (orphans.stale). What the contract lets stay is listed.

${CHANGE_OPTIONS}
Example
  vm-contract retire-vm 214 --yes
`;

const RENAME_VM = `Usage: vm-contract rename-vm OLD NEW [DIR] [options]

Changes the hostname in the roster, the keys and fields that the contract derives from it, and references to those keys.
Lines that still say the old name are listed.

${CHANGE_OPTIONS}
Example
  vm-contract rename-vm mail post-office
`;

const BACKFILL = `Usage: vm-contract backfill [DIR] [options]

Adds to the roster the machines that only other files know (orphans), from what those files say. Where they contradict each
other nothing is added; the contradiction is listed. Then every other file gets its entry.

${CHANGE_OPTIONS}
Example
  vm-contract backfill --json
`;

const INIT = `Usage: vm-contract init [DIR] [options]

Reads the YAML, JSON and Markdown files of a repository, finds the lists of machines in them and how they belong together,
and writes a contract to start from. What speaks for each clause stands beside it as a comment.

  --write, -w           write it; an existing file is never replaced
  --contract FILE       where to (default: docs/governance/VM_CREATION_CONTRACT.md)

Example
  vm-contract init > proposal.md
`;

const EXPORT = `Usage: vm-contract export agents-md [DIR] [options]

Writes a block for AGENTS.md: which file decides, which others must change with it, and the commands to run.

  --contract FILE       the contract

Example
  vm-contract export agents-md >> AGENTS.md
`;

const SCHEMA = `Usage: vm-contract schema [DIR] [options]

Makes a JSON Schema for each YAML and JSON file of the contract whose enumerations are the ids there are at present, so
that editors complete and underline across files. Writes the settings for yaml-language-server to standard output.

  --write, -w           write the schemas to .vm-contract/schemas
  --contract FILE       the contract

Example
  vm-contract schema --write > .vscode/settings.json
`;

const WATCH = `Usage: vm-contract watch [DIR] [options]

Checks again whenever a file is saved, and parses only what changed. Ends with Ctrl-C.

  --contract FILE       the contract

Example
  vm-contract watch
`;

const REPORT = `Usage: vm-contract report [DIR] [options]

Shows the state of a whole tree rather than its faults: which subject has which entry, how much of each surface each site
has and what is missing there, where canonical names and their aliases stand, and which waivers hold until when. Findings
come last. Exits with 0 whatever it finds; to be judged, use check.

  --format FORMAT       markdown (default), html (one page that needs nothing else), svg (the plots)
  --output, -o FILE     write there instead of to standard output
  --root NAME=PATH      where another root of the contract is checked out; NAME=PATH@REV reads it from git
  --head REV            the revision to report on (default: the working tree)
  --contract FILE       the contract
  --today YYYY-MM-DD    the day on which waivers are judged (default: the head commit's day, or today)

Example
  vm-contract report --format html -o report.html --root workbench=../workbench
`;

/** The help of the commands that change files, or help to. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['add-vm', ADD_VM],
  ['backfill', BACKFILL],
  ['export', EXPORT],
  ['init', INIT],
  ['rename-vm', RENAME_VM],
  ['report', REPORT],
  ['retire-vm', RETIRE_VM],
  ['schema', SCHEMA],
  ['watch', WATCH],
]);
