"""Intervals of ranks from all pairs: scipy's normal law, statsmodels' Holm.

python3 tests/golden/intervals/ranks.py
"""
import itertools
import os
import sys

import numpy as np
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from golden import SCIPY, STATSMODELS, case, write

source = f"{SCIPY} norm.sf, {STATSMODELS} multipletests(method='holm'), scipy rankdata(method='min')"


def ranks(y, v, level=0.95, first="highest"):
    sign = 1 if first == "highest" else -1
    pairs = list(itertools.combinations(range(len(y)), 2))
    p = [2 * norm.sf(abs(y[i] - y[j]) / np.sqrt(v[i] + v[j])) for i, j in pairs]
    rejected = multipletests(p, alpha=1 - level, method="holm")[0]
    expect = {"comparisons": len(pairs), "toldApart": int(rejected.sum())}
    for i in range(len(y)):
        ahead = sum(r for (a, b), r in zip(pairs, rejected) if i in (a, b) and sign * (y[a + b - i] - y[i]) > 0)
        behind = sum(r for (a, b), r in zip(pairs, rejected) if i in (a, b) and sign * (y[a + b - i] - y[i]) < 0)
        expect[f"ranks.{i}.rank"] = 1 + sum(sign * (other - y[i]) > 0 for other in y)
        expect[f"ranks.{i}.low"] = 1 + int(ahead)
        expect[f"ranks.{i}.high"] = len(y) - int(behind)
    return case({"estimates": y, "variances": v, "level": level, "first": first}, expect, source)


rng = np.random.default_rng(7)
many = np.round(rng.normal(0.8, 0.04, 30), 5)
spread = np.round(rng.uniform(1e-5, 1e-3, 30), 8)
write("intervals", "rank-intervals", [
    ranks([10, 5, 4.9], [0.25, 0.25, 0.25]),
    ranks([0.81, 0.74, 0.9, 0.62, 0.79, 0.77], [0.0004, 0.0001, 0.01, 0.0025, 0.00005, 0.0009]),
    ranks([3, 1, 2, 2], [0.1, 0.1, 0.1, 0.1], 0.9, "lowest"),
    ranks(list(many), list(spread)),
    ranks(list(many), list(spread / 20), 0.99),
])
