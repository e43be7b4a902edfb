import type { PortAnswer } from '../ports/judge-port.ts';
import { judgeHttp } from '../ports/judge-port.ts';
import type { PortSpec } from '../profile.ts';

/** What the guest runs to ask one of its own ports, or an address outside; it prints one word and what it read. */
const program = `import json, socket, ssl, subprocess, sys
kind, address, port, seconds, name, path, host = sys.argv[1:8]
if address == "own":
    links = json.loads(subprocess.check_output(["ip", "-j", "-4", "address", "show", "dev", "eth0", "scope", "global"]) or "[]")
    addresses = [each["local"] for link in links for each in link.get("addr_info", [])]
    if not addresses:
        sys.exit("no address")
    address = addresses[0]
try:
    if kind == "udp":
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.settimeout(float(seconds))
        s.connect((address, int(port)))
        s.send(bytes.fromhex("000001000001000000000000076578616d706c6503636f6d0000010001"))
        s.recv(512)
        print("answered")
        sys.exit()
    s = socket.create_connection((address, int(port)), float(seconds))
    if name:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        s = context.wrap_socket(s, server_hostname=name)
    if kind == "tcp":
        print("answered")
        sys.exit()
    s.sendall(("GET %s HTTP/1.1\\r\\nHost: %s\\r\\nConnection: close\\r\\n\\r\\n" % (path, host)).encode())
    data = b""
    while len(data) < 65536:
        part = s.recv(4096)
        if not part:
            break
        data += part
    print("http")
    print(data.decode("utf-8", "replace"))
except (socket.timeout, TimeoutError):
    print("silent")
except ConnectionRefusedError:
    print("refused")
except OSError as why:
    print("unreachable" if why.errno in (101, 113) else "wrong %s" % why)
`;

/** The command with which the guest asks one of its own ports at its own address. */
export function insideProbe(spec: PortSpec, seconds: number): string[] {
  const kind = spec.protocol === 'udp' ? 'udp' : spec.http === undefined ? 'tcp' : 'http';
  const host = spec.http?.host ?? spec.tls?.serverName ?? 'localhost';
  return probeCommand(kind, 'own', spec.port, seconds, [spec.tls?.serverName ?? '', spec.http?.path ?? '/', host]);
}

/** The command with which the guest tries to reach an address; `own` is its own. */
export function reachProbe(kind: 'tcp' | 'udp', address: string, port: number, seconds: number): string[] {
  return probeCommand(kind, address, port, seconds, ['', '/', 'localhost']);
}

function probeCommand(kind: string, address: string, port: number, seconds: number, rest: readonly string[]): string[] {
  return ['python3', '-c', program, kind, address, String(port), String(seconds), ...rest];
}

/** Whether the guest got through to where it tried to reach; undefined where the probe said nothing. */
export function parseReach(stdout: string): 'reached' | 'blocked' | undefined {
  const word = stdout.split('\n')[0]?.split(' ')[0] ?? '';
  if (word === 'answered' || word === 'wrong') return 'reached';
  return word === 'silent' || word === 'refused' || word === 'unreachable' ? 'blocked' : undefined;
}

/** What the guest's question to its own port got. */
export function parseInsideProbe(spec: PortSpec, stdout: string): PortAnswer {
  const [first = '', statusLine = ''] = stdout.split('\n');
  if (first === 'answered')
    return { kind: 'answered', detail: spec.protocol === 'udp' ? 'UDP answer' : 'TCP handshake' };
  if (first === 'refused' || first === 'silent') return { kind: first };
  if (first === 'unreachable') return { kind: 'silent' };
  if (first.startsWith('wrong ')) return { kind: 'wrong', detail: first.slice(6, 200) };
  if (first !== 'http') return { kind: 'unmeasured', detail: 'the probe in the guest printed nothing' };
  const status = Number(statusLine.split(' ')[1]);
  return Number.isInteger(status) && status > 0
    ? judgeHttp(spec, status, stdout)
    : { kind: 'wrong', detail: 'no HTTP answer' };
}
