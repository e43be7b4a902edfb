import {
  activeOf,
  BAK,
  CAP,
  CMP,
  CON,
  type Data,
  DEV,
  differ,
  type GateOracle,
  HP,
  hostsOf,
  idOf,
  isSet,
  keys,
  MIN,
  NAM,
  PLC,
  PRO,
  REL,
  SLC,
  SLO,
  STA,
  STK,
  SVC,
  sshById,
  sshOf,
  TAI,
  TOP,
  TSL,
  tableRows,
  vmsOf,
} from './gate-data.ts';

/** The offline gates, in their order. */
export const GATE_ORACLES: readonly GateOracle[] = [
  {
    gate: 'D69.1',
    needs: [],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => [vm.hostname, vm.tailscale_ip].some((value) => String(value).startsWith('PENDING_')))
        .map(idOf),
  },
  {
    gate: 'D69.2',
    needs: [],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => !sshById(files, vm.hostname))
        .map(idOf),
  },
  {
    gate: 'D69.5',
    needs: [],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => !hostsOf(files)[vm.hostname])
        .map(idOf),
  },
  {
    gate: 'D69.6',
    needs: [],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => differ(hostsOf(files)[vm.hostname]?.tailscale_ip, vm.tailscale_ip))
        .map(idOf),
  },
  {
    gate: 'D69.7',
    needs: [],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => differ(hostsOf(files)[vm.hostname]?.vmid, idOf(vm)))
        .map(idOf),
  },
  {
    gate: 'D69.8',
    needs: [],
    complaints: (files) => {
      const globs = files.yaml(BAK).targets.map((target: Data) => target.glob);
      return activeOf(files)
        .map(idOf)
        .filter((id) => !globs.includes(`vzdump-qemu-${id}-*.vma.zst`));
    },
  },
  {
    gate: 'D69.11',
    needs: [],
    complaints: (files) => {
      const hosts = files.yaml(HP).endpoints.map((endpoint: Data) => endpoint.host);
      return activeOf(files)
        .filter((vm) => !hosts.includes(vm.hostname))
        .map(idOf);
    },
  },
  {
    gate: 'D69.13',
    needs: [],
    complaints: (files) => {
      const names = vmsOf(files).map((vm) => vm.hostname);
      const skipped = ['pve', 'proxmox-home', 'nas', 'vault', 'ha', 'pihole-home', 'download-home'];
      return sshOf(files)
        .filter((target) => target.access_method !== 'lan_only' && !skipped.includes(target.id))
        .filter((target) => !names.includes(target.id))
        .map(({ id }) => id);
    },
  },
  {
    gate: 'D35',
    needs: [REL],
    complaints: (files) => {
      const { active_relocation: active, services } = files.yaml(REL);
      if (!['preflight', 'cutover', 'cleanup'].includes(active?.state)) return [];
      return services
        .filter((one: Data) => one.status !== 'planned')
        .filter(
          (one: Data) => files.yaml(SVC).services[one.service]?.host !== one.to_host || !sshById(files, one.to_host),
        )
        .map((one: Data) => one.service);
    },
  },
  {
    gate: 'D37.ab',
    needs: [REL],
    complaints: (files) => {
      const { hosts, sites, guards } = files.yaml(PLC);
      return files
        .yaml(REL)
        .vm_targets.filter((vm: Data) => {
          const [site, hypervisor] = [hosts[vm.hostname]?.site, hosts[vm.proxmox_host]];
          if (!site || !hypervisor?.site || hypervisor.kind !== 'proxmox') return true;
          if (!sites[site]?.proxmox_hosts?.includes(vm.proxmox_host)) return true;
          return guards.enforce_vm_site_matches_hypervisor_site && site !== hypervisor.site;
        })
        .map((vm: Data) => vm.hostname);
    },
  },
  {
    gate: 'D37.c',
    needs: [REL],
    complaints: (files) => {
      const { hosts, guards, vm_target_requirements: wanted } = files.yaml(PLC);
      if (!guards.require_explicit_vm_target_requirements) return [];
      return files
        .yaml(REL)
        .vm_targets.filter((vm: Data) => {
          const own = wanted[vm.hostname];
          if (!own) return true;
          return (
            differ(own.required_site, hosts[vm.hostname]?.site) || differ(own.required_proxmox_host, vm.proxmox_host)
          );
        })
        .map((vm: Data) => vm.hostname);
    },
  },
  {
    gate: 'D37.d',
    needs: [REL],
    complaints: (files) => {
      const { hosts, sites, guards } = files.yaml(PLC);
      if (!guards.enforce_vmid_ranges) return [];
      return files
        .yaml(REL)
        .vm_targets.filter((vm: Data) => {
          const site = sites[hosts[vm.hostname]?.site];
          return !(Number(vm.vm_id) >= site?.vmid_min && Number(vm.vm_id) <= site?.vmid_max);
        })
        .map((vm: Data) => vm.hostname);
    },
  },
  {
    gate: 'D37.e',
    needs: [REL],
    complaints: (files) => {
      const { hosts, service_placement: policies } = files.yaml(PLC);
      return files
        .yaml(REL)
        .services.filter((one: Data) => {
          const policy = policies[one.service];
          if (!policy || hosts[one.to_host]?.site !== policy.primary_site) return true;
          if (one.rollback_to && !policy.dr_sites.includes(hosts[one.rollback_to]?.site)) return true;
          if (one.status === 'rolled-back' && !one.rollback_to) return true;
          if (one.status === 'planned') return false;
          const wanted = one.status === 'rolled-back' ? one.rollback_to : one.to_host;
          return files.yaml(SVC).services[one.service]?.host !== wanted;
        })
        .map((one: Data) => one.service);
    },
  },
  {
    gate: 'D45.a',
    needs: [NAM],
    complaints: (files) =>
      files
        .yaml(NAM)
        .hosts.filter((host: Data) => host.surfaces?.ssh_target === true && !sshById(files, host.canonical_name))
        .map((host: Data) => host.canonical_name),
  },
  {
    gate: 'D45.b',
    needs: [NAM],
    complaints: (files) => {
      const { hosts } = files.yaml(PLC);
      return files
        .yaml(NAM)
        .hosts.filter((host: Data) => host.surfaces?.placement === true)
        .filter((host: Data) => !hosts[host.canonical_name] || differ(hosts[host.canonical_name].kind, host.kind))
        .map((host: Data) => host.canonical_name);
    },
  },
  {
    gate: 'D45.c',
    needs: [NAM],
    complaints: (files) =>
      files
        .yaml(NAM)
        .hosts.filter((host: Data) => host.surfaces?.compose_target === true)
        .filter((host: Data) => !keys(files.yaml(CMP).targets).includes(host.canonical_name))
        .map((host: Data) => host.canonical_name),
  },
  {
    gate: 'D45.d',
    needs: [NAM],
    complaints: (files) =>
      files
        .yaml(NAM)
        .hosts.filter((host: Data) => host.surfaces?.device_identity === true)
        .filter((host: Data) => !files.text(DEV).includes(`\`${host.canonical_name}\``))
        .map((host: Data) => host.canonical_name),
  },
  {
    gate: 'D54.1',
    needs: [],
    complaints: (files) => {
      const hosts = sshOf(files).map((target) => String(target.host));
      return [...new Set(hosts.filter((host, at) => /^\d+(\.\d+){3}$/.test(host) && hosts.indexOf(host) !== at))];
    },
  },
  {
    gate: 'D54.25',
    needs: [],
    complaints: (files) =>
      tableRows(files.text(DEV), 'LAN Endpoints')
        .filter((row) => row['Location'] === 'Shop' && /^\d+(\.\d+){3}$/.test(row['LAN IP'] ?? ''))
        .filter((row) => sshById(files, row['Canonical Name'])?.host !== row['LAN IP'])
        .map((row) => row['Canonical Name']),
  },
  {
    gate: 'D59.a',
    needs: [NAM],
    complaints: (files) =>
      files
        .yaml(NAM)
        .hosts.filter((host: Data) => host.status !== 'decommissioned' && host.surfaces?.ssh_target === true)
        .filter(
          (host: Data) =>
            (sshById(files, host.canonical_name)?.access_method ?? 'x') === 'lan_only' ||
            !sshById(files, host.canonical_name),
        )
        .map((host: Data) => host.canonical_name),
  },
  {
    gate: 'D59.b',
    needs: [NAM],
    complaints: (files) => {
      const names: Data[] = files.yaml(NAM).hosts;
      return sshOf(files)
        .filter((target) => target.access_method !== 'lan_only' && !hostsOf(files)[target.id])
        .filter((target) => {
          const name = names.find((host) => host.canonical_name === target.id);
          return name?.site === 'shop' && name.kind !== 'proxmox' && name.status !== 'decommissioned';
        })
        .map(({ id }) => id);
    },
  },
  {
    gate: 'D86.a',
    needs: [CON],
    complaints: (files) =>
      vmsOf(files)
        .filter((vm) => vm.status === 'active')
        .filter((vm) => files.yaml(CON).required_vm_fields.some((field: string) => !isSet(vm[field])))
        .map(idOf),
  },
  {
    gate: 'D86.b',
    needs: [PRO],
    complaints: (files) => {
      const known = files.yaml(PRO).profiles.map(idOf);
      return vmsOf(files)
        .filter((vm) => vm.status === 'active' && !known.includes(idOf(vm)))
        .map(idOf);
    },
  },
  {
    gate: 'D86.d',
    needs: [PRO],
    complaints: (files) =>
      files
        .yaml(PRO)
        .profiles.map(idOf)
        .filter((id: unknown) => !vmsOf(files).some((vm) => idOf(vm) === id && vm.status === 'active')),
  },
  {
    gate: 'D100.a',
    needs: [],
    complaints: (files) => {
      const rows = tableRows(files.text(DEV), 'Shop VM LAN IPs');
      const rowOf = ({ hostname }: Data) =>
        rows.find((row) => row['Canonical Name'] === hostname) ??
        rows.find((row) => Object.values(row).join(' ').toLowerCase().includes(hostname.toLowerCase()));
      return vmsOf(files)
        .filter((vm) => vm.status === 'active' && vm.proxmox_host === 'pve' && isSet(vm.lan_ip))
        .filter((vm) => rowOf(vm)?.['LAN IP'] !== vm.lan_ip)
        .map(idOf);
    },
  },
  {
    gate: 'D100.b',
    needs: [],
    complaints: (files) =>
      vmsOf(files)
        .filter((vm) => vm.status === 'active' && vm.proxmox_host === 'proxmox-home' && isSet(vm.lan_ip))
        .filter((vm) => !files.text(MIN).includes(vm.lan_ip))
        .map(idOf),
  },
  {
    gate: 'D138',
    needs: [TOP],
    complaints: (files) => {
      const sites = files.yaml(STA).phases.map((phase: Data) => phase.site);
      return ['shop', 'home'].filter((site) => !sites.includes(site));
    },
  },
  {
    gate: 'D139',
    needs: [TOP],
    complaints: (files) => {
      const hosts = files
        .yaml(BAK)
        .targets.filter((one: Data) => one.kind === 'file_glob' && one.enabled !== false)
        .map((one: Data) => one.host);
      return ['pve', 'proxmox-home', 'nas'].filter((host) => !hosts.includes(host));
    },
  },
  {
    gate: 'D149',
    needs: [SLO],
    complaints: (files) => {
      const { host, required_service_ids: ids } = files.yaml(SLO).target;
      return ids.filter((id: string) => {
        const probe = files.yaml(HP).endpoints.find((endpoint: Data) => endpoint.id === id);
        const isProbed = probe?.host === host && probe.enabled !== false && isSet(probe.url) && isSet(probe.expect);
        return files.yaml(SVC).services[id]?.host !== host || !isProbed;
      });
    },
  },
  {
    gate: 'D173',
    needs: [TOP],
    complaints: (files) =>
      files
        .yaml(TOP)
        .sites.filter((site: Data) => {
          const fields = ['id', 'status', 'lan_cidr', 'tailscale_anchor', 'proxmox_alias', 'vmid_range', 'notes'];
          if (fields.some((field) => !isSet(site[field])) || !Array.isArray(site.compose_targets)) return true;
          const known = keys(files.yaml(CMP).targets);
          return (
            !sshById(files, site.proxmox_alias) || site.compose_targets.some((one: string) => !known.includes(one))
          );
        })
        .map((site: Data) => site.id),
  },
  {
    gate: 'D180',
    needs: [TOP],
    complaints: (files) => {
      const ranges = files
        .yaml(TOP)
        .sites.map((site: Data) => [site.id, ...String(site.vmid_range).split('-').map(Number)]);
      return ranges
        .filter(([id, low, high]: Data) =>
          ranges.some(([other, from, to]: Data) => String(other) < String(id) && low <= to && from <= high),
        )
        .map(([id]: Data) => id);
    },
  },
  {
    gate: 'D258',
    needs: [TAI],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => {
          const [target, host] = [sshById(files, vm.ssh_target), hostsOf(files)[vm.hostname]];
          if (!isSet(vm.tailscale_ip) || !isSet(vm.ssh_target) || !target || !host) return true;
          if (differ(target.host, vm.lan_ip) || differ(target.tailscale_ip, vm.tailscale_ip)) return true;
          return (
            !isSet(target.access_policy) || differ(host.tailscale_ip, vm.tailscale_ip) || host.ssh !== vm.ssh_target
          );
        })
        .map(idOf),
  },
  {
    gate: 'D259.cap',
    needs: [CAP],
    complaints: (files) => {
      const known = files.yaml(CAP).onboarding_capacity_contract.by_hostname;
      const fields = ['capacity_lane', 'capacity_budget_class', 'retention_policy_ref', 'reclaim_policy_ref'];
      return vmsOf(files)
        .filter(
          (vm) =>
            ['active', 'registered'].includes(vm.status) &&
            vm.proxmox_host === 'pve' &&
            (vm.site_scope ?? 'shop') !== 'home',
        )
        .filter((vm) => fields.some((field) => !isSet(known[vm.hostname]?.[field])))
        .map(idOf);
    },
  },
  {
    gate: 'D259.svc',
    needs: [CAP],
    complaints: (files) => {
      const { services, hosts } = files.yaml(SVC);
      return keys(services).filter(
        (name) => (services[name].status ?? 'active') === 'active' && !keys(hosts).includes(services[name].host),
      );
    },
  },
  {
    gate: 'D262.svc',
    needs: [TSL],
    complaints: (files) =>
      keys(hostsOf(files)).filter((name) => {
        const { ssh, tailscale_ip: ip } = hostsOf(files)[name];
        if (!isSet(ssh) || ssh === 'localhost') return false;
        return !sshById(files, ssh) || differ(sshById(files, ssh).tailscale_ip, ip);
      }),
  },
  {
    gate: 'D262.alias',
    needs: [TSL],
    complaints: (files) => {
      const approved = files.yaml(TSL).approved_alias_overrides.map((one: Data) => one.vm_hostname);
      return vmsOf(files)
        .filter((vm) => vm.status === 'active' && vm.hostname !== vm.ssh_target && !approved.includes(vm.hostname))
        .map((vm) => vm.hostname);
    },
  },
  {
    gate: 'D280',
    needs: [TOP],
    complaints: (files) => {
      const known = [...sshOf(files).map(({ id }) => id), ...keys(hostsOf(files))];
      return files
        .yaml(HP)
        .endpoints.filter(
          (one: Data) =>
            [one.id, one.host, one.url].some((value) => !isSet(value)) ||
            (one.enabled !== false && !known.includes(one.host)),
        )
        .map((one: Data) => one.id);
    },
  },
  {
    gate: 'D281',
    needs: [SLC],
    complaints: (files) => {
      const text = files.text(CMP).replaceAll(/(^|\s)#.*$/gm, '$1');
      return files
        .yaml(SLC)
        .decommissioned_targets.filter((name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
    },
  },
  {
    gate: 'D310',
    needs: [TAI],
    complaints: (files) =>
      files
        .yaml(TAI)
        .devices.filter((device: Data) => {
          const target = sshById(files, device.id);
          if (device.access_policy === 'client' || !target) return false;
          if (differ(target.tailscale_ip, device.tailscale_ip) || differ(target.access_policy, device.access_policy))
            return true;
          return target.access_policy === 'lan_first' && differ(target.host, device.lan_ip);
        })
        .map((device: Data) => device.id),
  },
  {
    gate: 'D69.12',
    needs: [],
    complaints: (files) => {
      const stacks: Data[] = files.yaml(STK).stacks;
      return activeOf(files)
        .filter((vm) => !stacks.some((one) => [one.path, one.deploy_target].includes(`proxmox:vm-${idOf(vm)}`)))
        .map(idOf);
    },
  },
];
