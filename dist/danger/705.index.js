"use strict";
exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sshConfig: () => (/* binding */ sshConfig)
});

// EXTERNAL MODULE: ./lib/source/lines.js
var lines = __webpack_require__(902);
// EXTERNAL MODULE: ./lib/source/pieces.js
var source_pieces = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/source/refusal.js
var refusal = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/source/ssh-keywords.js
/** The keywords of ssh_config(5) in the capitalisation of its manual page. */
const SSH_KEYWORDS = [
    'AddKeysToAgent',
    'AddressFamily',
    'BatchMode',
    'BindAddress',
    'BindInterface',
    'CanonicalDomains',
    'CanonicalizeFallbackLocal',
    'CanonicalizeHostname',
    'CanonicalizeMaxDots',
    'CanonicalizePermittedCNAMEs',
    'CASignatureAlgorithms',
    'CertificateFile',
    'ChannelTimeout',
    'CheckHostIP',
    'Ciphers',
    'ClearAllForwardings',
    'Compression',
    'ConnectionAttempts',
    'ConnectTimeout',
    'ControlMaster',
    'ControlPath',
    'ControlPersist',
    'DynamicForward',
    'EnableEscapeCommandline',
    'EnableSSHKeysign',
    'EscapeChar',
    'ExitOnForwardFailure',
    'FingerprintHash',
    'ForkAfterAuthentication',
    'ForwardAgent',
    'ForwardX11',
    'ForwardX11Timeout',
    'ForwardX11Trusted',
    'GatewayPorts',
    'GlobalKnownHostsFile',
    'GSSAPIAuthentication',
    'GSSAPIDelegateCredentials',
    'HashKnownHosts',
    'HostbasedAcceptedAlgorithms',
    'HostbasedAuthentication',
    'HostKeyAlgorithms',
    'HostKeyAlias',
    'HostName',
    'IdentitiesOnly',
    'IdentityAgent',
    'IdentityFile',
    'IgnoreUnknown',
    'IPQoS',
    'KbdInteractiveAuthentication',
    'KbdInteractiveDevices',
    'KexAlgorithms',
    'KnownHostsCommand',
    'LocalCommand',
    'LocalForward',
    'LogLevel',
    'LogVerbose',
    'MACs',
    'NoHostAuthenticationForLocalhost',
    'NumberOfPasswordPrompts',
    'ObscureKeystrokeTiming',
    'PasswordAuthentication',
    'PermitLocalCommand',
    'PermitRemoteOpen',
    'PKCS11Provider',
    'Port',
    'PreferredAuthentications',
    'ProxyCommand',
    'ProxyJump',
    'ProxyUseFdpass',
    'PubkeyAcceptedAlgorithms',
    'PubkeyAuthentication',
    'RekeyLimit',
    'RemoteCommand',
    'RemoteForward',
    'RequestTTY',
    'RequiredRSASize',
    'RevokedHostKeys',
    'SecurityKeyProvider',
    'SendEnv',
    'ServerAliveCountMax',
    'ServerAliveInterval',
    'SessionType',
    'SetEnv',
    'StdinNull',
    'StreamLocalBindMask',
    'StreamLocalBindUnlink',
    'StrictHostKeyChecking',
    'SyslogFacility',
    'Tag',
    'TCPKeepAlive',
    'Tunnel',
    'TunnelDevice',
    'UpdateHostKeys',
    'User',
    'UserKnownHostsFile',
    'VerifyHostKeyDNS',
    'VersionAddendum',
    'VisualHostKey',
    'XAuthLocation',
];
/** Keywords, in lower case, that add up where ssh meets them again; of all others the first value counts. */
const ADDING_KEYWORDS = new Set([
    'certificatefile',
    'dynamicforward',
    'identityfile',
    'localforward',
    'remoteforward',
    'sendenv',
    'setenv',
]);
/** Keywords, in lower case, whose value is the rest of the line as it stands, quotes and `#` included. */
const COMMAND_KEYWORDS = new Set([
    'knownhostscommand',
    'localcommand',
    'proxycommand',
    'remotecommand',
]);

// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/source/ssh-line.js





/** Reads one line of an ssh client configuration; undefined for blank lines and comments. */
function readSshLine(text, line) {
    const { start, end } = (0,lines/* trimmed */.dE)(text, line);
    if (start === end || text[start] === '#')
        return undefined;
    const tooLong = (0,refusal/* refuseLine */.VH)(line);
    if (tooLong !== undefined)
        return tooLong;
    let keywordEnd = start;
    while (keywordEnd < end && !(0,lines/* isBlank */.z3)(text.charCodeAt(keywordEnd)) && text[keywordEnd] !== '=')
        keywordEnd++;
    const keywordSpan = { start, end: keywordEnd };
    const written = text.slice(start, keywordEnd);
    const keyword = written.toLowerCase();
    const valueStart = skipSeparator(text, keywordEnd, end);
    const value = { start: valueStart, end };
    if (written === '')
        return (0,refusal/* refuse */.TR)('syntax', 'the line has no keyword before "="', { start, end });
    const found = COMMAND_KEYWORDS.has(keyword) ? commandArgument(text, value) : readArguments(text, value);
    if ('ok' in found)
        return found;
    const joined = join(found);
    if (joined !== undefined)
        return { keyword, keywordSpan, arguments: found, value: joined };
    const hint = 'a line is a keyword and its value, as in HostName 192.0.2.7; write # before a comment';
    return (0,refusal/* refuse */.TR)('syntax', `the keyword ${(0,quoted/* quoted */.T)(written)} has no value`, keywordSpan, hint);
}
function join(found) {
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (first === last)
        return first;
    let end = first.span.start;
    const pieces = found.flatMap(({ pieces: own, span }) => {
        const space = { text: ' ', span: { start: end, end: span.start } };
        end = span.end;
        return own === first.pieces ? own : [space, ...own];
    });
    return { pieces, span: { start: first.span.start, end: last.span.end } };
}
/** Behind a keyword stands white space, in which one `=` may stand. */
function skipSeparator(text, from, end) {
    const afterBlanks = (0,lines/* trimmed */.dE)(text, { start: from, end }).start;
    return text[afterBlanks] === '=' && afterBlanks < end
        ? (0,lines/* trimmed */.dE)(text, { start: afterBlanks + 1, end }).start
        : afterBlanks;
}
function commandArgument(text, value) {
    return value.start === value.end ? [] : [{ pieces: [(0,source_pieces/* pieceOf */.Kg)(text, value)], span: value }];
}
function readArguments(text, value) {
    const found = [];
    let at = value.start;
    while (at < value.end && text[at] !== '#') {
        const argument = readArgument(text, at, value.end);
        if ('ok' in argument)
            return argument;
        found.push(argument);
        at = (0,lines/* trimmed */.dE)(text, { start: argument.span.end, end: value.end }).start;
    }
    return found;
}
/** An argument ends at white space outside quotes; in it, a backslash keeps quotes, backslashes and spaces as they are. */
function readArgument(text, start, end) {
    const pieces = [];
    let quote;
    let opened = start;
    let from = start;
    let at = start;
    const keep = (next) => {
        if (from < at)
            pieces.push((0,source_pieces/* pieceOf */.Kg)(text, { start: from, end: at }));
        from = next;
    };
    for (; at < end && (quote !== undefined || !(0,lines/* isBlank */.z3)(text.charCodeAt(at))); at++) {
        const character = text[at];
        if (character === '\\' && at + 1 < end && isEscapable(text[at + 1], quote)) {
            keep(at + 2);
            pieces.push({ text: text[at + 1] ?? '', span: { start: at, end: at + 2 } });
            at++;
        }
        else if (quote === undefined ? character === '"' || character === "'" : character === quote) {
            keep(at + 1);
            quote = quote === undefined ? character : undefined;
            opened = at;
        }
    }
    if (quote !== undefined) {
        return (0,refusal/* refuse */.TR)('syntax', `the quote ${quote} is not closed on its line`, { start: opened, end }, 'add the closing quote');
    }
    keep(at);
    return { pieces, span: { start, end: at } };
}
function isEscapable(character, quote) {
    return character === '"' || character === "'" || character === '\\' || (character === ' ' && quote === undefined);
}

;// CONCATENATED MODULE: ./lib/source/formats/ssh-config.js





const CANONICAL = new Map(SSH_KEYWORDS.map((keyword) => [keyword.toLowerCase(), keyword]));
const PATTERN = /[*?!]/;
const MOST_SETTINGS = 100_000;
/** Reads an OpenSSH client configuration: one map per host that a `Host` line names, without wildcards and negations. */
const sshConfig = {
    id: 'ssh-config',
    extensions: ['ssh_config', '.ssh/config'],
    parse(text, options, limits) {
        const tooLong = (0,refusal/* refuseLength */.bf)(text, limits);
        if (tooLong !== undefined)
            return tooLong;
        const blocks = readBlocks(text, limits);
        return 'ok' in blocks ? blocks : entriesOf(text, blocks, new Set(options.lists), limits);
    },
};
function readBlocks(text, limits) {
    const blocks = [];
    let settings = 0;
    let parts = 0;
    let block;
    for (const span of (0,lines/* linesOf */.Dx)(text)) {
        const line = readSshLine(text, span);
        if (line === undefined)
            continue;
        if ('ok' in line)
            return line;
        parts += line.value.pieces.length;
        if (parts > limits.nodes)
            return (0,refusal/* refuseNodes */.Q2)(limits, line.keywordSpan);
        if (++settings > MOST_SETTINGS)
            return refuseSettings(line.keywordSpan);
        if (line.keyword === 'match')
            block = undefined;
        else if (line.keyword === 'host') {
            block = { line, settings: new Map(), end: line.value.span.end };
            blocks.push(block);
        }
        else if (block !== undefined && line.keyword !== 'include')
            addSetting(block, line);
    }
    return blocks;
}
function refuseSettings(span) {
    return (0,refusal/* refuse */.TR)('limit', `the file has more than ${MOST_SETTINGS} settings, which is the limit`, span, 'split the file');
}
/** Of a keyword that does not add up, ssh takes the first value and never looks at the others. */
function addSetting(block, line) {
    block.end = line.value.span.end;
    const before = block.settings.get(line.keyword);
    if (before === undefined)
        block.settings.set(line.keyword, { first: line, others: [] });
    else if (ADDING_KEYWORDS.has(line.keyword))
        before.others.push(line);
}
function entriesOf(text, blocks, lists, limits) {
    const items = [];
    let nodes = 0;
    for (const { line, settings, end } of blocks) {
        const hosts = line.arguments.filter((host) => !PATTERN.test((0,source_pieces/* textOf */.b6)(host.pieces)));
        const added = [...settings.values()].reduce((sum, setting) => sum + setting.others.length, 0);
        nodes += hosts.length * (settings.size + 2) + added;
        if (nodes > limits.nodes)
            return (0,refusal/* refuseNodes */.Q2)(limits, line.keywordSpan);
        const span = { start: line.keywordSpan.start, end };
        const members = [...settings.values()].map((setting) => memberOf(text, setting, lists));
        for (const host of hosts) {
            const node = (0,source_pieces/* fieldNode */.f4)(lists.has('Host'), host.pieces, host.span);
            items.push({ kind: 'map', members: [{ key: 'Host', keySpan: line.keywordSpan, node }, ...members], span });
        }
    }
    return { ok: true, root: { kind: 'list', items, span: { start: 0, end: text.length } }, problems: [] };
}
function memberOf(text, { first, others }, lists) {
    const key = CANONICAL.get(first.keyword) ?? (0,lines/* sliceOf */.Mz)(text, first.keywordSpan);
    const isList = lists.has(key);
    const nodes = [first, ...others].map(({ value }) => (0,source_pieces/* fieldNode */.f4)(isList, value.pieces, value.span));
    return { key, keySpan: first.keywordSpan, node: combined(nodes, first, others.at(-1) ?? first) };
}
function combined(nodes, first, last) {
    const [only, ...more] = nodes;
    if (only !== undefined && more.length === 0)
        return only;
    const items = nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
    return { kind: 'list', items, span: { start: first.value.span.start, end: last.value.span.end } };
}


/***/ })

};
;