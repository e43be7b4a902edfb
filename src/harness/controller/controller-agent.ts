/**
 * The program in the controller that runs one program of Ansible and tells what comes of it, line by line: pieces of its
 * output, then what the plugin wrote, then how it ended. It does not wait for what Ansible left behind.
 */
export const controllerAgent = `import base64, json, os, subprocess, sys, time
request = json.loads(base64.b64decode(sys.argv[1]))
folder = request["folder"]
os.makedirs(folder, mode=0o700)

def say(message):
    sys.stdout.write(json.dumps(message) + "\\n")
    sys.stdout.flush()

class Forwarded:
    def __init__(self, name, key, room):
        self.key, self.room = key, room
        self.file = open(os.path.join(folder, name), "rb")

    def go_on(self):
        while self.room > 0:
            part = self.file.read(min(49152, self.room))
            if not part:
                return
            self.room -= len(part)
            say({self.key: base64.b64encode(part).decode()})

with open(os.path.join(folder, "out"), "wb") as out, open(os.path.join(folder, "err"), "wb") as err:
    try:
        child = subprocess.Popen(request["argv"], cwd=request["cwd"], env=request["environment"], stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True)
    except OSError as why:
        err.write(("%s\\n" % why).encode())
        child = None
streams = [Forwarded("out", "out", request["room"]), Forwarded("err", "err", request["room"])]
while child is not None and child.poll() is None:
    for stream in streams:
        stream.go_on()
    time.sleep(0.2)
for stream in streams:
    stream.go_on()
if os.path.isfile(request["events"]):
    os.replace(request["events"], os.path.join(folder, "events"))
    Forwarded("events", "event", request["eventsRoom"]).go_on()
code = 127 if child is None else child.returncode
say({"end": code if code >= 0 else None})
`;

/** What the agent is told to run. Paths are those of the controller. */
export interface AgentRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment of the program. */
  readonly environment: Readonly<Record<string, string>>;
  /** A folder that the agent makes for this one run. */
  readonly folder: string;
  /** Where the plugin writes. */
  readonly events: string;
  /** How many bytes of each output, and of the events, it sends at most. */
  readonly room: number;
  readonly eventsRoom: number;
}

/** A request as one word that no shell changes. */
export function agentWord(request: AgentRequest): string {
  return Buffer.from(JSON.stringify(request), 'utf8').toString('base64');
}

/** What a line of the agent says; anything malformed is `unknown`. */
export type AgentMessage =
  | { readonly kind: 'out' | 'err' | 'event'; readonly bytes: Uint8Array }
  /** `code` is null where a signal ended the program. */
  | { readonly kind: 'end'; readonly code: number | null }
  | { readonly kind: 'unknown' };

/** The longest line that is taken from the agent, in characters. */
export const maxAgentLine = 128 * 1024;

export function parseAgentLine(line: string): AgentMessage {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { kind: 'unknown' };
  }
  if (typeof data !== 'object' || data === null) return { kind: 'unknown' };
  if ('end' in data) {
    const code = data.end;
    const isCode = code === null || (typeof code === 'number' && Number.isInteger(code) && code >= 0 && code <= 255);
    return isCode ? { kind: 'end', code } : { kind: 'unknown' };
  }
  if ('out' in data && typeof data.out === 'string') return { kind: 'out', bytes: Buffer.from(data.out, 'base64') };
  if ('err' in data && typeof data.err === 'string') return { kind: 'err', bytes: Buffer.from(data.err, 'base64') };
  if ('event' in data && typeof data.event === 'string')
    return { kind: 'event', bytes: Buffer.from(data.event, 'base64') };
  return { kind: 'unknown' };
}
