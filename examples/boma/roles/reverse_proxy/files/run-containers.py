#!/usr/bin/python3
"""Makes the containers of one JSON file run, and changes nothing that is already right.

run-containers [--check] FILE: prints one line for each thing that is not as the file says; without --check
it also puts it right. An image with "package" is made from the program of that Debian package and the
libraries it needs, so nothing is pulled. The exit code is 0 unless something could not be done.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

LABEL = "run-containers.made-of"


def run(*argv):
    return subprocess.run(argv, check=True, stdout=subprocess.PIPE, text=True).stdout


def inspect(kind, names):
    """What Docker knows of these names; a name that it does not know is left out."""
    argv = ["docker", kind, "inspect", *names]
    done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0 and not re.search(r"no such|not found", done.stderr, re.IGNORECASE):
        sys.exit(f"docker {kind} inspect failed: {done.stderr.strip()}")
    return json.loads(done.stdout or "[]")


def label_of(thing):
    return (thing["Config"].get("Labels") or {}).get(LABEL)


def files_of(program):
    """The program, its libraries and its loader, by the paths at which they are expected."""
    done = subprocess.run(["ldd", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return [program, *re.findall(r"(/\S+) \(0x", done.stdout)]


def import_image(name, program, made_of):
    with tempfile.TemporaryDirectory() as root:
        for path in files_of(program):
            target = root + path
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy2(path, target)
        os.makedirs(root + "/tmp", mode=0o1777, exist_ok=True)
        os.makedirs(root + "/etc", exist_ok=True)
        with open(root + "/etc/passwd", "w", encoding="ascii") as passwd:
            passwd.write("root:x:0:0:root:/:/sbin/nologin\n")
        with subprocess.Popen(["tar", "-C", root, "--numeric-owner", "-cf", "-", "."], stdout=subprocess.PIPE) as tar:
            argv = ["docker", "import", "--change", f"LABEL {LABEL}={made_of}", "-", name]
            subprocess.run(argv, check=True, stdin=tar.stdout, stdout=subprocess.DEVNULL)
        if tar.returncode != 0:
            sys.exit(f"tar failed while the image {name} was made")


def fingerprint(spec, image):
    """Changes with anything a container depends on: its own fields, its image, the files it mounts."""
    digest = hashlib.sha256(json.dumps([spec, image], sort_keys=True).encode())
    mounted = [volume.split(":")[0] for volume in spec.get("volumes", [])]
    for path in sorted([*mounted, *filter(None, [spec.get("env_file")])]):
        if os.path.isfile(path):
            with open(path, "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


def run_container(name, spec, made_of):
    argv = ["docker", "run", "--detach", "--name", name, "--restart", "unless-stopped", "--stop-timeout", "2"]
    argv += ["--label", f"{LABEL}={made_of}", "--network", spec["network"]]
    for option, values in (("--publish", "publish"), ("--volume", "volumes"), ("--add-host", "hosts")):
        for value in spec.get(values, []):
            argv += [option, value]
    for key, value in spec.get("env", {}).items():
        argv += ["--env", f"{key}={value}"]
    if "env_file" in spec:
        argv += ["--env-file", spec["env_file"]]
    run(*argv, spec["image"], *spec["command"])


def main(argv):
    check = argv[1:2] == ["--check"]
    with open(argv[-1], encoding="utf-8") as file:
        wanted = json.load(file)

    packages = {image: source["package"] for image, source in wanted["images"].items()}
    by_package = dict(
        line.split("\t") for line in run("dpkg-query", "-W", "-f=${Package}\t${Version}\n", *packages.values()).splitlines()
    )
    versions = {image: f"{package}-{by_package[package]}" for image, package in packages.items()}

    images = {tag.removesuffix(":latest"): image for image in inspect("image", versions) for tag in image["RepoTags"]}
    for name, source in sorted(wanted["images"].items()):
        if name not in images or label_of(images[name]) != versions[name]:
            print(f"image {name} is not made of {versions[name]}")
            if not check:
                import_image(name, source["program"], versions[name])

    networks = {network["Name"] for network in inspect("network", wanted["networks"])}
    for name in wanted["networks"]:
        if name not in networks:
            print(f"network {name} is missing")
            if not check:
                run("docker", "network", "create", name)

    containers = {container["Name"].lstrip("/"): container for container in inspect("container", wanted["containers"])}
    for name, spec in sorted(wanted["containers"].items()):
        made_of = fingerprint(spec, versions.get(spec["image"], spec["image"]))
        present = containers.get(name)
        if present is not None and label_of(present) == made_of and present["State"]["Running"]:
            continue
        print(f"container {name} " + ("is missing" if present is None else "is not as it must be"))
        if check:
            continue
        if present is not None:
            run("docker", "rm", "--force", name)
        run_container(name, spec, made_of)


if __name__ == "__main__":
    main(sys.argv)
