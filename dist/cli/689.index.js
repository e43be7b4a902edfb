export const id = 689;
export const ids = [689];
export const modules = {

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpFor: () => (/* binding */ helpFor),
  unknownCommand: () => (/* binding */ unknownCommand)
});

// EXTERNAL MODULE: ./lib/contract/did-you-mean.js
var did_you_mean = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
;// CONCATENATED MODULE: ./lib/cli/help-texts.js
const CHANGE_OPTIONS = `  --yes, -y             write without asking; without it the diff is shown, and asked for where somebody can answer
  --json                tell the outcome as JSON, with the patch and what is left; asks nothing
  --collection NAME     the roster, where it is not the collection that most of the checklist goes through
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
/** The help of the commands that change files, or help to. */
const TEXTS = new Map([
    ['add-vm', ADD_VM],
    ['backfill', BACKFILL],
    ['export', EXPORT],
    ['init', INIT],
    ['rename-vm', RENAME_VM],
    ['retire-vm', RETIRE_VM],
    ['schema', SCHEMA],
    ['watch', WATCH],
]);

;// CONCATENATED MODULE: ./lib/cli/help.js



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
    'retire-vm',
    'schema',
    'watch',
];
const OVERVIEW = `vm-contract: what your VM roster promises, checked against every file that must know about it

Usage
  vm-contract check [DIR] [options]     check a repository against its contract
  vm-contract fix [DIR] [options]       write the missing entries and correct what contradicts
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
  --root NAME=PATH      where another root of the contract is checked out; NAME=PATH@REV reads it from git
  --contract FILE       the contract (default: the first of docs/governance, docs/core, docs and . that has
                        VM_CREATION_CONTRACT.md)
  --today YYYY-MM-DD    the day on which waivers are judged (default: the head commit's day, or today)

What fails
  --all                 existing findings fail as well
  --fail-on SEVERITY    the lowest severity that fails: error (default), warning, info

Output
  --format FORMAT       text (default), json, sarif, junit, github, markdown, html, agent, drift-gate
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
function helpFor(command) {
    if (command === undefined)
        return OVERVIEW;
    if (command === 'check')
        return CHECK;
    if (command === 'explain')
        return EXPLAIN;
    if (command === 'fix')
        return FIX;
    const text = TEXTS.get(command);
    if (text !== undefined)
        return text;
    throw unknownCommand(command);
}
/** The set-up error for a command that does not exist. */
function unknownCommand(command) {
    return new configuration_error/* ConfigurationError */.j(`"${command}" is not a command of vm-contract`, { hint: (0,did_you_mean/* suggest */.Z)(command, COMMANDS) });
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _source_closest_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);

/** A hint for an unknown word: the closest name if one is close, and otherwise what there is to choose from. */
function suggest(word, names) {
    const wanted = word.slice(0, 80).toLowerCase();
    const ranked = names
        .map((name) => ({ name, distance: (0,_source_closest_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, name.slice(0, 80).toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
    const [close] = ranked;
    if (close !== undefined && close.distance <= Math.max(wanted.length, 3) / 3 + 0.5)
        return `did you mean "${close.name}"?`;
    return names.length === 0 ? 'there is none to choose from' : `known are: ${[...names].sort().join(', ')}`;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closestStarts),
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
const LONGEST = 80;
const MOST = 1000;
/** The names whose start is closest to the wanted one by edit distance, closest first; looks at the first 1000 only. */
function closestStarts(wanted, names, count) {
    const distinct = [...new Set(names.slice(0, MOST))];
    const ranked = distinct.map((name) => ({ name, distance: editDistance(wanted, name.slice(0, wanted.length)) }));
    ranked.sort((a, b) => a.distance - b.distance);
    return ranked.slice(0, count).map(({ name }) => name);
}
/**
 * How many characters must be added, removed, replaced or swapped with their neighbour to turn one text into the
 * other; counts in the first 80 characters only.
 */
function editDistance(from, to) {
    const rows = Math.min(from.length, LONGEST);
    const columns = Math.min(to.length, LONGEST);
    let aboveLast = [];
    let above = Array.from({ length: columns + 1 }, (_, column) => column);
    for (let row = 1; row <= rows; row++) {
        const current = [row];
        for (let column = 1; column <= columns; column++) {
            const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const swapped = swaps ? (aboveLast[column - 2] ?? 0) + 1 : replaced;
            current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        aboveLast = above;
        above = current;
    }
    return above[columns] ?? 0;
}


/***/ })

};
