export const id = 269;
export const ids = [269];
export const modules = {

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ DEFAULT_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9573);


/** The size in bytes up to which a file is read: no shorter text fits the limit that parsing has. */
const DEFAULT_FILE_BYTES = _source_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.length;
/** The size in bytes below which a Git LFS pointer stays, as the LFS specification has it. */
const LFS_POINTER_BYTES = 1024;
/**
 * What the bytes of a file are: strict UTF-8 text, whose byte order mark stays so that offsets are the file's own, or
 * the state that says why they are none. Never throws, never mends.
 */
function decodeText(bytes, id) {
    const encoding = otherEncoding(bytes);
    if (encoding !== undefined)
        return { kind: 'binary', reason: `it is ${encoding} text; only UTF-8 is read` };
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return { kind: 'binary', reason: `it has a NUL byte ${placeOf(bytes, nul)}` };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'binary', reason: describeBadByte(bytes) };
    const text = bytes.toString('utf8');
    return isLfsPointer(text, bytes.length) ? { kind: 'lfs-pointer' } : { kind: 'text', text, id };
}
function isLfsPointer(text, bytes) {
    if (bytes >= LFS_POINTER_BYTES)
        return false;
    const first = text.slice(0, text.indexOf('\n') + 1);
    const isVersion = first.startsWith('version https://git-lfs.github.com/spec/') ||
        first.startsWith('version https://hawser.github.com/spec/');
    return isVersion && text.includes('\noid sha256:');
}
function otherEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'UTF-16 (little-endian)';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'UTF-16 (big-endian)';
    return undefined;
}
function describeBadByte(bytes) {
    const at = badByteIn(bytes);
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    return `it is not UTF-8: there is the byte 0x${hex} ${placeOf(bytes, at)}`;
}
/** Lenient decoding puts U+FFFD where a bad byte is; one that the file itself holds stands on its own three bytes. */
function badByteIn(bytes) {
    const text = bytes.toString('utf8');
    let at = text.indexOf('\ufffd');
    let offset = Buffer.byteLength(text.slice(0, at), 'utf8');
    while (bytes.toString('latin1', offset, offset + 3) === '\xef\xbf\xbd') {
        const next = text.indexOf('\ufffd', at + 1);
        offset += Buffer.byteLength(text.slice(at, next), 'utf8');
        at = next;
    }
    return offset;
}
function placeOf(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return `in line ${line} (offset ${offset})`;
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findItem)
/* harmony export */ });
/* harmony import */ var _source_root_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);

/** How many links one path may lead through; as many as Linux follows. */
const LINK_LIMIT = 40;
const MISSING = { kind: 'missing' };
/** Follows a path below a root, through links that stay below it. */
async function findItem(root, path) {
    const walk = new Walk(root);
    return walk.follow(path);
}
/** One walk along one path: where it stands, what is left to go, and the links it came through. */
class Walk {
    #folders = [];
    #names = [];
    #left = [];
    #item;
    #links = 0;
    #steps = 0;
    #firstTarget;
    #lastLink = '';
    constructor(root) {
        this.#item = root.kind === 'link' ? { kind: 'other', state: MISSING } : root;
        if (root.kind === 'folder')
            this.#folders.push(root);
    }
    async follow(path) {
        this.#prepend(path);
        for (let name = this.#left.pop(); name !== undefined; name = this.#left.pop()) {
            if (this.#item.kind === 'other')
                return this.#item;
            if (this.#item.kind === 'file')
                return this.#nothing();
            if (++this.#steps > _source_root_path_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_PATH */ .fN)
                return this.#refuse('leads through too many folders');
            if (name === '' || name === '.')
                continue;
            const refused = name === '..' ? this.#leaveFolder() : await this.#enter(this.#item, name);
            if (refused !== undefined)
                return refused;
        }
        return this.#item;
    }
    async #enter(folder, name) {
        if ((0,_source_root_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitFolder */ .Z$)(name))
            return this.#refuse(`leads into "${name}", which belongs to git`);
        const item = await folder.child(name);
        if (item === undefined)
            return this.#nothing();
        if (item.kind === 'link')
            return this.#followLink(item, name);
        this.#item = item;
        this.#names.push(name);
        if (item.kind === 'folder')
            this.#folders.push(item);
        return undefined;
    }
    async #followLink(link, name) {
        const target = await link.readTarget();
        this.#firstTarget ??= target ?? '';
        this.#lastLink = `"${[...this.#names, name].join('/')}" links to ${target === undefined ? 'a text' : `"${target}"`}`;
        if (target === undefined)
            return this.#refuse('is longer than any path');
        if (++this.#links > LINK_LIMIT)
            return this.#refuse(`is more than ${LINK_LIMIT} links away, as in a loop`);
        if (target === '')
            return this.#refuse('leads nowhere');
        if (target.startsWith('/'))
            return this.#refuse('is absolute and leads out of the root');
        if (target.includes('\\'))
            return this.#refuse('has a "\\", which leads elsewhere on some machines');
        this.#prepend(target);
        return undefined;
    }
    #leaveFolder() {
        this.#folders.pop();
        this.#names.pop();
        const parent = this.#folders.at(-1);
        if (parent === undefined)
            return this.#refuse('leads out of the root');
        this.#item = parent;
        return undefined;
    }
    #prepend(path) {
        for (const name of path.split('/').reverse())
            this.#left.push(name);
    }
    #nothing() {
        if (this.#firstTarget === undefined)
            return { kind: 'other', state: MISSING };
        return this.#refuse('does not exist');
    }
    #refuse(fact) {
        const reason = `${this.#lastLink}, which ${fact}`;
        return { kind: 'other', state: { kind: 'symlink', target: this.#firstTarget ?? '', reason } };
    }
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ItemReader)
/* harmony export */ });
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63);
/* harmony import */ var _source_root_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _find_item_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4269);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7380);




/** How many paths are walked at a time: enough to keep git busy, few enough to need little memory. */
const PATHS_AT_ONCE = 256;
/** Reads one side through its items: the one place that follows links and walks folders, whatever they are kept in. */
class ItemReader {
    #side;
    constructor(side) {
        this.#side = side;
    }
    get label() {
        return this.#side.label;
    }
    async read(paths) {
        const asked = [...new Set(paths)];
        const states = new Map();
        for (let start = 0; start < asked.length; start += PATHS_AT_ONCE) {
            const batch = asked.slice(start, start + PATHS_AT_ONCE);
            const readOne = async (path) => [path, await this.#stateOf(path)];
            for (const [path, state] of await Promise.all(batch.map(readOne)))
                states.set(path, state);
        }
        return states;
    }
    /** What is no folder lists itself, so that `read` can say what it is. */
    async list(folder) {
        const unsafe = (0,_source_root_path_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnsafePath */ .BA)(folder);
        if (unsafe !== undefined)
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`the folder "${folder}" cannot be listed: ${unsafe}`);
        const item = await (0,_find_item_js__WEBPACK_IMPORTED_MODULE_1__/* .findItem */ .R)(this.#side.root, folder);
        if (item.kind === 'folder')
            return (0,_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)({ path: folder, folder: item }, this.#side.listedItems);
        return item.kind === 'other' && item.state.kind === 'missing' ? [] : [folder];
    }
    committedAt() {
        return this.#side.committedAt();
    }
    async #stateOf(path) {
        const unsafe = (0,_source_root_path_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUnsafePath */ .BA)(path);
        if (unsafe !== undefined)
            return { kind: 'unreadable', reason: `its path is no path below the root: ${unsafe}` };
        const item = await (0,_find_item_js__WEBPACK_IMPORTED_MODULE_1__/* .findItem */ .R)(this.#side.root, path);
        if (item.kind === 'folder')
            return { kind: 'directory' };
        return item.kind === 'file' ? item.read() : item.state;
    }
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   P: () => (/* binding */ DEFAULT_LISTED_ITEMS)
/* harmony export */ });
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63);
/* harmony import */ var _source_root_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);


/** How many files and folders are listed before listing is refused. */
const DEFAULT_LISTED_ITEMS = 100_000;
/** How many folders are asked for at a time: enough to keep git busy, few enough to notice the limit in time. */
const FOLDERS_AT_ONCE = 4;
/**
 * The paths of all that is no folder below a folder, sorted by code unit: files, links (which are not followed) and
 * submodules. Throws a ConfigurationError where there is more than `limit` of it.
 */
async function listFiles(start, limit) {
    const files = [];
    const waiting = [start];
    let seen = 0;
    while (waiting.length > 0) {
        const batch = waiting.splice(-FOLDERS_AT_ONCE);
        const contents = await Promise.all(batch.map(({ folder }) => folder.children()));
        for (const [index, children] of contents.entries()) {
            for (const [name, folder] of children) {
                if ((0,_source_root_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitFolder */ .Z$)(name))
                    continue;
                if (++seen > limit)
                    throw tooMany(start.path, limit);
                const path = joinPath(batch[index]?.path ?? '', name);
                if (folder === undefined)
                    files.push(path);
                else
                    waiting.push({ path, folder });
            }
        }
    }
    return files.sort();
}
function joinPath(folder, name) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (path.length <= _source_root_path_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_PATH */ .fN)
        return path;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`the folders below "${path.slice(0, 80)}…" are nested too deep`, {
        hint: `no path may be longer than ${_source_root_path_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_PATH */ .fN} characters`,
    });
}
function tooMany(folder, limit) {
    const where = folder === '' ? 'the root' : `the folder "${folder}"`;
    return new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${where} holds more than ${limit} files and folders`, {
        hint: 'name a folder that holds only the files in question',
    });
}


/***/ }),

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   q: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * The text of a path as git and Linux keep it, which is bytes. A byte that is not UTF-8 becomes the lone surrogate
 * U+DC00 plus that byte, so every name has exactly one text and `encodePath` finds the way back.
 */
function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes, at);
        text += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes of a path that `decodePath` or a person wrote; undefined where no file can have that name. */
function encodePath(text) {
    const plain = Buffer.from(text, 'utf8');
    if (plain.toString('utf8') === text)
        return plain;
    const bytes = Buffer.concat(Array.from(text, encodeCharacter));
    return decodePath(bytes) === text ? bytes : undefined;
}
function encodeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(character, 'utf8');
}
function sequenceLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)))
            return length;
    }
    return 0;
}


/***/ }),

/***/ 8306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openWorkingTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/adapters/decode-text.js
var decode_text = __webpack_require__(7122);
;// CONCATENATED MODULE: ./lib/adapters/file-trouble.js
/** The code that the operating system gave for an error, e.g. `ENOENT`; undefined for any other error. */
function systemCodeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** True where an error says that there is nothing under a name. */
function meansMissing(code) {
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
/** Why a file or folder cannot be read, as half a sentence, by the code of the operating system. */
function describeTrouble(code) {
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'permission is denied';
        case 'EMFILE':
        case 'ENFILE':
            return 'too many files are open';
        case 'EIO':
            return 'the disk fails to read it';
        case 'ELOOP':
            return 'it was replaced by a link while it was read';
        default:
            return `the system says ${code}`;
    }
}

// EXTERNAL MODULE: ./lib/adapters/item-reader.js
var item_reader = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/adapters/list-files.js
var list_files = __webpack_require__(7380);
// EXTERNAL MODULE: ./lib/adapters/path-bytes.js
var path_bytes = __webpack_require__(5043);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/read-disk-file.js




/** Opening must follow no link, wait for no writer of a pipe, and take over no terminal. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY;
const CHUNK_BYTES = 64 * 1024;
/** Reads the very file that was looked at before (`seen`); one that took its place meanwhile is not read. Never throws. */
function readDiskFile(path, seen, limits) {
    if (seen.size > limits.fileBytes)
        return { kind: 'too-large', bytes: seen.size };
    let file;
    try {
        file = external_node_fs_.openSync(path, OPEN_FLAGS);
        const opened = external_node_fs_.fstatSync(file);
        if (!opened.isFile() || opened.ino !== seen.ino || opened.dev !== seen.dev)
            return replaced();
        const bytes = readUpTo(file, limits.fileBytes, opened.size);
        if (bytes.length > limits.fileBytes)
            return { kind: 'too-large', bytes: Math.max(bytes.length, opened.size) };
        return (0,decode_text/* decodeText */.g)(bytes, blobId(bytes, limits.objectFormat));
    }
    catch (error) {
        return troubleState(error);
    }
    finally {
        if (file !== undefined)
            external_node_fs_.closeSync(file);
    }
}
/** The state behind an error of the file system; any other error is thrown on. */
function troubleState(error) {
    const code = systemCodeOf(error);
    if (code === undefined)
        throw error;
    return meansMissing(code) ? { kind: 'missing' } : { kind: 'unreadable', reason: describeTrouble(code) };
}
/** The id that git gives to a file with these bytes. */
function blobId(bytes, format) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/**
 * All bytes of a file, or more than `limit` of them. The size of a file is a promise only: some files grow, and some
 * have no size before they are read.
 */
function readUpTo(file, limit, expected) {
    let bytes = Buffer.allocUnsafe(expected + 1);
    let length = 0;
    for (;;) {
        if (length === bytes.length)
            bytes = Buffer.concat([bytes], length + CHUNK_BYTES);
        const count = external_node_fs_.readSync(file, bytes, length, bytes.length - length, null);
        length += count;
        if (count === 0 || length > limit)
            return bytes.subarray(0, length);
    }
}
function replaced() {
    return { kind: 'unreadable', reason: 'it was replaced while it was read' };
}

;// CONCATENATED MODULE: ./lib/adapters/working-tree.js








/**
 * Reads a folder as it is on disk, in git or not: untracked and ignored files too, and the files of repositories that
 * stand in it. Nothing outside the folder is read, whatever links say. Throws a ConfigurationError where there is no
 * such folder.
 */
function openWorkingTree(options) {
    const limits = { fileBytes: options.fileBytes ?? decode_text/* DEFAULT_FILE_BYTES */.t, objectFormat: options.objectFormat ?? 'sha1' };
    return new item_reader/* ItemReader */.$({
        label: 'working tree',
        root: diskFolder(findRoot(options.directory), limits),
        listedItems: options.listedItems ?? list_files/* DEFAULT_LISTED_ITEMS */.P,
        committedAt: async () => undefined,
    });
}
function findRoot(directory) {
    try {
        const root = external_node_fs_.realpathSync(directory, { encoding: 'buffer' });
        if (external_node_fs_.statSync(root).isDirectory())
            return root;
    }
    catch (error) {
        const code = systemCodeOf(error);
        if (code === undefined || !meansMissing(code))
            throw unreadableFolder(directory, error);
        throw new configuration_error/* ConfigurationError */.j(`the folder "${directory}" does not exist`);
    }
    throw new configuration_error/* ConfigurationError */.j(`"${directory}" is a file where a folder is expected`);
}
function diskFolder(path, limits) {
    return {
        kind: 'folder',
        async child(name) {
            const bytes = (0,path_bytes/* encodePath */.O)(name);
            return bytes === undefined ? undefined : diskItem(joinPath(path, bytes), limits);
        },
        async children() {
            return listFolder(path).map((entry) => {
                const folder = entry.isDirectory() ? diskFolder(joinPath(path, entry.name), limits) : undefined;
                return [(0,path_bytes/* decodePath */.q)(entry.name), folder];
            });
        },
    };
}
function listFolder(path) {
    try {
        return external_node_fs_.readdirSync(path, { encoding: 'buffer', withFileTypes: true });
    }
    catch (error) {
        throw unreadableFolder((0,path_bytes/* decodePath */.q)(path), error);
    }
}
/** What stands at a path whose folders are known to be no links. */
function diskItem(path, limits) {
    try {
        const seen = external_node_fs_.lstatSync(path);
        if (seen.isDirectory())
            return diskFolder(path, limits);
        if (seen.isFile())
            return { kind: 'file', read: async () => readDiskFile(path, seen, limits) };
        if (!seen.isSymbolicLink())
            return other({ kind: 'unreadable', reason: `it is ${specialKindOf(seen)}, not a file` });
        const target = (0,path_bytes/* decodePath */.q)(external_node_fs_.readlinkSync(path, { encoding: 'buffer' }));
        return { kind: 'link', readTarget: async () => target };
    }
    catch (error) {
        const state = troubleState(error);
        return state.kind === 'missing' ? undefined : other(state);
    }
}
function other(state) {
    return { kind: 'other', state };
}
function specialKindOf(seen) {
    if (seen.isFIFO())
        return 'a named pipe';
    if (seen.isSocket())
        return 'a socket';
    return 'a device';
}
function joinPath(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
}
function unreadableFolder(folder, error) {
    const code = systemCodeOf(error);
    if (code === undefined)
        throw error;
    return new configuration_error/* ConfigurationError */.j(`the folder "${folder}" cannot be read: ${describeTrouble(code)}`);
}


/***/ }),

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

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openSides)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/adapters/decode-text.js
var decode_text = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/adapters/find-item.js
var find_item = __webpack_require__(4269);
;// CONCATENATED MODULE: ./lib/adapters/child-environment.js
/** What every program needs to start, find its files and speak UTF-8 and English; nothing here carries a secret. */
const ALWAYS_PASSED = ['PATH', 'HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE'];
const ALWAYS_SET = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
/**
 * The environment of a child process: only variables that were named, never the whole of the parent's. `from` is the
 * one way to get one, so no caller can pass its own environment, with the tokens in it, by mistake.
 */
class ChildEnvironment {
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    /** The variables of `parent` that every child gets or that `pass` names, and those of `set`, which win. */
    static from(parent, pass = [], set = {}) {
        const variables = Object.create(null);
        for (const name of [...ALWAYS_PASSED, ...pass]) {
            const value = parent[name];
            if (value !== undefined)
                variables[name] = value;
        }
        return new ChildEnvironment({ ...variables, ...ALWAYS_SET, ...set });
    }
    /** A copy, to hand to the operating system. */
    get variables() {
        return { ...this.#variables };
    }
}

// EXTERNAL MODULE: ./lib/adapters/path-bytes.js
var path_bytes = __webpack_require__(5043);
;// CONCATENATED MODULE: ./lib/adapters/git.js



/** Settings that keep git from starting any program, whatever the repository is configured to do. */
const SAFE_SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'credential.helper=', 'index.sparse=false'];
/** Options that every git process gets: nothing is paged, replaced or locked, and no path is taken for a pattern. */
const SAFE_OPTIONS = [
    '--no-pager',
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
];
/** Variables of the caller that say where its configuration, index and objects are. */
const PASSED_VARIABLES = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
];
const SET_VARIABLES = {
    GIT_ALLOW_PROTOCOL: '', // no transport at all, whatever the configuration allows
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
};
/** The tree without entries, which every repository knows without storing it. */
const EMPTY_TREES = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** The environment of every git process: enough to find a repository, nothing to reach a network or run a program. */
function gitEnvironment(parent) {
    return ChildEnvironment.from(parent, PASSED_VARIABLES, SET_VARIABLES);
}
/** Asks for what `parseRepositoryFacts` reads. */
const REPOSITORY_FACTS_ARGV = [
    'git',
    ...SAFE_OPTIONS,
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-object-format',
    '--show-prefix',
];
/** Answers object names, one a line on standard input, as `BatchParser` reads them. */
const OBJECTS_ARGV = ['git', ...SAFE_OPTIONS, 'cat-file', '--batch'];
/** The best common ancestor of two commits, given by their full ids. */
function mergeBaseArgv(a, b) {
    return ['git', ...SAFE_OPTIONS, 'merge-base', a, b];
}
/**
 * Lists what is staged below the current folder, as `parseIndex` reads it. Comparing the index with nothing lists the
 * same as `ls-files --stage`, but leaves out what `git add --intent-to-add` only announced.
 */
function indexArgv(format) {
    const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'];
    const exact = ['--ita-invisible-in-index', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv'];
    return ['git', ...SAFE_OPTIONS, 'diff-index', ...options, ...exact, EMPTY_TREES[format]];
}
/** Reads the answer to `REPOSITORY_FACTS_ARGV`; the prefix comes last because it may have line breaks in it. */
function parseRepositoryFacts(output) {
    const lines = output.toString('latin1').split('\n', 3);
    const [inside, shallow, format] = lines;
    if (!isBooleanWord(inside) || !isBooleanWord(shallow) || (format !== 'sha1' && format !== 'sha256')) {
        throw new configuration_error/* ConfigurationError */.j('git does not say what kind of repository this is', {
            hint: 'install git 2.25 or newer',
        });
    }
    const prefix = (0,path_bytes/* decodePath */.q)(output.subarray(lines.join('\n').length + 1, -1)).replace(/\/$/, '');
    return { hasWorkingTree: inside === 'true', isShallow: shallow === 'true', objectFormat: format, prefix };
}
function isBooleanWord(word) {
    return word === 'true' || word === 'false';
}
/**
 * Reads the answer to `indexArgv`: what is staged, by path. From an index that is cut off git reads entries without name
 * or content, which are refused.
 */
function parseIndex(output) {
    const entries = new Map();
    let at = 0;
    while (at < output.length) {
        const middle = output.indexOf(0, at);
        const end = middle < 0 ? -1 : output.indexOf(0, middle + 1);
        const [, mode, , id, status] = output.toString('latin1', at, Math.max(middle, at)).split(' ');
        if (end <= middle + 1 || mode === undefined || id === undefined)
            throw malformed('list of staged files');
        const kind = status === 'U' ? 'unmerged' : kindOf(Number.parseInt(mode, 8));
        if (kind !== 'unmerged' && /^0*$/.test(id))
            throw malformed('list of staged files');
        entries.set((0,path_bytes/* decodePath */.q)(output.subarray(middle + 1, end)), { kind, id });
        at = end + 1;
    }
    return entries;
}
/** Reads a tree object: its entries by name. A tree that git itself would refuse is refused. */
function parseTree(content, format) {
    const idBytes = format === 'sha1' ? 20 : 32;
    const entries = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(32, at);
        const nul = space < 0 ? -1 : content.indexOf(0, space);
        const end = nul + 1 + idBytes;
        if (nul < 0 || end > content.length)
            throw malformed('tree');
        const name = (0,path_bytes/* decodePath */.q)(content.subarray(space + 1, nul));
        if (name === '' || name === '.' || name === '..' || name.includes('/') || entries.has(name)) {
            throw malformed(`tree, with an entry named ${JSON.stringify(name)}`);
        }
        const kind = kindOf(Number.parseInt(content.toString('latin1', at, space), 8));
        entries.set(name, { kind, id: content.toString('hex', nul + 1, end) });
        at = end;
    }
    return entries;
}
/** Reads a commit object: the id of its tree, and its committer date as ISO 8601 in UTC. */
function parseCommit(content) {
    const lines = (content.toString('latin1').split('\n\n', 1)[0] ?? '').split('\n');
    const tree = lines[0]?.startsWith('tree ') ? lines[0].slice(5) : '';
    const committer = lines.find((line) => line.startsWith('committer ')) ?? '';
    const seconds = committer.slice(committer.lastIndexOf('> ') + 2).split(' ')[0] ?? '';
    if (!/^\d{1,12}$/.test(seconds) || !/^[0-9a-f]{40,64}$/.test(tree))
        throw malformed('commit');
    return { tree, committedAt: new Date(Number(seconds) * 1000).toISOString() };
}
function kindOf(mode) {
    switch (mode & 0o170000) {
        case 0o040000:
            return 'folder';
        case 0o100000:
            return 'file';
        case 0o120000:
            return 'link';
        case 0o160000:
            return 'submodule';
        default:
            return 'unknown';
    }
}
function malformed(what) {
    return new configuration_error/* ConfigurationError */.j(`the repository holds a malformed ${what}`, {
        hint: 'run "git fsck" to see what is damaged, and clone again',
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/adapters/start-process.js


const ERROR_TEXT_BYTES = 16 * 1024;
/** Starts a process whose standard streams are pipes, as leader of a group of its own. Never throws. */
function startProcess(command) {
    const [program, ...args] = command.argv;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: command.directory,
            env: command.environment.variables,
            stdio: 'pipe',
            windowsHide: true,
            detached: process.platform !== 'win32',
        });
    }
    catch (error) {
        const ended = Promise.resolve(notStarted(error, command));
        return { child: undefined, ended, errorText: () => '', kill: () => undefined };
    }
    const readErrorText = collectTail(child);
    child.stdin?.on('error', () => undefined); // a child that ends early is told by its end, not by a broken pipe
    let isOver = false;
    const ended = endOf(child, command).finally(() => {
        isOver = true;
    });
    const kill = () => {
        if (!isOver)
            killGroup(child); // afterwards its number may be another's
    };
    return { child, ended, errorText: readErrorText, kill };
}
function endOf(child, command) {
    return new Promise((resolve) => {
        child.on('error', (error) => {
            if (child.pid === undefined)
                resolve(notStarted(error, command));
        });
        child.on('close', (code, signal) => {
            if (child.pid === undefined)
                return;
            resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal });
        });
    });
}
function notStarted(error, command) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = error instanceof Error ? error.message : String(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return { kind: 'not-started', cause: 'refused', reason };
    return { kind: 'not-started', cause: isDirectory(command.directory) ? 'no-program' : 'no-directory', reason };
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function collectTail(child) {
    let tail = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        const all = Buffer.concat([tail, chunk]);
        tail = all.subarray(Math.max(0, all.length - ERROR_TEXT_BYTES));
    });
    return () => tail.toString('utf8');
}
/** What outlives the group leader may hold its pipes open for ever, so the pipes are closed from this side too. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        child.kill('SIGKILL');
    else
        signalGroup(child.pid);
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function signalGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch {
        // the whole group is already gone, which is what was asked for
    }
}

;// CONCATENATED MODULE: ./lib/adapters/run-process.js

/** Runs a program to its end, or ends it (and what it started) at a limit. Never rejects: the result says what happened. */
async function runProcess(request) {
    const running = startProcess(request);
    let limit;
    const stop = (reached) => {
        limit ??= reached;
        running.kill();
    };
    const readOutput = collectOutput(running, request.outputBytes, () => stop('output-too-large'));
    const timer = setTimeout(() => stop('timed-out'), request.timeLimitMs);
    running.child?.stdin?.end(request.stdin ?? '');
    const end = await running.ended;
    clearTimeout(timer);
    const stderr = running.errorText();
    if (limit === 'timed-out')
        return { kind: limit, timeLimitMs: request.timeLimitMs, stderr };
    if (limit === 'output-too-large')
        return { kind: limit, outputBytes: request.outputBytes, stderr };
    return end.kind === 'exited' ? { ...end, stdout: readOutput(), stderr } : { ...end, stderr };
}
function collectOutput(running, limit, onLimit) {
    const chunks = [];
    let bytes = 0;
    running.child?.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > limit)
            onLimit();
        else
            chunks.push(chunk);
    });
    return () => Buffer.concat(chunks);
}
/** Why a program did not do what was asked, as a sentence with the last words it wrote itself. */
function describeFailure(argv, outcome) {
    const lastWords = lastLineOf(outcome.stderr);
    return `"${argv[0]}" ${causeOf(outcome)}${lastWords === '' ? '' : `; it said: ${lastWords}`}`;
}
function causeOf(outcome) {
    switch (outcome.kind) {
        case 'exited':
            return `ended with code ${outcome.code}`;
        case 'signalled':
            return `was ended by the signal ${outcome.signal}`;
        case 'timed-out':
            return `did not end within ${outcome.timeLimitMs / 1000} s`;
        case 'output-too-large':
            return `wrote more than ${outcome.outputBytes} bytes`;
        case 'not-started':
            return `could not be started: ${describeStart(outcome.cause, outcome.reason)}`;
    }
}
function describeStart(cause, reason) {
    if (cause === 'no-program')
        return 'there is no such program on the PATH';
    return cause === 'no-directory' ? 'the folder to start it in does not exist' : reason;
}
/**
 * The last line that is not blank of what a program said, at most 300 characters. Control characters are taken out, for
 * it may quote what a pull request wrote.
 */
function lastLineOf(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const last = lines.at(-1) ?? '';
    return last
        .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/adapters/git-failure.js


const FETCH_DEPTH_HINT = 'fetch the whole history: set "fetch-depth: 0" on actions/checkout, or run "git fetch --unshallow"';
const DAMAGE_HINT = 'run "git fsck" to see what is damaged, and clone again';
/** What git says, in lower case, where its store is damaged. */
const DAMAGE_WORDS = [
    'bad object',
    'bad signature',
    'cannot be mapped',
    'corrupt',
    'does not match index',
    'file smaller than expected',
    'hash mismatch',
    'inflate',
    'object file',
    'packfile',
    'too long, exceeds',
    'too small',
    'unable to unpack',
];
/** The set-up mistake behind a git process that did not do its work in a folder. */
function explainGitFailure(directory, outcome) {
    if (outcome.kind === 'not-started')
        return explainStart(directory, outcome);
    return explainGitWords(directory, outcome.stderr) ?? new configuration_error/* ConfigurationError */.j(describeFailure(['git'], outcome));
}
/** The set-up mistake that git's own words tell of, or undefined where they tell of none that is known. */
function explainGitWords(directory, stderr) {
    const words = stderr.toLowerCase();
    if (words.includes('dubious ownership'))
        return explainOwner(directory, stderr);
    if (words.includes('not a git repository')) {
        return new configuration_error/* ConfigurationError */.j(`"${directory}" is not in a git repository`, {
            hint: 'run this in a clone; outside git only the working tree can be read',
        });
    }
    if (words.includes('promisor remote') || words.includes('lazy fetching')) {
        return new configuration_error/* ConfigurationError */.j(`the clone at "${directory}" lacks files of its commits: it was made with a filter`, {
            hint: 'clone without "--filter" (on actions/checkout: without "filter"); nothing is fetched while checking',
        });
    }
    if (words.includes('bad config') ||
        words.includes('expected git repo version') ||
        words.includes('repository extension')) {
        return new configuration_error/* ConfigurationError */.j(`git cannot use the configuration of the repository: ${lastLineOf(stderr)}`);
    }
    if (DAMAGE_WORDS.some((word) => words.includes(word))) {
        return new configuration_error/* ConfigurationError */.j(`the git repository is damaged: ${lastLineOf(stderr)}`, { hint: DAMAGE_HINT });
    }
    return undefined;
}
/** The set-up mistake behind an object that should be there. */
function explainLostObject(name) {
    return new configuration_error/* ConfigurationError */.j(`the git repository lacks the object "${name}"`, { hint: DAMAGE_HINT });
}
/** The set-up mistake behind a revision that leads to no commit, or to more than one, by what git said of it. */
function explainUnknownRevision(revision, words, isShallow) {
    if (words.toLowerCase().includes('short object id')) {
        const hint = 'write more digits of the commit id';
        return new configuration_error/* ConfigurationError */.j(`"${revision}" is short for more than one commit`, { hint });
    }
    if (isShallow) {
        return new configuration_error/* ConfigurationError */.j(`the commit "${revision}" is not in this shallow clone`, { hint: FETCH_DEPTH_HINT });
    }
    return new configuration_error/* ConfigurationError */.j(`git knows no commit "${revision}"`, {
        hint: 'look for misspellings with "git branch --all"; a branch of a remote must be fetched first: "git fetch origin"',
    });
}
/** The set-up mistake behind two commits without a common ancestor. */
function explainNoMergeBase(a, b, isShallow) {
    const message = `"${a}" and "${b}" have no commit in common`;
    if (isShallow)
        return new configuration_error/* ConfigurationError */.j(`${message} in this shallow clone`, { hint: FETCH_DEPTH_HINT });
    return new configuration_error/* ConfigurationError */.j(message, { hint: 'compare two revisions of the same history' });
}
function explainStart(directory, outcome) {
    if (outcome.cause === 'no-directory')
        return new configuration_error/* ConfigurationError */.j(`the folder "${directory}" does not exist`);
    if (outcome.cause === 'refused')
        return new configuration_error/* ConfigurationError */.j(describeFailure(['git'], outcome));
    return new configuration_error/* ConfigurationError */.j('git is not installed, or not on the PATH', { hint: 'install git 2.25 or newer' });
}
function explainOwner(directory, stderr) {
    const advice = stderr.split('\n').find((line) => line.includes('--add safe.directory'));
    return new configuration_error/* ConfigurationError */.j(`git refuses the repository at "${directory}" because another user owns it`, {
        hint: `if you trust it, run "${advice?.trim() ?? 'git config --global --add safe.directory FOLDER'}"`,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git-tree.js
/** The folder that a tree object holds. */
function gitFolder(store, id) {
    return {
        kind: 'folder',
        async child(name) {
            const entry = (await store.tree(id)).get(name);
            return entry === undefined ? undefined : gitItem(store, entry);
        },
        async children() {
            return Array.from(await store.tree(id), ([name, { kind, id }]) => [
                name,
                kind === 'folder' ? gitFolder(store, id) : undefined,
            ]);
        },
    };
}
/** What an entry of a tree or of the index stands for. */
function gitItem(store, entry) {
    switch (entry.kind) {
        case 'folder':
            return gitFolder(store, entry.id);
        case 'file':
            return { kind: 'file', read: () => store.file(entry.id) };
        case 'link':
            return { kind: 'link', readTarget: () => store.linkTarget(entry.id) };
        case 'submodule':
            return { kind: 'other', state: { kind: 'submodule' } };
        case 'unmerged':
            return { kind: 'other', state: { kind: 'unreadable', reason: 'it has a merge conflict that is not resolved' } };
        case 'unknown':
            return { kind: 'other', state: { kind: 'unreadable', reason: 'git keeps it with a mode that is not known' } };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git-index.js

/** The folder that staged files stand in, given by their paths. */
function indexRoot(store, staged) {
    const root = new Map();
    for (const [path, entry] of staged)
        place(root, path.split('/'), entry);
    return folderItem(store, root);
}
/** A conflict may leave both a file and files below its name; the file stays, so that the conflict is told. */
function place(root, names, entry) {
    let folder = root;
    for (const name of names.slice(0, -1)) {
        const known = folder.get(name);
        const next = known ?? new Map();
        if (!(next instanceof Map))
            return;
        if (known === undefined)
            folder.set(name, next);
        folder = next;
    }
    folder.set(names.at(-1) ?? '', entry);
}
function folderItem(store, folder) {
    return {
        kind: 'folder',
        async child(name) {
            const found = folder.get(name);
            if (found === undefined)
                return undefined;
            return found instanceof Map ? folderItem(store, found) : gitItem(store, found);
        },
        async children() {
            return Array.from(folder, ([name, found]) => [name, found instanceof Map ? folderItem(store, found) : undefined]);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git-batch.js

const HEADER_BYTES = 8192;
const LINE_FEED = 10;
/**
 * Reads what `git cat-file --batch` writes, in whatever pieces it comes. Ends at the first object over its limit,
 * whose size is known before its content comes.
 */
class BatchParser {
    #limits;
    #rest = Buffer.alloc(0);
    #header;
    #content = Buffer.alloc(0);
    #filled = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** The answers that these bytes complete, in order; nothing may be pushed after a `too-large` one. */
    push(chunk) {
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        const answers = [];
        for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
            answers.push(answer);
            if (answer.kind === 'too-large')
                break;
        }
        return answers;
    }
    #next() {
        return this.#header === undefined ? this.#readHeader() : this.#readContent(this.#header);
    }
    #readHeader() {
        const end = this.#rest.indexOf(LINE_FEED);
        if (end < 0 && this.#rest.length <= HEADER_BYTES)
            return undefined;
        const line = this.#rest.toString('latin1', 0, Math.max(end, 0));
        this.#rest = this.#rest.subarray(end + 1);
        if (line.endsWith(' missing') || line.endsWith(' ambiguous'))
            return { kind: 'missing' };
        const header = parseHeader(line);
        if (header.bytes > this.#limits[header.type])
            return { kind: 'too-large', ...header };
        this.#header = header;
        this.#content = Buffer.allocUnsafe(header.bytes + 1); // git ends each content with a line feed of its own
        this.#filled = 0;
        return this.#readContent(header);
    }
    #readContent(header) {
        const copied = this.#rest.copy(this.#content, this.#filled);
        this.#filled += copied;
        this.#rest = this.#rest.subarray(copied);
        if (this.#filled <= header.bytes)
            return undefined;
        this.#header = undefined;
        return { kind: 'object', id: header.id, type: header.type, content: this.#content.subarray(0, header.bytes) };
    }
}
function parseHeader(line) {
    const [id, type, bytes] = line.split(' ');
    if (id !== undefined && isObjectType(type) && bytes !== undefined && /^\d{1,15}$/.test(bytes)) {
        return { id, type, bytes: Number(bytes) };
    }
    throw new configuration_error/* ConfigurationError */.j(`git answers in a way that is not understood: ${JSON.stringify(line.slice(0, 100))}`);
}
function isObjectType(word) {
    return word === 'blob' || word === 'tree' || word === 'commit' || word === 'tag';
}

;// CONCATENATED MODULE: ./lib/adapters/git-objects.js




/**
 * Answers object names by one git process. It starts at the first question, and again after an object over its limit,
 * because the rest of such an object is never read. Must be disposed of, or the process keeps running.
 */
class GitObjects {
    #source;
    #batches = new Set();
    #current;
    #lastWords = Promise.resolve('');
    #isDisposed = false;
    constructor(source) {
        this.#source = source;
    }
    /** Starts the process before there is a question, so that it is ready when one comes. */
    start() {
        this.#current ??= this.#open();
    }
    /** What a name (without line breaks) leads to. Rejects with a ConfigurationError where git fails. */
    ask(name) {
        return new Promise((resolve, reject) => this.#put({ name, resolve, reject }));
    }
    /** Lets git answer what it was asked and end, to hear all it has to say: what it wrote to its standard error. */
    async finish() {
        if (this.#current !== undefined)
            this.#lastWords = this.#current.finish();
        this.#current = undefined;
        return this.#lastWords;
    }
    async [Symbol.asyncDispose]() {
        this.#isDisposed = true;
        await Promise.all(Array.from(this.#batches, (batch) => batch.giveUp(new Error('reading from git was given up'))));
    }
    #put(question) {
        if (this.#isDisposed) {
            question.reject(new Error('the git repository is closed already'));
            return;
        }
        this.#current ??= this.#open();
        this.#current.put(question);
    }
    #open() {
        const batch = new Batch(this.#source, (unanswered) => {
            if (this.#current === batch)
                this.#current = undefined;
            for (const question of unanswered)
                this.#put(question);
        });
        this.#batches.add(batch);
        void batch.ended.then(() => this.#batches.delete(batch));
        return batch;
    }
}
/** One git process and the questions it was asked, which it answers in their order. */
class Batch {
    ended;
    #source;
    #running;
    #parser;
    #onStop;
    #questions = [];
    #answered = 0;
    #unsent = '';
    #isStopped = false;
    #timer;
    constructor(source, onStop) {
        const { directory, environment } = source;
        this.#source = source;
        this.#onStop = onStop;
        this.#parser = new BatchParser(source.limits);
        this.#running = startProcess({ argv: OBJECTS_ARGV, directory, environment });
        this.#running.child?.stdout?.on('data', (chunk) => this.#read(chunk));
        this.ended = this.#running.ended.then((end) => this.#fail({ ...end, stderr: this.#running.errorText() }));
    }
    put(question) {
        this.#questions.push(question);
        if (this.#unsent === '')
            queueMicrotask(() => this.#send());
        this.#unsent += `${question.name}\n`;
        this.#watch();
    }
    async finish() {
        this.#send();
        this.#watch();
        this.#running.child?.stdin?.end();
        await this.ended;
        return this.#running.errorText();
    }
    async giveUp(error) {
        for (const question of this.#stop())
            question.reject(error);
        await this.ended;
    }
    /** Questions that are put at the same time are sent at the same time. */
    #send() {
        if (this.#unsent !== '')
            this.#running.child?.stdin?.write(this.#unsent);
        this.#unsent = '';
    }
    #read(chunk) {
        this.#timer?.refresh();
        try {
            for (const answer of this.#parser.push(chunk)) {
                this.#questions[this.#answered++]?.resolve(answer);
                if (answer.kind === 'too-large')
                    this.#onStop(this.#stop());
            }
        }
        catch (error) {
            for (const question of this.#stop())
                question.reject(error instanceof Error ? error : new Error(String(error)));
            this.#onStop([]);
        }
        if (this.#answered === this.#questions.length)
            this.#rest();
    }
    #watch() {
        const { timeLimitMs } = this.#source;
        this.#timer ??= setTimeout(() => this.#fail({ kind: 'timed-out', timeLimitMs, stderr: '' }), timeLimitMs);
    }
    #rest() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#questions = [];
        this.#answered = 0;
    }
    #fail(outcome) {
        if (this.#isStopped)
            return;
        const error = explainGitFailure(this.#source.directory, outcome);
        for (const question of this.#stop())
            question.reject(error);
        this.#onStop([]);
    }
    #stop() {
        const unanswered = this.#questions.slice(this.#answered);
        this.#isStopped = true;
        this.#rest();
        this.#running.kill();
        return unanswered;
    }
}

// EXTERNAL MODULE: ./lib/source/root-path.js
var root_path = __webpack_require__(5441);
;// CONCATENATED MODULE: ./lib/adapters/git-store.js






/** How many bytes of tree objects are kept parsed; a tree takes about five times as much memory as it has bytes. */
const KEPT_TREE_BYTES = 16 * 1024 * 1024;
/** The objects of one repository by id, each decoded once and shared by all sides that are read from it. */
class GitStore {
    #objects;
    #options;
    #trees = new Map();
    #files = new Map();
    #keptTreeBytes = 0;
    constructor(objects, options) {
        this.#objects = objects;
        this.#options = options;
    }
    /** The entries of a tree, by its id. */
    tree(id) {
        const known = this.#trees.get(id);
        if (known !== undefined)
            return known;
        const tree = this.#readTree(id);
        this.#trees.set(id, tree);
        return tree;
    }
    /** What the blob of a file holds, by its id. */
    file(id) {
        const known = this.#files.get(id);
        if (known !== undefined)
            return known;
        const file = this.#readFile(id);
        this.#files.set(id, file);
        return file;
    }
    /** Where a link leads, by the id of its blob; undefined where that is longer than any path. */
    async linkTarget(id) {
        const object = await this.#find(id, 'blob');
        if (object.kind === 'too-large' || object.content.length > root_path/* LONGEST_PATH */.fN)
            return undefined;
        return (0,path_bytes/* decodePath */.q)(object.content);
    }
    async #readTree(id) {
        const object = await this.#find(id, 'tree');
        if (object.kind === 'too-large') {
            throw new configuration_error/* ConfigurationError */.j(`the repository has a folder with too many files (tree "${id}")`, {
                hint: `its list of names takes ${object.bytes} bytes`,
            });
        }
        this.#keptTreeBytes += object.content.length;
        if (this.#keptTreeBytes > (this.#options.keptTreeBytes ?? KEPT_TREE_BYTES)) {
            this.#keptTreeBytes -= object.content.length;
            this.#trees.delete(id);
        }
        return parseTree(object.content, this.#options.objectFormat);
    }
    async #readFile(id) {
        const object = await this.#find(id, 'blob');
        return object.kind === 'too-large' ? { kind: 'too-large', bytes: object.bytes } : (0,decode_text/* decodeText */.g)(object.content, id);
    }
    async #find(id, type) {
        const answer = await this.#objects.ask(id);
        if (answer.kind === 'missing') {
            const words = await this.#objects.finish();
            throw explainGitWords(this.#options.directory, words) ?? explainLostObject(id);
        }
        if (answer.type !== type)
            throw wrongType(id, answer.type, type);
        return answer;
    }
}
function wrongType(id, found, expected) {
    return new configuration_error/* ConfigurationError */.j(`the git object "${id}" is a ${found} where a ${expected} is expected`, {
        hint: 'run "git fsck" to see what is damaged, and clone again',
    });
}

// EXTERNAL MODULE: ./lib/adapters/item-reader.js
var item_reader = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/adapters/list-files.js
var list_files = __webpack_require__(7380);
;// CONCATENATED MODULE: ./lib/adapters/open-git.js












/** Room for a list of 100,000 names in one folder. */
const TREE_BYTES = 8 * 1024 * 1024;
/** A commit holds a message and a handful of lines. */
const COMMIT_BYTES = 1024 * 1024;
/** Room for some million staged files. */
const COMMAND_OUTPUT_BYTES = 256 * 1024 * 1024;
const REVISION_LENGTH = 1024;
const NOTHING = { kind: 'other', state: { kind: 'missing' } };
/**
 * Opens the repository that a folder belongs to. Never runs hooks, filters or other programs of the repository, never
 * fetches and never writes. Throws a ConfigurationError with a hint where there is no repository that can be read.
 */
async function openGit(options) {
    const { directory, fileBytes = decode_text/* DEFAULT_FILE_BYTES */.t, timeLimitMs = 30_000 } = options;
    const environment = gitEnvironment(options.environment);
    const limits = { blob: fileBytes, tree: TREE_BYTES, commit: COMMIT_BYTES, tag: COMMIT_BYTES };
    const objects = new GitObjects({ directory, environment, limits, timeLimitMs });
    const program = { directory, environment, timeLimitMs };
    try {
        objects.start(); // both processes start at the same time
        const facts = parseRepositoryFacts(expectOutput(program, await run(program, REPOSITORY_FACTS_ARGV)));
        return new GitRepository(program, objects, facts, options.listedItems ?? list_files/* DEFAULT_LISTED_ITEMS */.P);
    }
    catch (error) {
        await objects[Symbol.asyncDispose]();
        throw error;
    }
}
/** An open repository; all its sides share what was read. Must be disposed of, or a git process keeps running. */
class GitRepository {
    #program;
    #objects;
    #facts;
    #listedItems;
    #store;
    constructor(program, objects, facts, listedItems) {
        this.#program = program;
        this.#objects = objects;
        this.#facts = facts;
        this.#listedItems = listedItems;
        this.#store = new GitStore(objects, { directory: program.directory, objectFormat: facts.objectFormat });
    }
    /** The hash that makes the ids of texts, for `openWorkingTree` to make the same ones. */
    get objectFormat() {
        return this.#facts.objectFormat;
    }
    /** The tree of a revision (branch, tag, id, `HEAD~1`, …). Throws a ConfigurationError where there is no such commit. */
    async treeAt(revision) {
        const { id, content } = await this.#commitAt(revision);
        const { tree, committedAt } = parseCommit(content);
        const found = await (0,find_item/* findItem */.R)(gitFolder(this.#store, tree), this.#facts.prefix);
        return new CommitReader(id, {
            label: id.startsWith(revision) ? id.slice(0, 7) : `${revision} (${id.slice(0, 7)})`,
            root: found.kind === 'file' ? NOTHING : found,
            listedItems: this.#listedItems,
            committedAt: async () => committedAt,
        });
    }
    /** What is staged now. Throws a ConfigurationError where there is no index. */
    async index() {
        const { directory } = this.#program;
        if (!this.#facts.hasWorkingTree) {
            throw new configuration_error/* ConfigurationError */.j(`nothing can be staged in "${directory}": it is not in a working tree`, {
                hint: 'run this in a clone with a working tree, or name a revision',
            });
        }
        const output = expectOutput(this.#program, await run(this.#program, indexArgv(this.#facts.objectFormat)));
        const root = indexRoot(this.#store, parseIndex(output));
        return new item_reader/* ItemReader */.$({ label: 'index', root, listedItems: this.#listedItems, committedAt: async () => undefined });
    }
    /** The full id of the best common ancestor of two revisions. Throws a ConfigurationError where there is none. */
    async mergeBase(a, b) {
        const [first, second] = await Promise.all([this.#commitAt(a), this.#commitAt(b)]);
        const result = await run(this.#program, mergeBaseArgv(first.id, second.id));
        if (result.kind === 'exited' && result.code === 1)
            throw explainNoMergeBase(a, b, this.#facts.isShallow);
        return expectOutput(this.#program, result).toString('latin1').trim();
    }
    async [Symbol.asyncDispose]() {
        await this.#objects[Symbol.asyncDispose]();
    }
    async #commitAt(revision) {
        refuseOddRevision(revision);
        const answer = await this.#objects.ask(`${revision}^{commit}`);
        if (answer.kind === 'object')
            return answer;
        if (answer.kind === 'too-large') {
            throw new configuration_error/* ConfigurationError */.j(`the commit "${revision}" is too large to be read: ${answer.bytes} bytes`);
        }
        const words = await this.#objects.finish();
        const { isShallow } = this.#facts;
        throw explainGitWords(this.#program.directory, words) ?? explainUnknownRevision(revision, words, isShallow);
    }
}
class CommitReader extends item_reader/* ItemReader */.$ {
    commit;
    constructor(commit, side) {
        super(side);
        this.commit = commit;
    }
}
function refuseOddRevision(revision) {
    const reason = describeOddRevision(revision);
    if (reason === undefined)
        return;
    throw new configuration_error/* ConfigurationError */.j(`"${revision}" is no revision: ${reason}`, {
        hint: 'name a branch, a tag or a commit id, e.g. "origin/main"',
    });
}
function describeOddRevision(revision) {
    if (revision === '')
        return 'it is empty';
    if (revision.startsWith('-'))
        return 'it starts with "-"';
    if (/\p{Cc}/u.test(revision))
        return 'it has a control character';
    return revision.length > REVISION_LENGTH ? `it is longer than ${REVISION_LENGTH} characters` : undefined;
}
function run(program, argv) {
    return runProcess({ ...program, argv, outputBytes: COMMAND_OUTPUT_BYTES });
}
function expectOutput(program, result) {
    if (result.kind === 'exited' && result.code === 0)
        return result.stdout;
    throw explainGitFailure(program.directory, result);
}

// EXTERNAL MODULE: ./lib/adapters/working-tree.js + 2 modules
var working_tree = __webpack_require__(8306);
// EXTERNAL MODULE: ./lib/read/read-sources.js
var read_sources = __webpack_require__(6809);
;// CONCATENATED MODULE: ./lib/cli/open-sides.js





/** Opens what is compared: git objects, the index or a working tree, and the other roots, which stand for both sides. */
async function openSides(options, terminal) {
    const opened = new Map();
    const directory = (0,external_node_path_.resolve)(terminal.cwd, options.directory);
    const git = (folder) => {
        const known = opened.get(folder) ?? openGit({ directory: folder, environment: terminal.environment });
        opened.set(folder, known);
        return known;
    };
    const dispose = async () => {
        for (const repository of opened.values())
            await (await repository.catch(() => undefined))?.[Symbol.asyncDispose]();
    };
    try {
        if (options.staged && options.head !== undefined) {
            throw new configuration_error/* ConfigurationError */.j('--staged and --head both say what to judge', { hint: 'give one of the two' });
        }
        const needsGit = options.base !== undefined || options.head !== undefined || options.staged;
        const repository = needsGit ? await git(directory) : undefined;
        const head = await headTree(options, directory, repository);
        const base = await baseTree(options, repository);
        const others = new Map();
        for (const root of options.roots)
            await addRoot(root, terminal, git, others);
        return {
            head: { roots: new Map([[read_sources/* MAIN_ROOT */.Ro, head], ...others]) },
            base: base === undefined ? undefined : { roots: new Map([[read_sources/* MAIN_ROOT */.Ro, base], ...others]) },
            committedAt: await head.committedAt(),
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function headTree(options, directory, repository) {
    if (repository !== undefined && options.staged)
        return repository.index();
    if (repository !== undefined && options.head !== undefined)
        return repository.treeAt(options.head);
    return (0,working_tree/* openWorkingTree */.A)({ directory, ...(repository !== undefined && { objectFormat: repository.objectFormat }) });
}
async function baseTree(options, repository) {
    if (options.base === undefined || repository === undefined) {
        if (options.mergeBase)
            throw new configuration_error/* ConfigurationError */.j('--merge-base needs --base', { hint: 'name the branch: --base origin/main' });
        return undefined;
    }
    const revision = options.mergeBase ? await repository.mergeBase(options.base, options.head ?? 'HEAD') : options.base;
    return repository.treeAt(revision);
}
async function addRoot(text, terminal, git, roots) {
    const parts = /^([a-z][a-z0-9_-]*)=([^@]+)(?:@(.+))?$/.exec(text);
    const [, name = '', path = '', revision] = parts ?? [];
    if (parts === null) {
        throw new configuration_error/* ConfigurationError */.j(`"--root ${text}" does not name a root`, {
            hint: 'write it like --root workbench=../workbench',
        });
    }
    if (roots.has(name))
        throw new configuration_error/* ConfigurationError */.j(`the root "${name}" is given twice`, { hint: 'give each root once' });
    const folder = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(terminal.cwd, path);
    roots.set(name, revision === undefined ? await (0,working_tree/* openWorkingTree */.A)({ directory: folder }) : await (await git(folder)).treeAt(revision));
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formatOptionsOf)
/* harmony export */ });
/** The settings of a collection that its format reads. */
function formatOptionsOf({ heading, columns, pattern, lists }) {
    return {
        ...(heading !== undefined && { heading }),
        ...(columns !== undefined && { columns }),
        ...(pattern !== undefined && { pattern }),
        ...(lists !== undefined && { lists }),
    };
}


/***/ }),

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONTRACT_PATHS),
/* harmony export */   _: () => (/* binding */ findContract)
/* harmony export */ });
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63);

/** Where a contract is looked for when none is named, in order of preference. */
const CONTRACT_PATHS = [
    'docs/governance/VM_CREATION_CONTRACT.md',
    'docs/core/VM_CREATION_CONTRACT.md',
    'docs/VM_CREATION_CONTRACT.md',
    'VM_CREATION_CONTRACT.md',
];
/** The path of the contract in a tree. Throws a ConfigurationError where there is none at the usual places. */
async function findContract(tree) {
    const states = await tree.read(CONTRACT_PATHS);
    const found = CONTRACT_PATHS.find((path) => states.get(path)?.kind !== 'missing');
    if (found !== undefined)
        return found;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`there is no contract in ${tree.label}`, {
        hint: `write ${CONTRACT_PATHS[0]} (docs/contract.md shows how to start), or name another file with --contract FILE`,
    });
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ MAIN_ROOT),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   tW: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _contract_format_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);
/* harmony import */ var _source_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6078);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7523);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2553);




/** Name of the root that the contract stands in. */
const MAIN_ROOT = '.';
/** Reads and parses what the collections of a contract name on one side: one batch of reads per root. */
async function readSources(contract, roots, revision, cache) {
    const clauses = Object.entries(contract.data.collections ?? {});
    const paths = new Map();
    for (const [name, clause] of clauses)
        paths.set(name, await pathsOf(clause, roots.get(rootOf(clause))));
    const states = await readAll(clauses, paths, roots);
    const sources = new Map();
    for (const [name, clause] of clauses) {
        const documents = [];
        const failures = [];
        const failAt = (message, location, hint) => failures.push({ message, location, ...(hint !== undefined && { hint }) });
        const clausePlace = contract.locate(['collections', name, clause.file === undefined ? 'files' : 'file'], 'value');
        if (!roots.has(rootOf(clause))) {
            failAt(`the root "${rootOf(clause)}" of the collection "${name}" is not given`, clausePlace, `name its folder with --root ${rootOf(clause)}=PATH`);
        }
        for (const path of paths.get(name) ?? []) {
            const shown = clause.root === undefined ? path : `${clause.root}:${path}`;
            const state = states.get(rootOf(clause))?.get(path) ?? UNKNOWN;
            if (state.kind === 'missing' && clause.optional === true)
                continue;
            const failure = failureOf(shown, state);
            if (failure !== undefined || state.kind !== 'text') {
                failAt(failure ?? `${shown} cannot be read`, state.kind === 'missing' ? clausePlace : topOf(rootOf(clause), path, revision), HINTS[state.kind]);
                continue;
            }
            const format = formatOf(clause, path);
            if (format === undefined) {
                failAt(`the format of ${shown} cannot be told from its name`, clausePlace, `add format: to the collection "${name}"`);
                continue;
            }
            const file = { root: rootOf(clause), path };
            const parsed = await cache.parse(file, state.id, state.text, format, (0,_contract_format_options_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOptionsOf */ .N)(clause));
            if ('document' in parsed)
                documents.push(parsed.document);
            else {
                const range = new _source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(parsed.text).rangeOf(parsed.problem.span);
                failAt(`${shown} is not readable as ${format}: ${parsed.problem.message}`, { ...file, revision, range }, parsed.problem.hint);
            }
        }
        sources.set(name, { documents, failures });
    }
    return sources;
}
function rootOf(clause) {
    return clause.root ?? MAIN_ROOT;
}
async function pathsOf(clause, reader) {
    if (clause.file !== undefined)
        return [clause.file];
    const glob = clause.files ?? '';
    const all = reader === undefined ? [] : await reader.list((0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globFolder */ .J)(glob));
    return all.filter((path) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .k)(path, glob));
}
async function readAll(clauses, paths, roots) {
    const states = new Map();
    for (const [root, reader] of roots) {
        const wanted = clauses.filter(([, clause]) => rootOf(clause) === root).flatMap(([name]) => paths.get(name) ?? []);
        states.set(root, await reader.read([...new Set(wanted)]));
    }
    return states;
}
function formatOf(clause, path) {
    return clause.format ?? (0,_source_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatForPath */ .G9)(path);
}
function topOf(root, path, revision) {
    return { root, path, revision, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
/** What a tree that does not answer for a path is taken to say. */
const UNKNOWN = { kind: 'unreadable', reason: 'nothing is known of it' };
const HINTS = {
    text: undefined,
    missing: 'correct the path in the contract, add the file, or mark the collection optional',
    directory: 'name a file in it',
    submodule: 'read it as a root of its own with --root',
    symlink: 'name the file itself',
    'lfs-pointer': 'fetch it (git lfs pull), or keep the file out of LFS',
    binary: 'the file must be UTF-8 text',
    'too-large': 'split the file',
    unreadable: undefined,
};
/** Why a file cannot be read as text, in words; undefined for one that can. */
function failureOf(path, state) {
    switch (state.kind) {
        case 'text':
            return undefined;
        case 'missing':
            return `${path} does not exist`;
        case 'directory':
            return `${path} is a folder`;
        case 'submodule':
            return `${path} is in a submodule, which is not read`;
        case 'symlink':
            return `${path} is a symbolic link to "${state.target}": ${state.reason}`;
        case 'lfs-pointer':
            return `${path} is an LFS pointer, not the file itself`;
        case 'binary':
            return `${path} is not text: ${state.reason}`;
        case 'too-large':
            return `${path} has ${state.bytes} bytes, more than is read`;
        case 'unreadable':
            return `${path} cannot be read: ${state.reason}`;
    }
}


/***/ }),

/***/ 6078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ formatForPath),
/* harmony export */   M6: () => (/* binding */ loadFormat),
/* harmony export */   r4: () => (/* binding */ parseText)
/* harmony export */ });
/* unused harmony export FORMATS */
/** All formats, sorted by id; the code of a format, and the libraries it needs, are loaded when it is used. */
const FORMATS = [
    {
        id: 'front-matter',
        extensions: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(939), __webpack_require__.e(793), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 3003))).frontMatter,
        loadEveryday: async () => (await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 465))).readEverydayFrontMatter,
    },
    { id: 'json', extensions: ['.json'], load: async () => (await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 8790))).json },
    { id: 'jsonl', extensions: ['.jsonl', '.ndjson'], load: async () => (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 1568))).jsonl },
    {
        id: 'markdown-table',
        extensions: ['.md', '.markdown'],
        load: async () => (await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 4642))).markdownTable,
    },
    {
        id: 'proxmox-section',
        extensions: ['jobs.cfg', 'storage.cfg'],
        load: async () => (await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.bind(__webpack_require__, 6171))).proxmoxSection,
    },
    {
        id: 'ssh-config',
        extensions: ['ssh_config', '.ssh/config'],
        load: async () => (await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 5705))).sshConfig,
    },
    { id: 'text-lines', extensions: ['.txt'], load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 3693))).textLines },
    {
        id: 'yaml',
        extensions: ['.yaml', '.yml'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(939), __webpack_require__.e(793), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 6135))).yaml,
        loadEveryday: async () => (await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 465))).readEverydayFile,
    },
];
/** The tree of a text; the library behind its format is loaded only where the text needs it. */
async function parseText(id, text, options, limits) {
    const everyday = await FORMATS.find((format) => format.id === id)?.loadEveryday?.();
    return everyday?.(text, limits) ?? (await loadFormat(id)).parse(text, options, limits);
}
/** Loads a format; rejects only where its code is missing. */
async function loadFormat(id) {
    const entry = FORMATS.find((format) => format.id === id);
    if (entry === undefined)
        throw new Error(`the format "${id}" is not in the list of formats`);
    return entry.load();
}
/**
 * The format of a file whose collection names none: by the ending of its path, case-insensitive, where an ending
 * without a leading dot must be the whole file name. Undefined where no ending fits.
 */
function formatForPath(path) {
    const name = `/${path.toLowerCase()}`;
    const fits = (extension) => name.endsWith(/^\.[^/]*$/.test(extension) ? extension : `/${extension}`);
    return FORMATS.find((format) => format.extensions.some(fits))?.id;
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
/** Limits for real repositories: 100 times what the largest registry we know needs, far below what hurts a runner. */
const DEFAULT_LIMITS = { length: 16 * 1024 * 1024, depth: 64, nodes: 1_000_000, aliases: 10_000 };


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** The most characters of a line that the line-based formats read; it bounds what one hostile line can cost. */
const LONGEST_LINE = 65_536;
/** The lines of a text in order, without their line breaks (LF, CRLF, lone CR) and without a byte order mark. */
function* linesOf(text, from = 0, to = text.length) {
    let start = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
    for (let i = start; i < to; i++) {
        const code = text.charCodeAt(i);
        if (code !== 10 && code !== 13)
            continue;
        yield { start, end: i };
        if (code === 13 && text.charCodeAt(i + 1) === 10)
            i++;
        start = i + 1;
    }
    if (start < to)
        yield { start, end: to };
}
/** The span without spaces and tabs at its ends; of a blank span, the empty span at its end. */
function trimmed(text, span) {
    let { start, end } = span;
    while (start < end && isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && isBlank(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
/** True for the code of a space or a tab. */
function isBlank(code) {
    return code === 32 || code === 9;
}
/** The text of a span. */
function sliceOf(text, span) {
    return text.slice(span.start, span.end);
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ markdownBlocks)
});

// EXTERNAL MODULE: ./lib/source/lines.js
var lines = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/source/markdown/fence.js

const OPENING = /^( {0,3})(`{3,}|~{3,})/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** The fence that a line opens, if it opens one. */
function fenceAt(text, line, written) {
    const match = OPENING.exec(written);
    if (match === null)
        return undefined;
    const [whole, indent = '', run = ''] = match;
    const info = (0,lines/* trimmed */.dE)(text, { start: line.start + whole.length, end: line.end });
    if (run.startsWith('`') && written.includes('`', whole.length))
        return undefined;
    const start = line.start + indent.length;
    const contentStart = endOfLineBreak(text, line.end);
    return {
        isClosedBy(candidate) {
            const closing = CLOSING.exec(candidate)?.[1];
            return closing !== undefined && closing[0] === run[0] && closing.length >= run.length;
        },
        block(contentEnd, end, closed) {
            return { kind: 'fence', info, span: { start, end }, content: { start: contentStart, end: contentEnd }, closed };
        },
    };
}
function endOfLineBreak(text, lineEnd) {
    return text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length);
}

// EXTERNAL MODULE: ./lib/source/markdown/front-matter-span.js
var front_matter_span = __webpack_require__(717);
;// CONCATENATED MODULE: ./lib/source/markdown/html-block.js

const COMMENT_START = /^ {0,3}<!--/;
const VERBATIM_START = /^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i;
const VERBATIM_END = /<\/(?:pre|script|style|textarea)>/i;
const BLOCK_TAG = /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const LONE_TAG = /^ {0,3}<\/?[a-z][a-z0-9-]*(?:[ \t][^<>]*)?\/?>[ \t]*$/i;
/** The HTML that a line starts, by CommonMark's rules; a lone inline tag cannot interrupt a paragraph. */
function htmlBlockAt(written, lineStart, inParagraph) {
    if (COMMENT_START.test(written)) {
        const start = lineStart + written.indexOf('<');
        return {
            endsIn: (text, line) => (0,lines/* sliceOf */.Mz)(text, line).includes('-->'),
            block: (end, closed) => [{ kind: 'comment', span: { start, end }, closed }],
        };
    }
    if (VERBATIM_START.test(written)) {
        return { endsIn: (text, line) => VERBATIM_END.test((0,lines/* sliceOf */.Mz)(text, line)), block: () => [] };
    }
    if (BLOCK_TAG.test(written) || (!inParagraph && LONE_TAG.test(written))) {
        return { endsIn: isBlankLine, block: () => [] };
    }
    return undefined;
}
function isBlankLine(text, line) {
    const { start, end } = (0,lines/* trimmed */.dE)(text, line);
    return start === end;
}

// EXTERNAL MODULE: ./lib/source/markdown/table-row.js
var table_row = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/source/markdown/paragraph-reader.js


const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const CONTAINER = /^ {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/;
const NOTHING = [];
const INDENTED = /^(?: {4}| {0,3}\t)/;
/** Reads the lines outside code and HTML: finds headings and tables, whose extent the lines after them decide. */
class ParagraphReader {
    #text;
    /** The open paragraph, which an underline would make a heading. */
    #paragraph;
    #lastLine;
    #table;
    #inContainer = false;
    constructor(text) {
        this.#text = text;
    }
    /** True between two lines of a paragraph. */
    get inParagraph() {
        return this.#lastLine !== undefined;
    }
    /** Ends the open paragraph or table; answers the table. */
    end() {
        const ended = this.#table === undefined ? NOTHING : [this.#table];
        this.#table = undefined;
        this.#paragraph = undefined;
        this.#lastLine = undefined;
        this.#inContainer = false;
        return ended;
    }
    /** Reads one line; answers the blocks that end with it. */
    read(line, written) {
        const heading = headingAt(this.#text, line, written) ?? this.#underlined(line, written);
        if (heading !== undefined)
            return [...this.end(), heading];
        const content = (0,lines/* trimmed */.dE)(this.#text, line);
        const isContainer = CONTAINER.test(written);
        if (content.start === content.end || isContainer || RULE.test(written) || this.#isCode(written)) {
            const ended = this.end();
            this.#inContainer = isContainer;
            return ended;
        }
        this.#readText(content);
        return NOTHING;
    }
    #readText(line) {
        if (this.#table !== undefined) {
            this.#table = { ...this.#table, rows: { start: this.#table.rows.start, end: line.end } };
        }
        else if (this.#lastLine !== undefined && this.#isHeader(this.#lastLine) && (0,table_row/* isDelimiterRow */._)(this.#text, line)) {
            const rows = { start: line.end, end: line.end };
            this.#table = { kind: 'table', header: this.#lastLine, delimiter: line, rows };
            this.#paragraph = undefined;
            this.#lastLine = undefined;
        }
        else {
            this.#lastLine = line;
            if (!this.#inContainer)
                this.#paragraph = { start: this.#paragraph?.start ?? line.start, end: line.end };
        }
    }
    /** An indented line continues a paragraph; elsewhere it is code. */
    #isCode(written) {
        return this.#lastLine === undefined && INDENTED.test(written);
    }
    #isHeader(line) {
        return line.end - line.start <= lines/* LONGEST_LINE */.i2 && (0,lines/* sliceOf */.Mz)(this.#text, line).includes('|');
    }
    #underlined(line, written) {
        if (this.#paragraph === undefined || !UNDERLINE.test(written))
            return undefined;
        return { kind: 'heading', level: (0,lines/* sliceOf */.Mz)(this.#text, line).includes('=') ? 1 : 2, span: this.#paragraph };
    }
}
function headingAt(text, line, written) {
    const match = HEADING.exec(written);
    if (match === null)
        return undefined;
    const span = withoutClosingMarks(text, { start: line.start + match[0].length, end: line.end });
    return { kind: 'heading', level: match[1]?.length ?? 1, span };
}
/** The text of a heading without the `#`s that may stand behind it. */
function withoutClosingMarks(text, line) {
    const { start, end } = (0,lines/* trimmed */.dE)(text, line);
    let close = end;
    while (close > start && text[close - 1] === '#')
        close--;
    if (close === start)
        return { start, end: close };
    return (0,lines/* isBlank */.z3)(text.charCodeAt(close - 1)) ? (0,lines/* trimmed */.dE)(text, { start, end: close }) : { start, end };
}

;// CONCATENATED MODULE: ./lib/source/markdown/blocks.js





/** The blocks of a Markdown text in order, by the rules of GitHub's Markdown at the top level; front matter is skipped. */
function* markdownBlocks(text) {
    let fence;
    let html;
    const paragraphs = new ParagraphReader(text);
    for (const line of (0,lines/* linesOf */.Dx)(text, (0,front_matter_span/* frontMatterOf */.E)(text)?.end ?? 0)) {
        const written = text.slice(line.start, Math.min(line.end, line.start + lines/* LONGEST_LINE */.i2));
        if (fence !== undefined) {
            if (!fence.isClosedBy(written))
                continue;
            yield fence.block(line.start, line.end, true);
            fence = undefined;
            continue;
        }
        html ??= htmlBlockAt(written, line.start, paragraphs.inParagraph);
        if (html === undefined)
            fence = fenceAt(text, line, written);
        if (html !== undefined || fence !== undefined)
            yield* paragraphs.end();
        if (html !== undefined) {
            if (!html.endsIn(text, line))
                continue;
            yield* html.block(line.end, true);
            html = undefined;
            continue;
        }
        if (fence === undefined)
            yield* paragraphs.read(line, written);
    }
    yield* paragraphs.end();
    if (fence !== undefined)
        yield fence.block(text.length, text.length, false);
    if (html !== undefined)
        yield* html.block(text.length, false);
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frontMatterOpening),
/* harmony export */   E: () => (/* binding */ frontMatterOf)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);

const OPEN = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
/** The `---` that opens front matter on the first line, or undefined. */
function frontMatterOpening(text) {
    const first = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text).next();
    return first.done !== true && OPEN.test((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, first.value)) ? first.value : undefined;
}
/** The front matter between a first line `---` and the next line `---` or `...`, or undefined where one is missing. */
function frontMatterOf(text) {
    let open;
    let contentStart = 0;
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text)) {
        const written = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, line);
        if (open === undefined) {
            if (!OPEN.test(written))
                return undefined;
            open = line;
            contentStart = text.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(line.end + 1, text.length);
        }
        else if (CLOSE.test(written)) {
            return { open, content: { start: contentStart, end: line.start }, end: line.end };
        }
    }
    return undefined;
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ plainText),
  SG: () => (/* binding */ readInline),
  Gg: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: ./lib/source/lines.js
var lines = __webpack_require__(902);
// EXTERNAL MODULE: ./lib/source/pieces.js
var pieces = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/source/markdown/emphasis.js
/** How many openers a closer looks at; it bounds the cost of text full of delimiters. */
const DEEPEST = 8;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** The delimiter run that starts at an offset, by CommonMark's rules of left- and right-flanking runs. */
function delimiterAt(raw, at, offset) {
    const character = raw[at] ?? '';
    let end = at;
    while (raw[end] === character)
        end++;
    const before = raw[at - 1] ?? ' ';
    const after = raw[end] ?? ' ';
    const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
    const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
    const insideWord = character === '_' && left && right;
    return {
        character,
        canOpen: left && (!insideWord || PUNCTUATION.test(before)),
        canClose: right && (!insideWord || PUNCTUATION.test(after)),
        written: end - at,
        count: end - at,
        span: { start: offset + at, end: offset + end },
    };
}
/** Takes the characters of matching delimiters away; what stays is text. */
function matchEmphasis(delimiters) {
    const stars = [];
    const underscores = [];
    for (const closer of delimiters) {
        const [openers, others] = closer.character === '*' ? [stars, underscores] : [underscores, stars];
        while (closer.canClose && closer.count > 0) {
            const index = openers.findLastIndex((opener, at) => canPair(opener, closer) || at < openers.length - DEEPEST);
            const opener = openers[index];
            if (opener === undefined || !canPair(opener, closer))
                break;
            pair(opener, closer);
            openers.length = opener.count === 0 ? index : index + 1;
            while ((others.at(-1)?.span.start ?? -1) > opener.span.start)
                others.pop();
        }
        if (closer.canOpen && closer.count > 0)
            openers.push(closer);
    }
}
function pair(opener, closer) {
    const used = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
    opener.count -= used;
    opener.span = { start: opener.span.start, end: opener.span.end - used };
    closer.count -= used;
    closer.span = { start: closer.span.start + used, end: closer.span.end };
}
/** CommonMark's rule of three keeps `*a**b*` from pairing its first run with its second. */
function canPair(opener, closer) {
    if (!opener.canClose && !closer.canOpen)
        return true;
    return (opener.written + closer.written) % 3 !== 0 || (opener.written % 3 === 0 && closer.written % 3 === 0);
}

;// CONCATENATED MODULE: ./lib/source/markdown/link-target.js

const link_target_DEEPEST = 32;
/** The offset behind the `(target "title")` that starts at an offset, or undefined where there is none. */
function endOfLinkTarget(raw, at) {
    if (raw[at] !== '(')
        return undefined;
    const target = skipBlanks(raw, at + 1);
    const targetEnd = raw[target] === '<' ? endOfBracketed(raw, target) : endOfBare(raw, target);
    if (targetEnd === undefined)
        return undefined;
    let end = skipBlanks(raw, targetEnd);
    if (end > targetEnd && '"\'('.includes(raw[end] ?? ' ')) {
        const titleEnd = endOfTitle(raw, end);
        if (titleEnd === undefined)
            return undefined;
        end = skipBlanks(raw, titleEnd);
    }
    return raw[end] === ')' ? end + 1 : undefined;
}
function skipBlanks(raw, from) {
    let at = from;
    while (at < raw.length && (0,lines/* isBlank */.z3)(raw.charCodeAt(at)))
        at++;
    return at;
}
function endOfBracketed(raw, open) {
    for (let at = open + 1; at < raw.length; at++) {
        if (raw[at] === '\\')
            at++;
        else if (raw[at] === '<')
            return undefined;
        else if (raw[at] === '>')
            return at + 1;
    }
    return undefined;
}
/** The limit on nested parentheses, CommonMark's own, also bounds how much text is read twice. */
function endOfBare(raw, from) {
    let depth = 0;
    let at = from;
    for (; at < raw.length && !(0,lines/* isBlank */.z3)(raw.charCodeAt(at)); at++) {
        if (raw[at] === '\\')
            at++;
        else if (raw[at] === '(' && ++depth > link_target_DEEPEST)
            return undefined;
        else if (raw[at] === ')' && depth-- === 0)
            return at;
    }
    return depth === 0 ? at : undefined;
}
function endOfTitle(raw, open) {
    const quote = raw[open] === '(' ? ')' : raw[open];
    for (let at = open + 1; at < raw.length; at++) {
        if (raw[at] === '\\')
            at++;
        else if (raw[at] === quote)
            return at + 1;
        else if (quote === ')' && raw[at] === '(')
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/source/markdown/inline.js




const LONGEST_TITLE = 1000;
const MARKUP = /[\\`*_[\]!<&]/;
const PLAIN = /[^\\`*_[\]!<&]+/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));/y;
const AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const LINE_BREAK = /<br[ \t]*\/?>/iy;
const ESCAPED = /\\[!-/:-@[-`{-~]/y;
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['nbsp', ' '],
]);
/**
 * The pieces of inline Markdown as a person reads them: code spans, emphasis, links, images, autolinks, escapes and
 * entities are undone. Struck-through text keeps its `~~`; HTML other than `<br>` and comments stays as written.
 */
function readInline(text, span) {
    const raw = (0,lines/* sliceOf */.Mz)(text, span);
    return MARKUP.test(raw) ? new InlineReader(raw, span.start).read() : [{ text: raw, span }];
}
/** Inline Markdown as a person reads it, trimmed. */
function plainText(text, span) {
    return (0,pieces/* textOf */.b6)(readInline(text, span)).trim();
}
/** The text of a heading as a person reads it, on one line; of a very long one, its start. */
function titleOf(text, heading) {
    const { start, end } = heading;
    return plainText(text, { start, end: Math.min(end, start + LONGEST_TITLE) }).replace(/[\r\n]+/g, ' ');
}
class InlineReader {
    #raw;
    #offset;
    #parts = [];
    #brackets = [];
    #ticks;
    #lastCommentEnd;
    #at = 0;
    constructor(raw, offset) {
        this.#raw = raw;
        this.#offset = offset;
        this.#ticks = ticksByLength(raw);
        this.#lastCommentEnd = raw.lastIndexOf('-->');
    }
    read() {
        while (this.#at < this.#raw.length)
            this.#readNext();
        const parts = this.#parts.filter((part) => part !== undefined);
        matchEmphasis(parts.filter((part) => 'count' in part));
        return parts.map((part) => ('count' in part ? written(part) : part)).filter((piece) => piece.text !== '');
    }
    #readNext() {
        const plain = this.#match(PLAIN);
        if (plain !== undefined)
            return this.#push(plain[0], plain[0].length);
        const character = this.#raw[this.#at] ?? '';
        if (character === '`')
            return this.#readTicks();
        if (character === '*' || character === '_')
            return this.#readDelimiter();
        if (character === '[' || (character === '!' && this.#raw[this.#at + 1] === '['))
            return this.#openBracket();
        if (character === ']')
            return this.#closeBracket();
        if (character === '\\') {
            const escaped = this.#match(ESCAPED);
            return escaped === undefined ? this.#push('\\', 1) : this.#push(escaped[0].slice(1), 2);
        }
        if (character === '&')
            return this.#readEntity();
        if (character === '<')
            return this.#readHtml();
        this.#push(character, 1);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#raw) ?? undefined;
    }
    #push(read, length) {
        const start = this.#offset + this.#at;
        this.#parts.push({ text: read, span: { start, end: start + length } });
        this.#at += length;
    }
    #readTicks() {
        const open = this.#at;
        let contentStart = open;
        while (this.#raw[contentStart] === '`')
            contentStart++;
        const count = contentStart - open;
        const runs = this.#ticks.get(count) ?? [];
        while ((runs.at(-1) ?? contentStart) < contentStart)
            runs.pop();
        const close = runs.at(-1);
        if (close === undefined)
            return this.#push(this.#raw.slice(open, contentStart), count);
        let contentEnd = close;
        const content = this.#raw.slice(contentStart, contentEnd);
        if (content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '') {
            contentStart++;
            contentEnd--;
        }
        this.#at = contentStart;
        while (this.#at < contentEnd) {
            const pipe = this.#raw.slice(this.#at, contentEnd).indexOf('\\|');
            this.#push(this.#raw.slice(this.#at, pipe < 0 ? contentEnd : this.#at + pipe), pipe < 0 ? contentEnd - this.#at : pipe);
            if (pipe >= 0)
                this.#push('|', 2);
        }
        this.#at = close + count;
    }
    #readDelimiter() {
        const delimiter = delimiterAt(this.#raw, this.#at, this.#offset);
        this.#parts.push(delimiter);
        this.#at += delimiter.count;
    }
    #openBracket() {
        this.#brackets.push(this.#parts.length);
        const mark = this.#raw[this.#at] === '!' ? '![' : '[';
        this.#push(mark, mark.length);
    }
    #closeBracket() {
        const opener = this.#brackets.pop();
        const end = opener === undefined ? undefined : endOfLinkTarget(this.#raw, this.#at + 1);
        if (opener === undefined || end === undefined)
            return this.#push(']', 1);
        this.#parts[opener] = undefined;
        this.#at = end;
    }
    #readEntity() {
        const entity = this.#match(ENTITY);
        if (entity === undefined)
            return this.#push('&', 1);
        const [whole, decimal, hexadecimal, name] = entity;
        const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number.parseInt(decimal, 10);
        this.#push(name === undefined ? characterOf(code) : (NAMED.get(name) ?? whole), whole.length);
    }
    #readHtml() {
        const link = this.#match(AUTOLINK);
        if (link !== undefined) {
            this.#at++;
            this.#push(link[1] ?? '', link[0].length - 2);
            this.#at++;
            return;
        }
        const lineBreak = this.#match(LINE_BREAK);
        if (lineBreak !== undefined)
            return this.#push(' ', lineBreak[0].length);
        if (this.#raw.startsWith('<!--', this.#at) && this.#at < this.#lastCommentEnd) {
            this.#at = this.#raw.indexOf('-->', this.#at) + 3;
            return;
        }
        this.#push('<', 1);
    }
}
/** Length of a run of backticks → the offsets of all runs of that length, last first. */
function ticksByLength(raw) {
    const runs = new Map();
    for (let end = raw.lastIndexOf('`') + 1; end > 0;) {
        let start = end;
        while (start > 0 && raw[start - 1] === '`')
            start--;
        const ofLength = runs.get(end - start);
        if (ofLength === undefined)
            runs.set(end - start, [start]);
        else
            ofLength.push(start);
        end = start === 0 ? 0 : raw.lastIndexOf('`', start - 1) + 1;
    }
    return runs;
}
function characterOf(code) {
    if (code === 0xa0)
        return ' ';
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
function written(delimiter) {
    return { text: delimiter.character.repeat(delimiter.count), span: delimiter.span };
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDelimiterRow),
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);

const DELIMITER_CHARACTERS = /^[ \t|:-]+$/;
const DELIMITER_CELL = /^:?-+:?$/;
/**
 * The cells of a table row without their padding; `\|` is text, every other pipe ends a cell, in code spans too.
 * An empty cell is the empty span where text would stand.
 */
function cellsOf(text, row) {
    const { start, end } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(text, row);
    const cells = [];
    let cellStart = text[start] === '|' ? start + 1 : start;
    for (let at = cellStart; at < end; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '|') {
            cells.push(cellAt(text, { start: cellStart, end: at }));
            cellStart = at + 1;
        }
    }
    if (cellStart < end)
        cells.push(cellAt(text, { start: cellStart, end }));
    return cells;
}
function cellAt(text, cell) {
    const content = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(text, cell);
    if (content.start < content.end)
        return content;
    const start = cell.start < cell.end && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(text.charCodeAt(cell.start)) ? cell.start + 1 : cell.start;
    return { start, end: start };
}
/** True for the row of dashes and colons under a table's header. */
function isDelimiterRow(text, line) {
    if (line.end - line.start > _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2)
        return false;
    const written = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, line);
    if (!DELIMITER_CHARACTERS.test(written) || !written.includes('|'))
        return false;
    return cellsOf(text, line).every((cell) => DELIMITER_CELL.test((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, cell)));
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ pieceOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f4: () => (/* binding */ fieldNode)
/* harmony export */ });
/* unused harmony export commaList */
/** The piece that reads as it is written. */
function pieceOf(text, span) {
    return { text: text.slice(span.start, span.end), span };
}
/** The read text of pieces. */
function textOf(pieces) {
    return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('');
}
/** The node of a field: its text, or the list of its comma-separated parts where the field is a list. */
function fieldNode(isList, pieces, span) {
    return isList ? commaList(pieces, span) : { kind: 'scalar', value: textOf(pieces), span };
}
/** The comma-separated parts of a text, trimmed, each with its own span; empty parts are left out. */
function commaList(pieces, span) {
    const items = [];
    let part = [];
    const finish = () => {
        const item = scalarOf(part);
        if (item !== undefined)
            items.push(item);
        part = [];
    };
    for (const piece of pieces) {
        if (!isVerbatim(piece)) {
            part.push(piece);
            continue;
        }
        let from = 0;
        for (let comma = piece.text.indexOf(','); comma >= 0; comma = piece.text.indexOf(',', from)) {
            part.push(sliceOfPiece(piece, from, comma));
            finish();
            from = comma + 1;
        }
        part.push(sliceOfPiece(piece, from, piece.text.length));
    }
    finish();
    return { kind: 'list', items, span };
}
function isVerbatim(piece) {
    return piece.text.length === piece.span.end - piece.span.start;
}
function sliceOfPiece(piece, from, to) {
    return { text: piece.text.slice(from, to), span: { start: piece.span.start + from, end: piece.span.start + to } };
}
function scalarOf(part) {
    const first = part.findIndex((piece) => piece.text.trim() !== '');
    const last = part.findLastIndex((piece) => piece.text.trim() !== '');
    const head = part[first];
    const tail = part[last];
    if (head === undefined || tail === undefined)
        return undefined;
    const before = isVerbatim(head) ? head.text.length - head.text.trimStart().length : 0;
    const after = isVerbatim(tail) ? tail.text.length - tail.text.trimEnd().length : 0;
    const value = textOf(part.slice(first, last + 1)).trim();
    return { kind: 'scalar', value, span: { start: head.span.start + before, end: tail.span.end - after } };
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ describeUnsafePath),
/* harmony export */   Z$: () => (/* binding */ isGitFolder),
/* harmony export */   d1: () => (/* binding */ normalizeRootPath),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH)
/* harmony export */ });
/** The longest path that is read, in UTF-16 code units; as long as a path can be on Linux. */
const LONGEST_PATH = 4096;
/**
 * The normal spelling of a path as a person writes it: below a root, `/` between folders, without `.` segments.
 * Refuses whatever could lead out of the root or into git's own folder, on any machine; never throws.
 */
function normalizeRootPath(text) {
    const path = text
        .split('/')
        .filter((segment) => segment !== '.')
        .join('/');
    const reason = text === '' ? 'it is empty' : (describeForeignSpelling(path) ?? describeUnsafePath(text));
    return reason === undefined ? { ok: true, path } : { ok: false, reason };
}
/** Why a path, as a person wrote it or as a tree lists it, could lead out of its root; undefined where it cannot. */
function describeUnsafePath(path) {
    if (path.length > LONGEST_PATH)
        return `it is longer than ${LONGEST_PATH} characters`;
    if (path.includes('\0'))
        return 'it has a NUL character';
    if (path.startsWith('/'))
        return 'it is absolute: write it relative to the root';
    for (const segment of path === '' ? [] : path.split('/')) {
        if (segment === '')
            return 'it has an empty segment: write "/" only between two names';
        if (segment === '..')
            return 'it has the segment "..", which could lead out of the root';
        if (isGitFolder(segment))
            return `it leads into "${segment}", which belongs to git`;
    }
    return undefined;
}
/** True for the name of git's own folder, in any case, as file systems that ignore case would open it. */
function isGitFolder(name) {
    return name.length === 4 && name.toLowerCase() === '.git';
}
function describeForeignSpelling(path) {
    if (path.includes('\\'))
        return 'it has a "\\": write "/" between folders';
    if (/^[A-Za-z]:\//.test(path))
        return 'it names a drive: write it relative to the root';
    return undefined;
}


/***/ }),

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Answers positions for offsets of one text; LF, CRLF and lone CR each end a line. */
class LineIndex {
    #starts = [0];
    #text;
    constructor(text) {
        this.#text = text;
        // Most texts have no carriage return, and searching is many times as fast as looking at each character.
        if (text.includes('\r'))
            this.#startAfterEachBreak();
        else
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                this.#starts.push(at + 1);
    }
    #startAfterEachBreak() {
        const text = this.#text;
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
                this.#starts.push(i + 1);
        }
    }
    /** How many lines the text has; a text that ends in a line break has an empty last line. */
    get lineCount() {
        return this.#starts.length;
    }
    /** The position of an offset; offsets outside the text answer with its nearest end. */
    positionAt(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const bom = low === 0 && this.#text.charCodeAt(0) === 0xfeff && clamped > 0 ? 1 : 0;
        return { line: low + 1, column: clamped - (this.#starts[low] ?? 0) - bom + 1 };
    }
    /** The range of a span. */
    rangeOf(span) {
        return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
    }
    /** The offset at which a 1-based line starts; past the last line, the end of the text. */
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
    /** The text of a 1-based line without its line break and without a byte order mark, so that columns count in it. */
    lineText(line) {
        const end = this.#starts[line] ?? this.#text.length;
        const text = this.#text.slice(this.lineStart(line), end).replace(/[\r\n]+$/, '');
        return line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
}


/***/ })

};
