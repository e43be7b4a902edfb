import { witnessPortName } from '../guest-definition.ts';

/**
 * The program that cloud-init puts into the guest: it answers requests on a port that is no network, so that a guest
 * whose firewall shut everybody out can still be asked. A request names the boot it is meant for, where that matters. It says
 * when it begins to listen, so that nobody waits for an answer to what was asked before.
 */
export const witnessAgent = `import base64, json, os, subprocess, time
PORT = "/dev/virtio-ports/${witnessPortName}"
LIMIT = 4 * 1024 * 1024

def uptime():
    with open("/proc/uptime") as file:
        return float(file.read().split()[0])

SINCE = uptime()

def boot():
    with open("/proc/sys/kernel/random/boot_id") as file:
        return file.read().strip()

def run(request):
    if request.get("boot") not in (None, boot()):
        return {"refused": "boot"}
    if request.get("detach"):
        subprocess.Popen(request["argv"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        return {"code": 0, "out": "", "err": ""}
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/root"}
    try:
        done = subprocess.run(request["argv"], stdin=subprocess.DEVNULL, capture_output=True, timeout=request["timeout"], env=environment)
        code, out, err = done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired as late:
        code, out, err = 124, late.stdout or b"", b"timed out"
    except OSError as why:
        code, out, err = 127, b"", str(why).encode()
    return {"code": code, "out": base64.b64encode(out[:LIMIT]).decode(), "err": base64.b64encode(err[:65536]).decode()}

def send(port, message):
    data = b"\\n" + json.dumps(message).encode() + b"\\n"
    while data:
        data = data[os.write(port, data):]

def serve(port):
    rest = b""
    send(port, {"hello": boot()})
    while True:
        part = os.read(port, 65536)
        if not part:
            time.sleep(0.2)
            continue
        *lines, rest = (rest + part).split(b"\\n")
        for line in lines:
            try:
                request = json.loads(line)
                answer = {"id": request["id"], "boot": boot(), "up": uptime(), "since": SINCE}
            except (ValueError, KeyError, TypeError):
                continue
            answer.update(run(request))
            send(port, answer)

while True:
    try:
        serve(os.open(PORT, os.O_RDWR))
    except OSError:
        time.sleep(0.5)
`;

/** The unit that keeps the witness running from early in the boot until the last moment of the shutdown. */
export const witnessUnit = `[Unit]
Description=Out-of-band witness of the reboot test
DefaultDependencies=no
After=local-fs.target systemd-udevd.service
Before=network-pre.target
StartLimitIntervalSec=0
[Service]
ExecStart=/usr/bin/python3 -u /usr/local/lib/reboot-test/witness.py
Restart=always
RestartSec=1
OOMScoreAdjust=-900
[Install]
WantedBy=sysinit.target
`;
