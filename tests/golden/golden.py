"""Writes reference values as JSON, one case per line: tests/golden/<area>/<id>.json.

Each case is {"input", "expect": {path: value}, "tolerance"?, "source"}. Values are doubles with
all their digits; {"$data": name} in an input stands for tests/golden/data/<name>.json.
"""
import json
import os

import numpy as np
import scipy
import sklearn
import statsmodels

ROOT = os.path.dirname(os.path.abspath(__file__))
SCIPY = "scipy " + scipy.__version__
STATSMODELS = "statsmodels " + statsmodels.__version__.split("+")[0]
SKLEARN = "scikit-learn " + sklearn.__version__


def plain(value):
    """numpy and mpmath values as plain Python ones."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if value is None or isinstance(value, str):
        return value
    return float(value)


def case(input, expect, source, tolerance=None):
    made = {"input": input, "expect": expect, "source": source}
    if tolerance:
        made["tolerance"] = tolerance
    return plain(made)


def write(area, id, cases):
    lines = ",\n".join(json.dumps(item, allow_nan=False, separators=(",", ":")) for item in cases)
    folder = os.path.join(ROOT, area)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, id + ".json"), "w") as file:
        file.write("[\n" + lines + "\n]\n")
