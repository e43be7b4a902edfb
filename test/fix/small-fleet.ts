import type { Files } from '../check-texts.ts';

/** A small repository with a roster that takes new entries, two files that must know them, and a table. */
export const smallFleet: Files = {
  'contract.yaml': `collections:
  vms:
    file: roster.yaml
    entries: $.vms[*]
    key: id
    label: "VM {id} {hostname}"
    unique: [hostname, lan_ip]
    schema:
      type: object
      required: [id, hostname, status]
      properties:
        hostname: { type: string, pattern: "^[a-z]+(-[a-z]+)*$" }
    scaffold: |
      - id: {id}
        hostname: {hostname}
        site: {site}
        status: {status|registered}
        created_at: "{today}"
        lan_ip: {lan_ip}
        ssh_target: {ssh_target|TODO}
  targets:
    file: targets.yaml
    entries: targets[]
    key: id
    references:
      - { field: via, to: targets }
  dns:
    file: dns.md
    heading: Addresses
    key: Name
placement:
  - { id: vmid-range, of: vms, by: id, field: site, ranges: { shop: 200-203, home: 100-199 } }
networks:
  - { id: lan, of: vms, by: site, field: lan_ip, cidr: { shop: 192.168.1.0/24, home: 10.0.0.0/24 } }
checklist:
  - id: target
    each: vms
    where: { status: [active, registered] }
    in: targets
    match: { id: "{hostname}" }
    equal: { host: "{lan_ip}" }
    orphans: { severity: error, stale: error }
    scaffold: |
      - id: {hostname}
        host: {lan_ip}
  - id: dns
    each: vms
    where: { status: [active, registered] }
    in: dns
    match: { Name: "{hostname}" }
    equal: { Address: "{lan_ip}", VMID: "{id}" }
    orphans: { severity: error }
    scaffold: |
      | {hostname} | {lan_ip} | {id} |
`,
  'roster.yaml': `vms:
  # Shop
  - id: 200
    hostname: mail
    site: shop
    status: active
    created_at: "2025-01-01"
    lan_ip: 192.168.1.200
    ssh_target: mail

  - id: 201
    hostname: files
    site: shop
    status: active
    created_at: "2025-01-02"
    lan_ip: 192.168.1.7
    ssh_target: files

  # Home
  - id: 100
    hostname: attic
    site: home
    status: decommissioned
    created_at: "2024-01-01"
    decommissioned_at: "2025-06-01"
    lan_ip: 10.0.0.2
`,
  'targets.yaml': `targets:
  - id: mail
    host: 192.168.1.200
  - id: files
    host: 192.168.1.7
    via: mail # the way in
`,
  'dns.md': `# Addresses

| Name | Address | VMID |
|------|---------|------|
| mail | 192.168.1.200 | 200 |
| files | 192.168.1.7 | 201 |
`,
};
