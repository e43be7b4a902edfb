import{E as e,at as t,k as n}from"./check-DxGiwrI_.js";import{t as r}from"./start-By9nt_1D.js";const i=Object.assign(Object.create(null),{"address-outside-network":`# address-outside-network

An address is no IP address, or outside of the network it must be in.

Severity: error

## Why it matters

A LAN address of the wrong site routes nowhere, and looks like any other.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
networks:
  - { id: lan, of: vms, field: lan_ip, by: site, cidr: { shop: 192.168.1.0/24, home: 10.0.0.0/24 } }
  - { id: tailnet, of: vms, field: tailscale_ip, cidr: 100.64.0.0/10 }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, site: shop, lan_ip: 10.0.0.201, tailscale_ip: 100.64.0.1 }
  - { id: 202, hostname: mail, site: home, lan_ip: 10.0.0.202, tailscale_ip: 100.64.0 }
  - { id: 203, hostname: chat, site: barn, lan_ip: 10.0.0.203 }
-- expected --
new error address-outside-network lan vms.yaml:2:51 lan_ip 10.0.0.201 of VM 201 web is outside of 192.168.1.0/24
new error address-outside-network tailnet vms.yaml:3:78 tailscale_ip "100.64.0" of VM 202 mail is not an IP address
new error address-outside-network lan vms.yaml:4:52 lan_ip of VM 203 chat cannot be judged: no network is given for site "barn"
fail
\`\`\`\`

## How to mend it

Correct the address, or the field that chooses the network.

## How the contract controls it

- \`networks\`: \`of\` a collection, the \`field\`, and \`cidr\`: one network, several of which any will do, or networks by the
  value of the field \`by\`.
- \`cidr\` may be a template over the entry, \`{site_cidr}\`; see [derived fields](../contract.md#from-other-files).
- A value of \`by\` that has no network is a finding too: an address that nobody can judge is not right.
- \`where\` says which entries; one without an address is not judged. \`severity\` of the clause.
`,"ambiguous-scalar":`# ambiguous-scalar

A plain value in YAML reads as something else than it looks like, or as different things to different readers.

Severity: warning

## Why it matters

The commit \`8e66283\` without quotes is the number infinity. \`0755\` is 755 to one YAML reader and 493 to the next; \`no\` is a
word or false. The file looks right to everyone who reads it with their eyes.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  stacks: { file: stacks.yaml, key: id, entries: "stacks[]" }
\`\`\`
-- stacks.yaml --
stacks:
  - id: git
    commit: 8e66283
    enabled: yes
    since: 2026-02-01
-- expected --
new warning ambiguous-scalar stacks.yaml:3:13 stacks.yaml: the unquoted value "8e66283" is the number Infinity in YAML 1.2, but text to YAML 1.1 readers
new warning ambiguous-scalar stacks.yaml:4:14 stacks.yaml: the unquoted value "yes" is text in YAML 1.2, but true to YAML 1.1 readers
new info ambiguous-scalar stacks.yaml:5:12 stacks.yaml: the unquoted value "2026-02-01" is text in YAML 1.2, but a date to YAML 1.1 readers
pass
\`\`\`\`

## How to mend it

Put the value in quotes if it is a text, or write the number, \`true\` or \`false\` that is meant.

## How the contract controls it

Every YAML file that a collection reads is looked at, front matter included; in JSON, numbers with more digits than can be
kept. Dates are told as info, everything else as a warning. A waiver with \`rule: ambiguous-scalar\` and \`file\` answers for a file that cannot be changed.
`,"contract-weakened":`# contract-weakened

The change takes something out of the contract that base asks for. It is an error where base's contract would report
something new on head that head's contract does not; a warning where an item is gone or counts for less, where findings
that were there before are no longer told, and where base's contract can no longer be applied because a file moved.

Severity: error

## Why it matters

Otherwise a pull request could pass by making the contract ask for less, next to the very VM that breaks it.

## Example

\`\`\`\`txtar
-- base/CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- head/CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, where: { status: active }, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- base/vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
-- head/vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
  - { id: 202, hostname: mail }
-- both/ssh.yaml --
targets:
  - id: web
-- expected --
new error contract-weakened ssh-target CONTRACT.md:6:7 this change weakens the contract: by the rules of base, the checklist item "ssh-target" has 1 new finding
fail
\`\`\`\`

## How to mend it

Mend what base asks for, which the related locations list, or change the contract in a change of its own. If both have to
come together, state in a waiver for \`contract-weakened\` who answers for it.

## How the contract controls it

It is judged whenever the contract differs between base and head. Clauses are compared by what they say about head, not by
their words: moving, renaming or rewriting a clause is free as long as nothing is lost. Checklist items are told apart by
their \`id\`.
`,"dangling-reference":`# dangling-reference

A field names an entry of another collection that does not exist.

Severity: error

## Why it matters

A service on a host that was renamed still reads well. Nothing follows the name until something has to.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  services:
    file: services.yaml
    key: "@key"
    entries: services.*
    label: "service {@key}"
    references:
      - { field: host, to: hosts, except: [localhost] }
  hosts: { file: hosts.yaml, key: name, entries: "hosts[]" }
\`\`\`
-- services.yaml --
services:
  wiki: { host: web }
  shop: { host: wbe }
  cron: { host: localhost }
-- hosts.yaml --
hosts:
  - name: web
-- expected --
new error dangling-reference services.yaml:3:17 "host" of service shop names "wbe", which is not in hosts.yaml
fail
\`\`\`\`

Where the field holds a list, each of its values must name an entry:

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  units:
    file: backups.yaml
    key: id
    entries: units[]
    label: "unit {id}"
    references: [{ field: targets, to: targets }]
  targets: { file: backups.yaml, key: name, entries: "targets[]" }
\`\`\`
-- backups.yaml --
targets: [{ name: vm-201 }, { name: vm-202 }]
units:
  - { id: shop, targets: [vm-201, vm-203] }
  - { id: home, targets: [] }
-- expected --
new error dangling-reference backups.yaml:3:35 "targets" of unit shop names "vm-203", which is not in backups.yaml
fail
\`\`\`\`

## How to mend it

Correct the name (the hint names the closest one), or add the entry it names.

## How the contract controls it

- \`references\`: \`field\`, \`to\` (one collection, or several of which any will do), \`by\` (the field of the target that is
  named; its key by default), \`where\`, \`except\`, \`severity\`.
- A list is a reference by each of its values; null and blank are none.
`,"dual-truth":`# dual-truth

A mirror claims to be authoritative, or an authoritative file says that it is made from its mirror.

Severity: error

## Why it matters

If two files own the same data nobody does, and if each is made from the other a mistake goes round for ever.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
authority:
  - { id: roster, files: [ops/vms.yaml], mirrors: [{ files: ["docs/*.md"] }] }
\`\`\`
-- ops/vms.yaml --
# Source: docs/vms.md
vms: []
-- docs/vms.md --
---
status: authoritative
---
-- expected --
new error dual-truth roster docs/vms.md:2:1 docs/vms.md claims to be authoritative, but mirrors ops/vms.yaml
new error dual-truth roster ops/vms.yaml:1:1 ops/vms.yaml is authoritative, but says that it is made from its mirror docs/vms.md
fail
\`\`\`\`

## How to mend it

Decide which file owns the data, and say in the header of the other what it mirrors.

## How the contract controls it

- \`authority\`: \`files\` and \`mirrors\`.
- \`claim\`: the regular expression by which a file claims to be authoritative; by default \`status: authoritative\` at the
  beginning of a line, in any case. Only the first 60 lines are headers.
- \`reads: allowed\` lets an authoritative file name a mirror as its source.
- \`severity\` of the clause.
`,"duplicate-entry":`# duplicate-entry

Two entries of one collection have the same key.

Severity: error

## Why it matters

Most tools that read such a file take one of the two and never say which.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  probes: { file: probes.yaml, key: id, entries: "probes[]" }
\`\`\`
-- probes.yaml --
probes:
  - { id: web, url: "http://10.0.0.1" }
  - { id: web, url: "http://10.0.0.2" }
-- expected --
new error duplicate-entry probes.yaml:3:7 probes has a second entry with the key "web"
fail
\`\`\`\`

## How to mend it

Remove one of the two, or give it a key of its own.

## How the contract controls it

- \`key\`: what an entry is known by.
- \`last-wins\`: in a journal the last entry of a key is the one that counts, and there are no duplicates.
`,"duplicate-key":`# duplicate-key

A key stands twice in one map of a source file.

Severity: error

## Why it matters

The first of the two values is lost, and no reader says so.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  hosts: { file: hosts.yaml, key: "@key", entries: "hosts.*" }
\`\`\`
-- hosts.yaml --
hosts:
  web: { ip: 10.0.0.1, port: 80, ip: 10.0.0.2 }
-- expected --
new error duplicate-key hosts.yaml:2:34 hosts.yaml: the key "ip" stands twice in this map
fail
\`\`\`\`

## How to mend it

Keep one of the two. Until then the later one counts.

## How the contract controls it

Every file that a collection reads is looked at: YAML, JSON, front matter, the columns of tables, Proxmox sections.
`,"edited-mirror":`# edited-mirror

A mirror changed while no authoritative file of its data did. It is looked for between base and head only.

Severity: error

## Why it matters

The next synchronisation overwrites the correction, and whoever made it believes it is made.

## Example

\`\`\`\`txtar
-- both/CONTRACT.md --
\`\`\`yaml vm-contract
authority:
  - { id: roster, files: [ops/vms.yaml], mirrors: [{ files: [docs/vms.md] }] }
\`\`\`
-- both/ops/vms.yaml --
vms: []
-- base/docs/vms.md --
There are no VMs.
-- head/docs/vms.md --
There is one VM.
-- expected --
new error edited-mirror roster docs/vms.md:1:1 docs/vms.md changes, but it only mirrors ops/vms.yaml, which does not change
fail
\`\`\`\`

## How to mend it

Change the authoritative file; the mirror follows it.

## How the contract controls it

- \`authority\`: the authoritative \`files\`, and \`mirrors\`, which may be in other roots.
- A mirror in another root is compared where its two sides are named: \`check --base HEAD --root
  workbench=../workbench@main..\` asks whether the working tree of the workbench changes a mirror alone.
- \`sync: both\` lets either side change alone.
- \`severity\` of the clause.
`,"empty-collection":`# empty-collection

A collection that the checklist goes through has no entries.

Severity: error

## Why it matters

A selector that selects nothing makes every check pass, and so does a roster that somebody emptied by accident.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "machines[]" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- ssh.yaml --
targets:
  - id: web
-- expected --
new error empty-collection vms.yaml:1:1 vms has no entries: machines[] selects nothing in vms.yaml
fail
\`\`\`\`

## How to mend it

Correct \`entries\`, \`where\` or the path.

## How the contract controls it

- \`entries\`, \`where\`, \`file\`, \`files\`: what is selected.
- \`optional\`: a roster whose file is missing may be empty; one whose file is there may not.

It blocks whether it is new or not, and cannot be waived.
`,"expired-waiver":`# expired-waiver

A waiver has passed its last day, so the findings it covered count again.

Severity: error

## Why it matters

A waiver is a promise with a date. When the date has passed, either the work is done or somebody decides anew.

## Example

\`\`\`\`txtar
-- today --
2026-03-01
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
waivers:
  - { item: ssh-target, subject: 201, owner: "@ann", reason: no shell yet, expires: "2026-02-28" }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- ssh.yaml --
targets: []
-- expected --
new error expired-waiver ssh-target CONTRACT.md:8:7 the waiver for item "ssh-target", subject "201" expired on 2026-02-28
new error missing-entry ssh-target vms.yaml:2:7 VM 201 web has no entry in ssh.yaml
fail
\`\`\`\`

## How to mend it

Mend what the waiver covers and remove it, or agree on a new day with its owner.

## How the contract controls it

- \`waivers\`: \`owner\`, \`reason\`, \`expires\`, and what is waived: any of \`rule\`, \`item\`, \`subject\` and \`file\`, all of which
  must fit.
- The day of \`expires\` is the last one on which the waiver holds.
- A waived finding stays in every report.
`,"fallen-coverage":`# fallen-coverage

A site has fewer entries of a surface than before. It is looked for between base and head only.

Severity: error

## Why it matters

Coverage is built entry by entry and lost in one careless merge.

## Example

\`\`\`\`txtar
-- both/CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  probes: { file: probes.yaml, key: id, entries: "probes[]" }
parity:
  - id: sites
    sites: [shop, home]
    surfaces: [{ title: Probes, of: probes, site: site, where: { enabled: { not: false } } }]
\`\`\`
-- base/probes.yaml --
probes:
  - { id: web, site: shop }
  - { id: photos, site: home }
-- head/probes.yaml --
probes:
  - { id: web, site: shop }
  - { id: photos, site: home, enabled: false }
-- expected --
new error fallen-coverage sites probes.yaml:3:7 Probes of home falls from 1 to 0: probes "photos"
fail
\`\`\`\`

## How to mend it

Bring the entries back, or let a waiver say why the site shrinks.

## How the contract controls it

- \`parity\`: the \`sites\`, and \`surfaces\`, each with a \`title\`, \`of\` a collection, \`site\` (a field, or a predicate for each
  site) and \`where\` (which entries count).
- \`missing\` of a surface: for each site the checklist items whose subjects without an entry are the missing pieces, by name.
- \`ratchet: false\` only counts.
- \`severity\` of the clause.
`,"forbidden-alias":`# forbidden-alias

A file calls something by a name that is not its canonical one.

Severity: warning

## Why it matters

Two names for one machine are two machines to whoever searches for one of them.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
names:
  - canonical: proxmox-home
    aliases: [beelink, pve-home]
    in:
      - { files: ["docs/archive/*.md"], severity: info, action: leave history alone }
      - { files: ["docs/**/*.md"], severity: error }
\`\`\`
-- docs/plan.md --
The beelink is not pve-home-2.
-- docs/archive/2024.md --
We bought the beelink.
-- expected --
new error forbidden-alias proxmox-home docs/plan.md:1:5 docs/plan.md says "beelink" where the name is "proxmox-home"
new info forbidden-alias proxmox-home docs/archive/2024.md:1:15 docs/archive/2024.md says "beelink" where the name is "proxmox-home"
fail
\`\`\`\`

## How to mend it

Write the canonical name.

## How the contract controls it

- \`names\`: the \`canonical\` name, its \`aliases\`, and \`in\`: places with \`files\` (globs), \`root\`, \`severity\` and \`action\`,
  which is the hint. The first place a file is in decides.
- Aliases are found as whole words: \`pve-home\` is no word of \`pve-home-2\`.
- \`tables\` adds alignment tables to reports: the entries \`of\` a collection whose \`field\` says the name or an alias of it,
  with the fields to \`show\`.
- Where a place has no \`severity\` it is a warning.
`,"illegal-transition":`# illegal-transition

An entry goes from one state to another that may not follow it, is new and not in a first state, loses its row too early,
or changes a field that never may. It is looked for between base and head only.

Severity: error

## Why it matters

A row that is deleted takes the history of its number with it. A machine that is \`active\` from its first day was never
\`planned\`, and whoever plans never heard of it.

## Example

\`\`\`\`txtar
-- both/CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
lifecycle:
  - id: vm-status
    of: vms
    field: status
    transitions: { planned: [active, abandoned], active: [decommissioned] }
    initial: [planned]
    removal-requires: [decommissioned, abandoned]
    immutable: [hostname]
\`\`\`
-- base/vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
  - { id: 202, hostname: mail, status: active }
  - { id: 203, hostname: chat, status: active }
-- head/vms.yaml --
vms:
  - { id: 201, hostname: web, status: planned }
  - { id: 202, hostname: post, status: active }
  - { id: 204, hostname: dns, status: active }
-- expected --
new error illegal-transition vm-status vms.yaml:2:39 VM 201 web goes from "active" to "planned"
new error illegal-transition vm-status vms.yaml:3:26 hostname of VM 202 post changes from "mail" to "post", but never may
new error illegal-transition vm-status vms.yaml:4:39 VM 204 dns is new and already "active"
new error illegal-transition vm-status vms.yaml:4:40 VM 203 chat is removed while it was "active"
fail
\`\`\`\`

## How to mend it

Take the steps one by one, in a change each.

## How the contract controls it

- \`lifecycle\`: \`of\` a collection, the state \`field\`, and any of:
- \`transitions\`: state → the states that may follow it; a state that is no key may be followed by none;
- \`initial\`: the states a new entry may have;
- \`removal-requires\`: the states an entry must have had at base before its row may go;
- \`entries-gone: true\`: a row may go only once no checklist item finds an entry of it any more;
- \`immutable\`: fields that never change;
- \`severity\` of the clause.
`,"incomplete-entry":`# incomplete-entry

An entry of a subject lacks a field that \`require\` lists, or breaks the JSON Schema that \`require\` holds. Or the subject
itself lacks the field that its entry would be recognised by.

Severity: error

## Why it matters

An entry that is half written satisfies every search for it. What is missing shows when it is needed: the login without a
user, the backup without a path.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - id: ssh-target
    each: vms
    in: ssh
    match: { id: "{hostname}" }
    require: [host, user]
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
  - { id: 202 }
-- ssh.yaml --
targets:
  - { id: web, host: 10.0.0.1, user: "" }
-- expected --
new error incomplete-entry ssh-target ssh.yaml:2:38 the entry of VM 201 web in ssh.yaml has no "user"
new error incomplete-entry ssh-target vms.yaml:3:7 vms "202" has no "hostname", so its entry in ssh.yaml cannot be told
fail
\`\`\`\`

## How to mend it

Give the field a value. Null, blank text and empty lists are no values.

## How the contract controls it

- \`require\`: a list of fields, or a JSON Schema (2020-12) for the whole entry.
- \`required\` of a collection: fields that each of its entries must have, or such that a field of another collection lists.
- \`match\`: a template with a fallback, \`{ssh_target|none}\`, never lacks a value; of several alternatives one that can be
  filled in is enough.
- \`having\`: entries that do not count are not looked at.
- \`severity\` and \`hint\` of the item. With \`count: { min: 0 }\` a subject that cannot be looked for is left alone.
`,"invalid-entry":`# invalid-entry

An entry breaks the schema of its collection, or has no key.

Severity: error

## Why it matters

A status that nobody declared matches no \`where\`, so every check passes the row by. A row without a key cannot be missed.
Both look green unless somebody says what a row must be.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms:
    file: vms.yaml
    key: id
    entries: "vms[]"
    label: "VM {id}"
    schema:
      type: object
      required: [status]
      properties: { status: { enum: [planned, active, decommissioned] } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, status: active }
  - { id: 202, status: actve }
  - { hostname: lost }
-- expected --
new error invalid-entry vms.yaml:3:24 "status" of VM 202 is not one of the allowed values
new error invalid-entry vms.yaml:4:5 an entry of vms has no "id"
fail
\`\`\`\`

Operating profiles, with patterns, enumerated fields, and a field that only some of them need:

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  profiles:
    file: profiles.yaml
    key: id
    entries: profiles[]
    label: "profile {id}"
    schema:
      required: [hostname, ssh_mode, startup_policy]
      properties:
        hostname: { pattern: "^[a-z][a-z0-9-]{0,19}$" }
        ssh_mode: { enum: [standard, lxc-root, none] }
        startup_policy: { enum: [auto, manual, template] }
      if: { properties: { ssh_mode: { const: none } } }
      then: { required: [reason] }
\`\`\`
-- profiles.yaml --
profiles:
  - { id: 201, hostname: web, ssh_mode: standard, startup_policy: auto }
  - { id: 202, hostname: Mail_2, ssh_mode: standard, startup_policy: sometimes }
  - { id: 203, hostname: chat, ssh_mode: none, startup_policy: manual }
-- expected --
new error invalid-entry profiles.yaml:3:26 "hostname" of profile 202 does not match the pattern
new error invalid-entry profiles.yaml:3:70 "startup_policy" of profile 202 is not one of the allowed values
new error invalid-entry profiles.yaml:4:7 profile 203 has no "reason"
fail
\`\`\`\`

## How to mend it

Correct the value, or teach the schema what is new.

## How the contract controls it

- \`schema\`: a JSON Schema (2020-12) for each entry. Formats date, date-time, time, ipv4, ipv6, hostname, uuid and email
  are checked; patterns are matched in linear time; references lead nowhere outside of the schema.
- \`key\`: the field, or the fields of which the first present one is taken.
- \`where\`: values that do not satisfy it are no entries and need no key.
`,"mismatched-field":`# mismatched-field

A field of an entry says something else than the subject it belongs to. The finding stands at the entry's value; what the
subject says is the related location.

Severity: error

## Why it matters

When two files name two addresses for one machine, one of them is wrong, and which one is only found out at the worst time.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - id: ssh-target
    each: vms
    in: ssh
    match: { id: "{hostname}" }
    equal:
      host: "{lan_ip}"
      memory: { to: "{memory_mb}MB", as: size }
      user: { to: "{owner}", strict: true }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, lan_ip: 10.0.0.1, memory_mb: 2048, owner: ann }
-- ssh.yaml --
targets:
  - { id: web, host: 10.0.0.11, memory: 2GB }
-- expected --
new error mismatched-field ssh-target ssh.yaml:2:5 "user" of VM 201 web in ssh.yaml has no value, vms.yaml says "ann"
new error mismatched-field ssh-target ssh.yaml:2:22 "host" of VM 201 web in ssh.yaml is "10.0.0.11", vms.yaml says "10.0.0.1"
fail
\`\`\`\`

## How to mend it

Correct whichever of the two is wrong. \`vm-contract fix\` writes the subject's value into the entry; look before you take it.

## How the contract controls it

- \`equal\`: field of the entry → template over the subject, or a clause with \`to\` (one template, or several of which any
  will do), \`where\` (only for such subjects), \`when\` (only for such entries), \`as\` (\`text\`, \`size\`, \`case-insensitive\`) and
  \`strict\`.
- A list of such clauses compares one field under several conditions.
- Without \`strict\` nothing is said where one side has no value; with it that is a finding too.
- A list agrees when one of its values does.
- \`having\`: entries that do not count are not compared.
- \`severity\` and \`hint\` of the item.
`,"misplaced-entry":`# misplaced-entry

The number of an entry belongs to another place than the one it names: a VMID from the range of one hypervisor on another.

Severity: error

## Why it matters

Numbers are given out by range so that a number says where to look. One that lies collides later, when its own place gives
it out again.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
placement:
  - id: vmid-range
    of: vms
    by: id
    field: proxmox_host
    ranges: { pve: 200-299, proxmox-home: 100-199 }
    except: [{ key: 9000, reason: a template }]
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, proxmox_host: pve }
  - { id: 214, hostname: mail, proxmox_host: proxmox-home }
  - { id: 9000, hostname: template, proxmox_host: pve }
-- expected --
new error misplaced-entry vmid-range vms.yaml:3:46 VM 214 mail names proxmox_host "proxmox-home", but id 214 belongs to "pve" (200-299)
fail
\`\`\`\`

## How to mend it

Correct the place, or take a number from its range.

## How the contract controls it

- \`placement\`: \`of\` a collection, the number \`by\`, the place \`field\`, and \`ranges\` of whole numbers for each place.
- Instead of \`ranges\` and \`field\`, \`range\` is a template over the entry, \`{vmid_range}\`; with
  [derived fields](../contract.md#from-other-files) it comes from the row of the site.
- \`where\` says which entries, \`except\` which ones may be elsewhere, each with its reason.
- Ranges may overlap; then any of their places will do. An entry without number or place is not judged.
- \`severity\` of the clause.
`,"missing-entry":`# missing-entry

A subject of a checklist item has no entry in the collection that must know it, or fewer than \`count.min\` asks for. The
finding stands at the subject; the place where the entry belongs is the related location.

Severity: error

## Why it matters

A VM that boots is not yet a VM that is backed up, watched and reachable. Each of those is a line in another file, written
by hand, and a line that was never written raises no error anywhere else.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
  - { id: 202, hostname: mail }
-- ssh.yaml --
targets:
  - id: web
-- expected --
new error missing-entry ssh-target vms.yaml:3:7 VM 202 mail has no entry in ssh.yaml
fail
\`\`\`\`

Not every machine owes everything. \`where\` says which ones do, by a field of theirs or by its default; \`except\` names single
ones, each with its reason:

\`\`\`\`txtar
-- today --
2026-03-01
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}", defaults: { has_docker: true } }
  probes: { file: probes.yaml, key: id, entries: "probes[]" }
checklist:
  - id: probe
    each: vms
    where: { status: active, has_docker: true }
    in: probes
    match: { host: "{hostname}" }
    count: { min: 2 }
    except:
      - { key: 203, reason: answers only on the mesh }
      - { key: 204, reason: gets its probes with the next release, expires: "2026-02-28" }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
  - { id: 202, hostname: data, status: active, has_docker: false }
  - { id: 203, hostname: mesh, status: active }
  - { id: 204, hostname: chat, status: active }
-- probes.yaml --
probes:
  - { id: web-http, host: web }
-- expected --
new error missing-entry probe vms.yaml:2:7 VM 201 web has 1 of at least 2 entries in probes.yaml
new error missing-entry probe vms.yaml:5:7 VM 204 chat has no entry in probes.yaml
fail
\`\`\`\`

## How to mend it

Add the entry. Where the item has a \`scaffold\`, \`vm-contract fix\` writes it at the right place, with \`TODO\` for what only a
person knows. If the subject rightly has no entry, list it under \`except\` with the reason.

## How the contract controls it

- \`each\`, \`where\`: which subjects are asked.
- \`in\`, \`match\`: where an entry is looked for, and how it is recognised.
- \`count.min\`: how many are asked for; 1 by default, 0 asks for none.
- \`except\`: subjects that need none, each with a reason and perhaps a last day.
- \`severity\`, \`hint\`, \`scaffold\` of the item.

An entry that is there but does not count is [unqualified-entry](unqualified-entry.md). A subject without the very field it
would be looked for by is [incomplete-entry](incomplete-entry.md).
`,"not-checked":`# not-checked

A clause of the contract could not be judged, because what it looks at cannot be read, or is not there.

Severity: error

## Why it matters

Otherwise one broken file would hide every finding that needs it, and the report would look better than before.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  nodes: { file: nodes.yaml, key: id, entries: "nodes[]" }
placement:
  - { id: vmid-range, of: nodes, by: id, field: host, ranges: { pve: 200-299 } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- expected --
new error unreadable-source CONTRACT.md:4:18 nodes.yaml does not exist
new error not-checked vmid-range CONTRACT.md:6:7 placement "vmid-range" could not be checked, because nodes.yaml cannot be read
fail
\`\`\`\`

A search that finds no text at all is no check either: a \`statement\` or the \`names.in\` of a name whose globs match no
file, or a statement that forbids something below a \`heading\` that no text has. Most often a file was moved, or the
clause has a typing mistake.

A rule with over 1,000 findings more than at base, or over 5,000 at base, is given up as well: what is not told may be
new.

## How to mend it

Repair the file first; it is the related location, and has an [unreadable-source](unreadable-source.md) of its own.
Where nothing was found to search, correct the path or the heading in the contract, or say \`optional: true\` there.

## How the contract controls it

Nothing switches it off. It blocks whether it is new or not, and cannot be waived. The cells of the coverage matrix say
\`not-checked\`.
`,"not-unique-across":`# not-unique-across

A value that may stand only once over several fields and collections stands twice.

Severity: error

## Why it matters

An address pool does not know that VMs are in one file and printers in another.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  devices: { file: devices.yaml, key: name, entries: "devices[]", label: "device {name}" }
unique-across:
  - id: one-address-one-machine
    fields: [{ of: vms, field: lan_ip }, { of: devices, field: ip }]
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, lan_ip: 10.0.0.5 }
-- devices.yaml --
devices:
  - { name: printer, ip: 10.0.0.5 }
-- expected --
new error not-unique-across one-address-one-machine devices.yaml:2:26 ip "10.0.0.5" of device printer is already that of VM 201 web
fail
\`\`\`\`

## How to mend it

Give one of the two a value of its own.

## How the contract controls it

- \`unique-across\`: each clause has an \`id\` and \`fields\`, each \`of\` a collection, a \`field\`, and perhaps a \`where\`.
- Where a value stands twice, the field that is listed first has the older right, then the lower key.
- \`severity\` of the clause.
`,"not-unique":`# not-unique

Two entries of one collection share the value of a field that \`unique\` lists. The one with the lower key has the older
right; the finding stands at the other.

Severity: error

## Why it matters

Two machines with one address do not fail when they are written down. They fail when the second one boots.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms:
    file: vms.yaml
    key: id
    entries: "vms[]"
    label: "VM {id}"
    unique:
      - lan_ip
      - { fields: [hostname], where: { status: { not: decommissioned } } }
      - { fields: [rack, slot] }
\`\`\`
-- vms.yaml --
vms:
  - { id: 202, hostname: photos, lan_ip: 10.0.0.1, rack: a, slot: 2 }
  - { id: 201, hostname: web, lan_ip: 10.0.0.1, rack: a, slot: 1 }
  - { id: 101, hostname: photos, status: decommissioned }
-- expected --
new error not-unique vms.yaml:2:42 lan_ip "10.0.0.1" of VM 202 is taken by VM 201
fail
\`\`\`\`

## How to mend it

Give one of the two a value of its own.

## How the contract controls it

- \`unique\`: fields, or sets of \`fields\` with a \`where\` that says among which entries.
- An entry without a value is not compared. A list holds each of its values.

Values that may not repeat over several collections are [not-unique-across](not-unique-across.md).
`,"orphaned-entry":`# orphaned-entry

An entry belongs to no subject at all, of whatever status.

Severity: error

## Why it matters

What is left behind by a machine that is gone goes on being probed, paid for and logged in to. And an orphan is often a
typing mistake: the entry that somebody else is missing, under a name nobody looks for.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - id: ssh-target
    each: vms
    in: ssh
    match: { id: "{hostname}" }
    orphans:
      severity: warning
      except:
        - { key: nas, reason: storage }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- ssh.yaml --
targets:
  - id: web
  - id: nas
  - id: wbe
-- expected --
new warning orphaned-entry ssh-target ssh.yaml:4:5 "wbe" in ssh.yaml belongs to no entry of vms.yaml
pass
\`\`\`\`

## How to mend it

Remove the entry, correct its name, or add the subject to the roster. If it rightly belongs to none, list its key under
\`orphans.except\` with the reason.

## How the contract controls it

- \`orphans\`: nothing is looked for without it; \`orphans: {}\` is enough.
- \`orphans.where\`: which entries are asked.
- \`orphans.except\`: keys that need no subject, bare or with \`reason\` and \`expires\`.
- \`orphans.severity\`, else the item's \`severity\`.

A subject that exists but that the item is not for, such as a decommissioned VM, makes no orphan. See
[stale-entry](stale-entry.md).
`,"outdated-entry":`# outdated-entry

A date, such as that of the last verification, is older than it may be, is missing, or is no date.

Severity: warning

## Why it matters

A page that nobody has looked at since spring is believed as much as one from yesterday.

## Example

\`\`\`\`txtar
-- today --
2026-03-01
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  pages: { files: "docs/*.md", format: front-matter, key: "@file", label: "{@file}" }
freshness:
  - { id: verified, of: pages, field: last_verified, days: 21 }
\`\`\`
-- docs/a.md --
---
last_verified: "2026-02-08"
---
-- docs/b.md --
---
last_verified: "2026-02-07"
---
-- expected --
new warning outdated-entry verified docs/b.md:2:16 docs/b.md was last touched on 2026-02-07, 22 days ago (last_verified); at most 21 days are allowed
pass
\`\`\`\`

## How to mend it

Verify what the entry says, then set the date.

## How the contract controls it

- \`freshness\`: \`of\` a collection, the date \`field\`, \`days\`, and \`where\`. The first ten characters of the value are the
  date.
- Days are counted to the day of the check, which is that of the head commit where there is one.
- \`severity\` of the clause.
`,"overlapping-range":`# overlapping-range

Two entries claim ranges with a number in common, or a range is none.

Severity: error

## Why it matters

Whoever takes the next free VMID of a site takes one that belongs to another site as well.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  sites: { file: sites.yaml, entries: "sites[]", key: id, label: "site {id}" }
ranges-apart:
  - { id: site-vmids, of: sites, range: "{vmid_range}" }
\`\`\`
-- sites.yaml --
sites:
  - { id: shop, vmid_range: 200-299 }
  - { id: home, vmid_range: 100-199 }
  - { id: third, vmid_range: 290-399 }
-- expected --
new error overlapping-range site-vmids sites.yaml:4:30 the range 290-399 of site third overlaps 200-299 of site shop
fail
\`\`\`\`

## How to mend it

Give the younger entry a range of its own.

## How the contract controls it

- \`ranges-apart\`: \`of\` a collection, the \`range\` as a template (\`{vmid_range}\`, \`{min}-{max}\`), and \`where\`.
- Of two entries that overlap, the one with the lower key has the older right.
- \`severity\` of the clause.
`,"placeholder-value":`# placeholder-value

A value still stands for "to be filled in later": in a subject that a checklist item is for, or in an entry that belongs
to one.

Severity: error

## Why it matters

\`PENDING_LAN_IP\` is honest while a machine is being built, and a trap once something is told to connect to it.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, where: { status: active }, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, status: active, lan_ip: PENDING_LAN_IP }
  - { id: 202, hostname: mail, status: planned, lan_ip: PENDING_LAN_IP }
-- ssh.yaml --
targets:
  - { id: web, user: TODO }
-- expected --
new error placeholder-value ssh-target ssh.yaml:2:22 "user" of the entry of VM 201 web in ssh.yaml is still the placeholder "TODO"
new error placeholder-value vms.yaml:2:55 "lan_ip" of VM 201 web is still the placeholder "PENDING_LAN_IP"
fail
\`\`\`\`

## How to mend it

Fill in the value.

## How the contract controls it

- \`placeholders\`: regular expressions that replace the default list: \`PENDING\`, \`PENDING_…\`, \`TODO\` as a word (also within
  a URL), \`TBD\`, \`FIXME…\`, \`CHANGEME\`, \`CHANGE_ME\`, \`XXX\` and \`<…>\`.
- Only subjects that an item is for are looked at; a planned VM may say \`PENDING_LAN_IP\`.
- In an entry the item's \`severity\` decides; in the subject itself it is an error.
`,"set-mismatch":`# set-mismatch

A derived list lacks a value of its source, or holds one that its source has not.

Severity: error

## Why it matters

A file that is generated from another one is right on the day it is generated. Whoever edits the source later does not see
the copy.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  order: { file: startup.yaml, key: phase, entries: "phases[]" }
same-set:
  - id: startup-order
    source: { of: vms, field: id, where: { status: active } }
    derived: { of: order, field: vms }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
  - { id: 202, hostname: mail, status: active }
  - { id: 203, hostname: chat, status: planned }
-- startup.yaml --
phases:
  - { phase: 1, vms: [201] }
  - { phase: 2, vms: [203] }
-- expected --
new error set-mismatch startup-order startup.yaml:3:23 "203" in startup.yaml is not in vms.yaml, which it is derived from
new error set-mismatch startup-order vms.yaml:3:11 "202" of vms.yaml is missing in startup.yaml
fail
\`\`\`\`

## How to mend it

Generate the derived file again, or correct it by hand.

## How the contract controls it

- \`same-set\`: \`source\` and \`derived\`, each \`of\` a collection, a \`field\`, and perhaps a \`where\`. Lists count by their
  values, and how often a value stands does not matter.
- \`severity\` of the clause.
`,"stale-entry":`# stale-entry

An entry belongs to a subject, but to none that the item is still for: its subjects fail the item's \`where\`, or are
excepted.

Severity: warning

## Why it matters

The row of a decommissioned machine stays in the roster so that its number is not given out again. Everything else that
knew the machine should forget it.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  backups: { file: backups.yaml, key: name, entries: "backups[]" }
checklist:
  - id: backup
    each: vms
    where: { status: active }
    in: backups
    match: { vm: "{id}" }
    orphans: { stale: error }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web, status: active }
  - { id: 202, hostname: mail, status: decommissioned }
-- backups.yaml --
backups:
  - { name: web, vm: 201 }
  - { name: mail, vm: 202 }
-- expected --
new error stale-entry backup backups.yaml:3:7 "mail" in backups.yaml belongs to VM 202 mail, which this file need not know any more
fail
\`\`\`\`

## How to mend it

Remove the entry, or bring the subject back into service.

## How the contract controls it

- \`orphans.stale\`: \`ignore\` (the default), \`info\`, \`warning\` or \`error\`.
- Or a map: \`severity\` (\`warning\` by default), \`subjects\`, which subjects make an entry stale, e.g.
  \`{ status: decommissioned }\`, and \`where\`, which entries, e.g. \`{ enabled: { not: false } }\`.
- \`orphans.where\` and \`orphans.except\` as for [orphaned-entry](orphaned-entry.md).
`,"surplus-entry":`# surplus-entry

A subject has more entries that count than \`count.max\` allows. The finding stands at the first entry too many.

Severity: error

## Why it matters

Two entries for one machine are two truths. Sooner or later somebody corrects one of them and a tool reads the other.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  backups: { file: backups.yaml, key: name, entries: "backups[]" }
checklist:
  - { id: backup, each: vms, in: backups, match: { vm: "{id}" }, count: { max: 1 } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- backups.yaml --
backups:
  - { name: web-nightly, vm: 201 }
  - { name: web-weekly, vm: 201 }
-- expected --
new error surplus-entry backup backups.yaml:3:7 VM 201 web has 2 entries in backups.yaml, at most 1 may be there
fail
\`\`\`\`

## How to mend it

Remove the entries that are not meant, or raise \`count.max\`.

## How the contract controls it

- \`count.max\`: how many may count; without it any number may.
- \`having\`: entries that do not count are not counted here either.
- \`severity\` of the item.

Entries of one collection with the same key are [duplicate-entry](duplicate-entry.md), with or without a checklist.
`,"thin-group":`# thin-group

A group of entries, such as the backups of one host, has fewer entries than it must have.

Severity: error

## Why it matters

The last backup of a host can go without any VM missing its own.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  backups: { file: backups.yaml, entries: "targets[]", key: name }
groups:
  - { id: lanes, of: backups, by: host, values: [pve, nas], where: { enabled: { not: false } } }
\`\`\`
-- backups.yaml --
targets:
  - { name: vm-201, host: pve }
  - { name: photos, host: nas, enabled: false }
-- expected --
new error thin-group lanes CONTRACT.md:5:7 host "nas" has 0 entries that count in backups.yaml, at least 1 must be there
fail
\`\`\`\`

## How to mend it

Add an entry to the group, or switch one on that is there.

## How the contract controls it

- \`groups\`: \`of\` a collection, \`by\` the field that names the group (a list counts by its items), \`where\` (which entries
  count) and \`min\`, one by default.
- \`values\` are the groups there must be: a list, or a field \`of\` another collection. Without it they are those that entries
  name; without \`by\` the collection is one group.
- \`severity\` of the clause.
`,"unchanged-companion":`# unchanged-companion

A file changed, but not the files that must change with it. It is looked for between base and head only.

Severity: error

## Why it matters

Some files only make sense together: the roster and the list of what was done to it.

## Example

\`\`\`\`txtar
-- both/CONTRACT.md --
\`\`\`yaml vm-contract
together:
  - { id: changelog, when: ["ops/*.yaml"], then: [CHANGELOG.md] }
\`\`\`
-- base/ops/vms.yaml --
vms: []
-- head/ops/vms.yaml --
vms: [{ id: 201 }]
-- both/CHANGELOG.md --
Nothing yet.
-- expected --
new error unchanged-companion changelog ops/vms.yaml:1:1 ops/vms.yaml changes, but CHANGELOG.md does not
fail
\`\`\`\`

## How to mend it

Bring the companion up to date in the same change.

## How the contract controls it

- \`together\`: \`when\` and \`then\`, globs in \`root\`. If a file of \`when\` is added, changed or removed, each pattern of \`then\`
  must match a changed file; with \`count: any\` one of them is enough.
- \`message\` and \`severity\` of the clause.
`,"unclassified-entry":`# unclassified-entry

An entry fits none of the classes that the contract declares, or more than one.

Severity: error

## Why it matters

Checks are written for the kinds of machines that somebody thought of. One of another kind, with a status or a host that
nobody declared, would be skipped by all of them.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "vms[]", key: id, label: "VM {id}" }
classes:
  - id: kinds
    of: vms
    classes:
      shop: { host: pve, status: [active, planned] }
      gone: { status: decommissioned }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, host: pve, status: active }
  - { id: 202, host: pve, status: Active }
-- expected --
new error unclassified-entry kinds vms.yaml:3:7 VM 202 fits none of the declared classes
fail
\`\`\`\`

## How to mend it

Correct the entry, or declare a class for its kind and say in the checklist what it owes.

## How the contract controls it

- \`classes\`: \`of\` a collection, and \`classes\`: name → predicate. Each entry must satisfy exactly one of them.
- \`severity\` of the clause.
`,"unqualified-entry":`# unqualified-entry

A subject has enough entries, but too few of them satisfy the item's \`having\`.

Severity: error

## Why it matters

A probe that is switched off watches nothing, and a backup target that is disabled saves nothing. To whoever counts lines
both look like the real thing.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  probes: { file: probes.yaml, key: id, entries: "probes[]" }
checklist:
  - id: probe
    each: vms
    in: probes
    match: { host: "{hostname}" }
    having: { enabled: { not: false } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- probes.yaml --
probes:
  - { id: web-http, host: web, enabled: false }
-- expected --
new error unqualified-entry probe vms.yaml:2:7 VM 201 web has 1 entry in probes.yaml, but none of them counts
fail
\`\`\`\`

## How to mend it

Make one of the entries count (they are the related locations), or add one that does.

## How the contract controls it

- \`having\`: what an entry must satisfy to count.
- \`count.min\`: how many must count.
- \`severity\` and \`hint\` of the item.
`,"unreadable-source":`# unreadable-source

A file that the contract names cannot be read: it is missing, malformed, of a format that cannot be told, or no plain file
of this repository (a folder, a submodule, a link that leads out, an LFS pointer, not text, too large). So it is with files
that are searched for statements, names and claims, where the contract names them by path or by extension (\`docs/*.md\`); of a
whole folder (\`docs/**\`), pictures and other files that are no text are passed over.

Severity: error

## Why it matters

A file that cannot be read is not an empty file. A gate that takes it for one is green on the day the roster breaks.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- ssh.yaml --
targets:
  - { id: web
-- expected --
new error not-checked ssh-target CONTRACT.md:6:7 the checklist item "ssh-target" could not be checked, because ssh.yaml cannot be read
new error unreadable-source ssh.yaml:2:5 ssh.yaml is not readable as yaml: the bracket { that opens here is not closed
fail
\`\`\`\`

## How to mend it

Mend the file at the place the finding stands at. For a file that is missing, correct the path in the contract or add the
file.

## How the contract controls it

- \`file\`, \`files\`, \`root\`, \`format\`: what is read, and how.
- \`optional\`: a missing file is an empty collection. No other trouble is forgiven.

It blocks whether it is new or not, and cannot be waived.
`,"unused-waiver":`# unused-waiver

A waiver waives nothing.

Severity: warning

## Why it matters

What it was for is mended, or its words never fitted. Either way it would waive the next finding of that kind unseen.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", label: "VM {id} {hostname}" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{hostname}" } }
waivers:
  - { item: ssh-target, subject: 201, owner: "@ann", reason: no shell yet, expires: "2026-12-31" }
\`\`\`
-- vms.yaml --
vms:
  - { id: 201, hostname: web }
-- ssh.yaml --
targets:
  - id: web
-- expected --
new warning unused-waiver ssh-target CONTRACT.md:8:7 the waiver for item "ssh-target", subject "201" waives nothing
pass
\`\`\`\`

## How to mend it

Remove it, or correct its \`rule\`, \`item\`, \`subject\` or \`file\`.

## How the contract controls it

- \`waivers\`, see [expired-waiver](expired-waiver.md). What blocks in any case
  ([unreadable-source](unreadable-source.md), [not-checked](not-checked.md), [empty-collection](empty-collection.md))
  cannot be waived, so a waiver for it is unused.
`,"wrong-statement":`# wrong-statement

A document says something it must not say, or lacks something it must say.

Severity: error

## Why it matters

Prose outlives what it describes. The one sentence that everybody copies should not be the wrong one.

## Example

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
statements:
  - { id: two-hosts, files: ["docs/*.md"], forbid: 'proxmox-home \\(pve\\)', message: two hypervisors are named as one }
  - { id: policy, files: [docs/plan.md], heading: Rules, require: 'placement policy' }
\`\`\`
-- docs/plan.md --
Host: proxmox-home (pve)

## Rules

None yet.
-- expected --
new error wrong-statement two-hosts docs/plan.md:1:1 docs/plan.md: two hypervisors are named as one
new error wrong-statement policy docs/plan.md:3:1 docs/plan.md: no line matches placement policy, which must be said here
fail
\`\`\`\`

A heading that documents must have is a statement, too:

\`\`\`\`txtar
-- CONTRACT.md --
\`\`\`yaml vm-contract
statements:
  - { id: rollback, files: ["docs/*.md"], require: '^## Rollback$', message: a runbook says how to go back }
\`\`\`
-- docs/move.md --
# Move a machine

## Rollback
-- docs/shrink.md --
# Shrink a disk

Rollback: there is none.
-- expected --
new error wrong-statement rollback docs/shrink.md:1:1 docs/shrink.md: a runbook says how to go back
fail
\`\`\`\`

## How to mend it

Say what \`expected\` says, or what the message asks for.

## How the contract controls it

- \`statements\`: \`files\` (globs) and either \`forbid\` or \`require\`, a regular expression (RE2) that is matched line by line.
- Or \`words\`: a field \`of\` a collection that lists words which must not be there, found as whole words.
- \`comments: ignore\` leaves out what follows a \`#\`.
- \`heading\`: only the section below the heading that begins so.
- \`message\` and \`expected\` say it in words. A named file that is missing cannot say what it must.
- A statement that finds no text to search, or no such section, is [not-checked](not-checked.md), unless it is \`optional\`.
- \`severity\` of the clause.
`});function a(a,o){let{values:s,positionals:c}=n(`explain`,a,{help:{type:`boolean`,short:`h`}}),[l,...u]=c;if(s.help===!0||u.length>0)return o.write(`Usage: vm-contract explain [RULE]
`),u.length>0?2:0;let d=e();if(l===void 0){let e=Math.max(...d.map(e=>e.id.length));return o.write(d.map(t=>`${t.id.padEnd(e)}  ${t.severity.padEnd(7)}  ${t.summary}\n`).join(``)),0}let f=i[l];if(f===void 0)throw new r(`there is no rule "${l}"`,{hint:t(l,d.map(e=>e.id))});return o.write(f),0}export{a as explainCommand};