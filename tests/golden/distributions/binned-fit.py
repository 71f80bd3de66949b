"""Maximum likelihood of binned counts with scipy.stats laws and scipy.optimize.

python3 tests/golden/distributions/binned-fit.py
"""
import os
import sys

import numpy as np
from scipy import optimize, stats

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from golden import SCIPY, case, write

FAMILIES = {
    "normal": (("mean", "sd"), lambda t, e: stats.norm(t[0], np.exp(t[1])), lambda t, e: (t[0], np.exp(t[1]))),
    "student-t": (("location", "scale", "df"), lambda t, e: stats.t(np.exp(t[2]), t[0], np.exp(t[1])), lambda t, e: (t[0], np.exp(t[1]), np.exp(t[2]))),
    "log-normal": (("start", "mu", "sigma"), lambda t, e: stats.lognorm(np.exp(t[2]), e - np.exp(t[0]), np.exp(t[1])), lambda t, e: (e - np.exp(t[0]), t[1], np.exp(t[2]))),
    "gamma": (("start", "shape", "scale"), lambda t, e: stats.gamma(np.exp(t[1]), e - np.exp(t[0]), np.exp(t[2])), lambda t, e: (e - np.exp(t[0]), np.exp(t[1]), np.exp(t[2]))),
    "weibull": (("start", "shape", "scale"), lambda t, e: stats.weibull_min(np.exp(t[1]), e - np.exp(t[0]), np.exp(t[2])), lambda t, e: (e - np.exp(t[0]), np.exp(t[1]), np.exp(t[2]))),
}


def fit(edges, counts, family, start):
    edges, counts = np.asarray(edges, float), np.asarray(counts, float)
    names, law, report = FAMILIES[family]

    def shares(t):
        made = law(t, edges[0])
        low, high = made.cdf(edges), made.sf(edges)
        inner = np.where(low[1:] < 0.5, np.diff(low), -np.diff(high))
        return np.concatenate([[low[0]], inner, [high[-1]]])

    def cost(t):
        with np.errstate(all="ignore"):
            value = -np.sum(counts * np.log(shares(t))) / counts.sum()
        return value if np.isfinite(value) else 1e9

    best = optimize.minimize(cost, start, method="Nelder-Mead", options={"xatol": 1e-11, "fatol": 1e-15, "maxiter": 40000, "maxfev": 40000})
    best = optimize.minimize(cost, best.x, method="Nelder-Mead", options={"xatol": 1e-11, "fatol": 1e-15, "maxiter": 40000, "maxfev": 40000})
    t = best.x
    made, below = law(t, edges[0]), np.cumsum(counts)[:-1] / counts.sum()
    gaps = np.abs(below - made.cdf(edges))
    like = -best.fun * counts.sum()
    middle = len(edges) // 2
    expect = {"logLikelihood": like, "aic": 2 * len(names) - 2 * like, "ksDistance": gaps.max(), "ksEdge": edges[gaps.argmax()],
              f"shares.{middle}": shares(t)[middle], f"quantiles.{middle}": made.ppf(below[middle])}
    expect.update({f"parameters.{name}": value for name, value in zip(names, report(t, edges[0]))})
    return case({"edges": edges, "counts": counts.astype(int), "family": family}, expect,
                f"{SCIPY} optimize.minimize(Nelder-Mead) over scipy.stats laws", {"relative": 2e-4, "absolute": 2e-4, "why": "two searches of a flat maximum"})


rng = np.random.default_rng(3)
late = 0.5 + stats.lognorm(0.9, -30, 25).rvs(20000, random_state=rng)
edges = list(range(-25, 61, 5)) + [75, 90, 120, 180]
skewed = np.histogram(late, [-np.inf, *edges, np.inf])[0]
wide = np.histogram(stats.t(3, 5, 10).rvs(5000, random_state=rng), [-np.inf, *range(-40, 51, 5), np.inf])[0]
waits = np.histogram(stats.gamma(2.5, 3, 4).rvs(8000, random_state=rng), [-np.inf, *range(5, 40, 2), np.inf])[0]
life = np.histogram(stats.weibull_min(1.7, -2, 12).rvs(8000, random_state=rng), [-np.inf, *range(-1, 30, 2), np.inf])[0]
write("distributions", "binned-distribution-fit", [
    fit([-1, 0, 1.5], [16, 34, 36, 14], "normal", [0, 0]),
    fit(edges, skewed, "normal", [0, 3]),
    fit(edges, skewed, "log-normal", [1, 3, 0]),
    fit(range(-40, 51, 5), wide, "student-t", [5, 2.3, 1.1]),
    fit(range(5, 40, 2), waits, "gamma", [0.5, 0.9, 1.4]),
    fit(range(-1, 30, 2), life, "weibull", [0, 0.5, 2.5]),
])
