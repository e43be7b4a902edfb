import type { PortAnswer } from '../ports/judge-port.ts';
import { judgeHttp } from '../ports/judge-port.ts';
import type { PortSpec } from '../profile.ts';

/**
 * What the guest runs to ask its own ports, or addresses outside, all at once; for each it prints one word and what it
 * read.
 */
const program = `import json, socket, ssl, subprocess, sys, threading
seconds = float(sys.argv[1])
def own():
    links = json.loads(subprocess.check_output(["ip", "-j", "-4", "address", "show", "dev", "eth0", "scope", "global"]) or "[]")
    addresses = [each["local"] for link in links for each in link.get("addr_info", [])]
    if not addresses:
        sys.exit("no address")
    return addresses[0]
def ask(kind, address, port, name, path, host):
    if kind == "udp":
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.settimeout(seconds)
        s.connect((address, port))
        s.send(bytes.fromhex("000001000001000000000000076578616d706c6503636f6d0000010001"))
        s.recv(512)
        return "answered"
    s = socket.create_connection((address, port), seconds)
    if name:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        s = context.wrap_socket(s, server_hostname=name)
    if kind == "tcp":
        return "answered"
    s.sendall(("GET %s HTTP/1.1\\r\\nHost: %s\\r\\nConnection: close\\r\\n\\r\\n" % (path, host)).encode())
    data = b""
    while len(data) < 65536:
        part = s.recv(4096)
        if not part:
            break
        data += part
    return "http\\n" + data.decode("utf-8", "replace")
def answer(number, question):
    try:
        answers[number] = ask(*question)
    except (socket.timeout, TimeoutError):
        answers[number] = "silent"
    except ConnectionRefusedError:
        answers[number] = "refused"
    except OSError as why:
        answers[number] = "unreachable" if why.errno in (101, 113) else "wrong %s" % why
questions = json.loads(sys.argv[2])
for question in questions:
    if question[1] == "own":
        question[1] = own()
answers = [""] * len(questions)
threads = [threading.Thread(target=answer, args=each) for each in enumerate(questions)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print("\\n".join(answers))
`;

/** A question to a port: kind, address, port, TLS server name (empty: no TLS), path and Host header of a request. */
type Question = readonly ['tcp' | 'udp' | 'http', string, number, string, string, string];

/** The command with which the guest asks one of its own ports at its own address. */
export function insideProbe(spec: PortSpec, seconds: number): string[] {
  const kind = spec.protocol === 'udp' ? 'udp' : spec.http === undefined ? 'tcp' : 'http';
  const host = spec.http?.host ?? spec.tls?.serverName ?? 'localhost';
  return probeCommand([[kind, 'own', spec.port, spec.tls?.serverName ?? '', spec.http?.path ?? '/', host]], seconds);
}

/** Where the guest tries to get to; the address `own` is its own. */
export interface ReachTarget {
  readonly kind: 'tcp' | 'udp';
  readonly address: string;
  readonly port: number;
}

/** The command with which the guest tries to reach addresses, all at once. */
export function reachProbe(targets: readonly ReachTarget[], seconds: number): string[] {
  const questions = targets.map(({ kind, address, port }): Question => [kind, address, port, '', '/', 'localhost']);
  return probeCommand(questions, seconds);
}

function probeCommand(questions: readonly Question[], seconds: number): string[] {
  return ['python3', '-c', program, String(seconds), JSON.stringify(questions)];
}

/** Whether the guest got through to each of the targets; undefined where the probe said nothing of one. */
export function parseReach(stdout: string, targets: number): readonly ('reached' | 'blocked' | undefined)[] {
  const lines = stdout.split('\n');
  return Array.from({ length: targets }, (_, index) => reachOf(lines[index] ?? ''));
}

function reachOf(line: string): 'reached' | 'blocked' | undefined {
  const word = line.split(' ')[0];
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
