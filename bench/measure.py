"""Runs a command and tells, in JSON, its wall and CPU time in ms (those of all its processes), the peak memory of the
largest of them in kB, its exit code, and the end of what it said. Usage: measure.py FOLDER COMMAND [ARGUMENT…]"""
import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
done = subprocess.run(sys.argv[2:], cwd=sys.argv[1], stdin=subprocess.DEVNULL, capture_output=True, check=False)
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(
    json.dumps(
        {
            "wall": wall * 1000,
            "cpu": (used.ru_utime + used.ru_stime) * 1000,
            "memory": used.ru_maxrss,
            "status": done.returncode,
            "out": done.stdout.decode(errors="replace"),
            "err": done.stderr.decode(errors="replace")[-2000:],
        }
    )
)
