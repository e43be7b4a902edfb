import {
  activeOf,
  B,
  BAK,
  CAP,
  CON,
  type Data,
  DEV,
  differ,
  type Files,
  type GateOracle,
  HP,
  hostsOf,
  idOf,
  isSet,
  keys,
  LIFE,
  PRO,
  REL,
  SHP,
  SLC,
  SLO,
  SSH,
  SSO,
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
  WSA,
} from './gate-data.ts';

const unitsOf = (files: Files, vm: Data): Data[] =>
  files.yaml(BAK).runtime_units.filter((unit: Data) => unit.kind === 'vm' && unit.hostname === vm.hostname);
const vmsInService = (files: Files, ...states: string[]) =>
  vmsOf(files).filter(
    (vm) => states.includes(vm.status) && (vm.site_scope ?? 'shop') !== 'home' && vm.proxmox_host === 'pve',
  );
const repeated = (values: unknown[]) => values.filter((value, at) => isSet(value) && values.indexOf(value) !== at);
const lacks = (row: Data, ...fields: string[]) => fields.some((field) => !isSet(row?.[field]));

/** The values that the file itself lists for a field, in its comments: `# FIELD:`, then `#   VALUE — what it means`. */
function listedInComments(text: string, field: string): string[] {
  const lines = text.split('\n');
  const values: string[] = [];
  for (const line of lines.slice(lines.indexOf(`# ${field}:`) + 1)) {
    if (!line.startsWith('#   ')) break;
    const value = /^# {3}([a-z-]+) +—/.exec(line)?.[1];
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** The devices in the first table of the shop document: the name in backticks, the first address of the row. */
function shopDevices(files: Files): { name: string; ip: string }[] {
  return files
    .text(SHP)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => ({
      name: /^`([a-z0-9-]+)`/.exec(line.split('|')[2]?.trim() ?? '')?.[1] ?? '',
      ip: /https?:\/\/(\d+\.\d+\.\d+\.\d+)/.exec(line.split('|')[3] ?? '')?.[1] ?? '',
    }))
    .filter(({ name, ip }) => name !== '' && ip !== '');
}

interface Dated {
  readonly name: string;
  readonly date: unknown;
}

/** What D58 looks at: the SSOT registry, the front matter of authoritative documents, the bindings. */
function datesOf(files: Files): Dated[] {
  const ssots: Data[] = files.yaml(SSO).ssots;
  const documents = files.paths.filter((path) => /^docs\/.*\.md$/.test(path));
  const bindings = files.paths.filter((path) => path.startsWith(`${B}/`));
  const inFront = (path: string, field: string) =>
    new RegExp(`^---\\n(?:.*\\n)*?${field}: "?([^"\\n]*)`).exec(files.text(path))?.[1];
  return [
    ...ssots.map((one) => ({ name: one.id, date: one.last_reviewed })),
    ...documents
      .filter((path) => inFront(path, 'status') === 'authoritative')
      .map((path) => ({ name: path, date: inFront(path, 'last_verified') })),
    ...bindings.map((path) => ({ name: path, date: files.yaml(path).updated })),
  ];
}

const daysSince = (date: unknown, today: string) => (Date.parse(today) - Date.parse(String(date).slice(0, 10))) / 864e5;

/** Offline gates, and rows of gates, that look at files themselves, at backups, and at how machines are reached. */
export const FURTHER_GATE_ORACLES: readonly GateOracle[] = [
  {
    gate: 'D69.0',
    needs: [],
    complaints: (files) => [LIFE, SSH, SVC, BAK, HP, STK].filter((path) => !files.paths.includes(path)),
  },
  {
    gate: 'D69.3',
    needs: [],
    complaints: (files) => {
      // The host of a target was its Tailscale address in February.
      const field = files.paths.includes(TAI) ? 'lan_ip' : 'tailscale_ip';
      return activeOf(files)
        .filter((vm) => differ(sshById(files, vm.hostname)?.host, vm[field]))
        .map(idOf);
    },
  },
  {
    gate: 'D69.4',
    needs: [TAI],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => differ(sshById(files, vm.hostname)?.tailscale_ip, vm.tailscale_ip))
        .map(idOf),
  },
  {
    gate: 'D69.9',
    needs: [TAI],
    complaints: (files) => {
      const fields = ['backup_profile', 'data_class', 'destination_lane', 'schedule_class', 'restore_class'];
      return activeOf(files)
        .filter((vm) => !unitsOf(files, vm).some((unit) => !lacks(unit, ...fields)))
        .map(idOf);
    },
  },
  {
    gate: 'D69.10',
    needs: [TAI],
    complaints: (files) =>
      activeOf(files)
        .filter((vm) => ['download-stack', 'streaming-stack'].includes(vm.hostname))
        .filter((vm) => {
          const paths: string[] = unitsOf(files, vm).flatMap((unit) => unit.exclude_paths);
          return !paths.some((path) => /^\/mnt\/media(\/.*)?$/.test(path));
        })
        .map(idOf),
  },
  {
    gate: 'D35.paths',
    needs: [REL],
    complaints: (files) => {
      const { active_relocation: active, required_updates: paths } = files.yaml(REL);
      if (!['preflight', 'cutover', 'cleanup'].includes(active?.state)) return [];
      return paths.filter((path: string) => !files.paths.includes(path));
    },
  },
  {
    gate: 'D54.34',
    needs: [],
    complaints: (files) => {
      const endpoints = tableRows(files.text(DEV), 'LAN Endpoints');
      return shopDevices(files)
        .filter(({ name, ip }) => {
          const row = endpoints.find((one) => one['Canonical Name'] === name);
          return differ(sshById(files, name)?.host, ip) || differ(row?.['LAN IP'], ip);
        })
        .map(({ name }) => name);
    },
  },
  {
    gate: 'D58.old',
    needs: [],
    complaints: (files) =>
      datesOf(files)
        .filter(({ date }) => isSet(date) && daysSince(date, files.today) > 21)
        .map(({ name }) => name),
  },
  {
    gate: 'D58.missing',
    needs: [],
    complaints: (files) =>
      datesOf(files)
        .filter(({ date }) => !isSet(date))
        .map(({ name }) => name),
  },
  {
    gate: 'D86.c',
    needs: [PRO],
    complaints: (files) => {
      const fields = ['ssh_mode', 'runtime_inspection_mode', 'health_probe_policy', 'startup_policy'];
      fields.push('diagnostic_user_policy', 'backup_policy');
      const isAllowed = (profile: Data) =>
        fields.every((field) => listedInComments(files.text(PRO), field).includes(profile[field]));
      return vmsOf(files)
        .filter((vm) => vm.status === 'active')
        .filter((vm) => files.yaml(PRO).profiles.some((one: Data) => idOf(one) === idOf(vm) && !isAllowed(one)))
        .map(idOf);
    },
  },
  {
    gate: 'D138.phases',
    needs: [TOP],
    complaints: (files) => {
      const { version, phases } = files.yaml(STA);
      const wrong = phases.filter((phase: Data) => !['shop', 'home'].includes(phase.site));
      return [...(version >= 2 ? [] : [STA]), ...wrong.map((phase: Data) => phase.phase)];
    },
  },
  {
    gate: 'D139.targets',
    needs: [TOP],
    complaints: (files) =>
      files
        .yaml(BAK)
        .targets.filter((one: Data) => one.kind === 'file_glob' && lacks(one, 'name', 'host', 'base_path', 'glob'))
        .map((one: Data) => one.name),
  },
  {
    gate: 'D139.kinds',
    needs: [TOP],
    complaints: (files) => {
      const kinds = files.yaml(BAK).runtime_units.map((unit: Data) => unit.kind);
      return ['machine', 'vm', 'container-fleet'].filter((kind) => !kinds.includes(kind));
    },
  },
  {
    gate: 'D19.units',
    needs: [TOP],
    complaints: (files) => {
      const fields = ['unit_id', 'kind', 'hostname', 'backup_profile', 'data_class', 'destination_lane'];
      fields.push('schedule_class', 'restore_class', 'backup_admission_state');
      const { runtime_units: units, model } = files.yaml(BAK);
      return units
        .filter(
          (unit: Data) =>
            lacks(unit, ...fields) ||
            !(unit.inventory_targets?.length > 0) ||
            !model.backup_admission_states.includes(unit.backup_admission_state),
        )
        .map((unit: Data) => unit.unit_id);
    },
  },
  {
    gate: 'D19.lanes',
    needs: [TOP],
    complaints: (files) => {
      const { destination_lanes: lanes } = files.yaml(BAK).model;
      return keys(lanes).filter((name) => lacks(lanes[name], 'max_total_gb', 'max_file_count'));
    },
  },
  {
    gate: 'D19.timezone',
    needs: [TOP],
    complaints: (files) => (files.yaml(BAK).defaults.timezone === 'America/New_York' ? [] : [BAK]),
  },
  {
    gate: 'D149.unique',
    needs: [SLO],
    complaints: (files) => repeated(files.yaml(SLO).target.required_service_ids),
  },
  {
    gate: 'D173.top',
    needs: [TOP],
    complaints: (files) =>
      lacks(files.yaml(TOP), 'status', 'owner', 'last_verified', 'scope') || !(files.yaml(TOP).sites?.length > 0)
        ? [TOP]
        : [],
  },
  {
    gate: 'D258.constants',
    needs: [WSA],
    complaints: (files) => {
      const { scope, spine_binding: binding, workbench_ssh_config: config } = files.yaml(WSA);
      return binding === SSH && config === 'dotfiles/ssh/config.d/tailscale.conf' ? [] : [scope];
    },
  },
  {
    gate: 'D258.some',
    needs: [TAI],
    complaints: (files) => (activeOf(files).length === 0 ? ['all'] : []),
  },
  {
    gate: 'D259.registered',
    needs: [CAP],
    complaints: (files) =>
      vmsInService(files, 'registered')
        .filter((vm) => {
          const [target, host] = [sshById(files, vm.ssh_target), hostsOf(files)[vm.hostname]];
          if (lacks(vm, 'tailscale_ip', 'ssh_target') || vm.tailscale_ip === 'PENDING_TS_IP') return true;
          if (!target || differ(target.host, vm.lan_ip) || differ(target.tailscale_ip, vm.tailscale_ip)) return true;
          return !host || differ(host.tailscale_ip, vm.tailscale_ip) || host.ssh !== vm.ssh_target;
        })
        .map(idOf),
  },
  {
    gate: 'D259.refs',
    needs: [CAP],
    complaints: (files) => {
      const known = files.yaml(CAP).onboarding_capacity_contract.by_hostname;
      return vmsInService(files, 'active', 'registered')
        .filter((vm) =>
          ['retention_policy_ref', 'reclaim_policy_ref']
            .map((field) => known[vm.hostname]?.[field])
            .some((ref) => isSet(ref) && !files.paths.includes(ref.split('#')[0])),
        )
        .map((vm) => vm.hostname);
    },
  },
  {
    gate: 'D262.ip',
    needs: [TSL],
    complaints: (files) => repeated(activeOf(files).map((vm) => vm.tailscale_ip)),
  },
  {
    gate: 'D262.host',
    needs: [TSL],
    complaints: (files) =>
      repeated(
        sshOf(files)
          .filter((target) => target.access_method !== 'lan_only')
          .map((target) => target.host),
      ),
  },
  {
    gate: 'D280.text',
    needs: [TOP],
    complaints: (files) => [
      ...(files.text(HP).includes('authority_state: projection') ? [] : ['projection']),
      ...(files.text(HP).includes('projection_of: ') ? [] : ['projection-of']),
    ],
  },
  {
    gate: 'D280.unique',
    needs: [TOP],
    complaints: (files) => repeated(files.yaml(HP).endpoints.map((one: Data) => one.id)),
  },
  {
    gate: 'D280.some',
    needs: [TOP],
    complaints: (files) => (files.yaml(HP).endpoints.length > 0 ? [] : ['all']),
  },
  {
    gate: 'D281.surfaces',
    needs: [SLC],
    complaints: (files) =>
      files.yaml(SLC).active_reference_surfaces.filter((path: string) => !files.paths.includes(path)),
  },
  {
    gate: 'D310.some',
    needs: [TAI],
    complaints: (files) => {
      const devices: Data[] = files.yaml(TAI).devices;
      return devices.some((one) => one.access_policy !== 'client' && sshById(files, one.id)) ? [] : ['all'];
    },
  },
  {
    gate: 'derived.backup',
    needs: [CON],
    complaints: (files) => {
      const names = files.yaml(BAK).targets.map((target: Data) => target.name);
      return vmsOf(files)
        .filter((vm) => vm.status === 'active' && isSet(vm.backup_target) && !names.includes(vm.backup_target))
        .map(idOf);
    },
  },
  {
    gate: 'derived.ssh',
    needs: [CON],
    complaints: (files) =>
      vmsOf(files)
        .filter((vm) => vm.status === 'active' && isSet(vm.ssh_target) && !sshById(files, vm.ssh_target))
        .map(idOf),
  },
];
