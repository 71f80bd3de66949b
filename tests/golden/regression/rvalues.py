"""Values that R computes: r("list(a = 1)") → {"a": [1]}, with all digits."""
import json
import subprocess

VERSION = "R 4.2.2"


def r(code):
    script = "suppressMessages({library(jsonlite)\nvalue <- {" + code + "}})\ncat(toJSON(value, digits = NA))"
    run = subprocess.run(["/usr/bin/Rscript", "-e", script], capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    return json.loads(run.stdout)
