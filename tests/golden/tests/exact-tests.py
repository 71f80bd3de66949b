"""python3 tests/golden/tests/exact-tests.py (scipy 1.10.1, numpy): unconditional tests of two rates."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy import optimize, stats

SIDES = ["two-sided", "less", "greater"]
TABLES = [[[7, 12], [8, 3]], [[74, 31], [43, 32]], [[1, 6], [5, 1]], [[2, 7], [8, 2]], [[0, 3], [4, 1]], [[1, 9], [30, 25]], [[60, 80], [40, 20]]]


def largest(region, m, n):
    """Largest probability of a region over common rates: a fine grid, then bounded searches."""
    x, y = np.arange(m + 1), np.arange(n + 1)

    def chance(rate):
        return stats.binom.pmf(x, m, rate) @ region @ stats.binom.pmf(y, n, rate)

    grid = np.sin(np.linspace(0, np.pi / 2, 2001)) ** 2
    values = np.array([chance(rate) for rate in grid])
    best = values.max()
    for i in np.argsort(values)[-12:]:
        low, high = grid[max(0, i - 1)], grid[min(2000, i + 1)]
        found = optimize.minimize_scalar(lambda rate: -chance(rate), bounds=(low, high), method="bounded", options={"xatol": 1e-13})
        best = max(best, -found.fun)
    return min(1, best)


def z_table(m, n):
    x, y = np.meshgrid(np.arange(m + 1), np.arange(n + 1), indexing="ij")
    rate = (x + y) / (m + n)
    with np.errstate(all="ignore"):
        z = (x / m - y / n) / np.sqrt(rate * (1 - rate) * (1 / m + 1 / n))
    return np.where(x * n == y * m, 0, z)


def fisher_table(m, n, side):
    return np.array([[stats.hypergeom.cdf(x, m + n, m, x + y) if side == "less" else stats.hypergeom.sf(x - 1, m + n, m, x + y) for y in range(n + 1)] for x in range(m + 1)])


barnard, boschloo = [], []
for table in TABLES:
    (a, b), (c, d) = table
    m, n = a + c, b + d
    z = z_table(m, n)
    seen = z[a, b]
    slack = 1e-10 * abs(seen)
    regions = {"two-sided": abs(z) >= abs(seen) - slack, "less": z <= seen + slack, "greater": z >= seen - slack}
    sides = {}
    for side in ["less", "greater"]:
        fisher = fisher_table(m, n, side)
        sides[side] = (fisher[a, b], largest(fisher <= fisher[a, b] * (1 + 1e-9), m, n))
    sides["two-sided"] = min(sides.values(), key=lambda pair: pair[1])
    sides["two-sided"] = (sides["two-sided"][0], min(1, 2 * sides["two-sided"][1]))
    for side in SIDES:
        p = largest(regions[side], m, n)
        t = stats.barnard_exact(table, alternative=side, n=256)
        # SciPy's global search stops a little below the maximum: it must not be above ours.
        assert t.pvalue <= p * (1 + 1e-6) and t.pvalue > p * 0.99, (table, side, t.pvalue, p)
        barnard.append(case({"table": table, "alternative": side}, {"statistic": t.statistic, "p": p, "estimate": a / m - b / n}, f"{SCIPY} barnard_exact(table, alternative='{side}').statistic; p by a grid of 2,001 rates with binom.pmf and minimize_scalar", {"relative": 1e-8}))
        t = stats.boschloo_exact(table, alternative=side, n=256)
        statistic, p = sides[side]
        assert abs(t.pvalue / p - 1) < 1e-2, (table, side, t.pvalue, p)
        boschloo.append(case({"table": table, "alternative": side}, {"statistic": t.statistic, "p": p}, f"{SCIPY} boschloo_exact(table, alternative='{side}').statistic; p by a grid of 2,001 rates with binom.pmf and minimize_scalar", {"relative": 1e-8}))
barnard.append(case({"table": [[7, 8], [12, 3]], "groups": "rows", "alternative": "less"}, {"statistic": -1.894, "p": 0.0341}, "SciPy documentation of barnard_exact", {"relative": 2e-3}))
boschloo.append(case({"table": [[74, 31], [43, 32]], "alternative": "greater"}, {"statistic": 0.0483, "p": 0.0355}, "SciPy documentation of boschloo_exact", {"relative": 2e-3}))
for cases in [barnard, boschloo]:
    cases.append(case({"table": [[0, 0], [4, 1]]}, {"status": "undefined"}, "no success at all: nothing to compare"))
    cases.append(case({"table": [[1, 600], [900, 20]]}, {"status": "undefined"}, "too many possible tables"))
write("tests", "barnard-exact", barnard)
write("tests", "boschloo-exact", boschloo)
