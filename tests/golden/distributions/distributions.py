"""python3 tests/golden/distributions/distributions.py (scipy 1.10.1; R's documentation for tables)

SciPy where its own tails hold; the 60-digit grid is tests/golden/special/kernel.py.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy import stats

POINTS = {
    "normal": [-8, -2, -0.5, 0, 1.3, 6, 12],
    "positive": [1e-8, 0.01, 0.4, 1, 2.5, 9, 40],
    "unit": [1e-8, 0.01, 0.3, 0.5, 0.77, 0.999],
    "count": [0, 1, 2, 5, 9],
}
# SciPy 1.10.1 inverts t and F to about 1e-9, and takes isf(q) as ppf(1 - q) for some: no far tails.
PS = [0.001, 0.02, 0.2, 0.9]
# id, [(our parameters, frozen scipy distribution)], points
TABLE = [
    ("normal-distribution", [({"mean": 0, "sd": 1}, stats.norm(0, 1)), ({"mean": 10, "sd": 2.5}, stats.norm(10, 2.5))], "normal"),
    ("t-distribution", [({"df": 1}, stats.t(1)), ({"df": 4.5}, stats.t(4.5)), ({"df": 200}, stats.t(200))], "normal"),
    ("chi-square-distribution", [({"df": 1}, stats.chi2(1)), ({"df": 7}, stats.chi2(7)), ({"df": 150}, stats.chi2(150))], "positive"),
    ("f-distribution", [({"df1": 1, "df2": 12}, stats.f(1, 12)), ({"df1": 8, "df2": 3.5}, stats.f(8, 3.5))], "positive"),
    ("beta-distribution", [({"a": 0.5, "b": 0.5}, stats.beta(0.5, 0.5)), ({"a": 30, "b": 4}, stats.beta(30, 4))], "unit"),
    ("gamma-distribution", [({"shape": 0.3, "scale": 1}, stats.gamma(0.3)), ({"shape": 6, "scale": 0.5}, stats.gamma(6, scale=0.5))], "positive"),
    ("exponential-distribution", [({"rate": 1}, stats.expon()), ({"rate": 0.2}, stats.expon(scale=5))], "positive"),
    ("log-normal-distribution", [({"mu": 0, "sigma": 1}, stats.lognorm(1)), ({"mu": 2, "sigma": 0.4}, stats.lognorm(0.4, scale=np.exp(2)))], "positive"),
    ("weibull-distribution", [({"shape": 0.7, "scale": 1}, stats.weibull_min(0.7)), ({"shape": 3, "scale": 4}, stats.weibull_min(3, scale=4))], "positive"),
    ("pareto-distribution", [({"shape": 1.16, "scale": 1}, stats.pareto(1.16)), ({"shape": 3, "scale": 0.3}, stats.pareto(3, scale=0.3))], "positive"),
    ("uniform-distribution", [({"low": -1, "high": 3}, stats.uniform(-1, 4))], "normal"),
    ("binomial-distribution", [({"trials": 10, "probability": 0.3}, stats.binom(10, 0.3)), ({"trials": 1000, "probability": 0.004}, stats.binom(1000, 0.004))], "count"),
    ("poisson-distribution", [({"rate": 0.5}, stats.poisson(0.5)), ({"rate": 4.2}, stats.poisson(4.2))], "count"),
    ("geometric-distribution", [({"probability": 0.25}, stats.geom(0.25)), ({"probability": 0.01, "counting": "failures"}, stats.geom(0.01, loc=-1))], "count"),
    ("negative-binomial-distribution", [({"successes": 3, "probability": 0.4}, stats.nbinom(3, 0.4)), ({"successes": 0.7, "probability": 0.05}, stats.nbinom(0.7, 0.05))], "count"),
    ("hypergeometric-distribution", [({"population": 50, "successes": 12, "draws": 20}, stats.hypergeom(50, 12, 20)), ({"population": 100000, "successes": 30, "draws": 5000}, stats.hypergeom(100000, 30, 5000))], "count"),
]
for id, rows, kind in TABLE:
    cases = []
    for parameters, dist in rows:
        discrete = hasattr(dist, "pmf") and hasattr(dist.dist, "_pmf")
        for name, f in [("density", dist.pmf if discrete else dist.pdf), ("log-density", dist.logpmf if discrete else dist.logpdf), ("cdf", dist.cdf), ("sf", dist.sf), ("log-sf", dist.logsf)]:
            xs = POINTS[kind]
            values = [float(f(x)) for x in xs]
            keep = [(x, v) for x, v in zip(xs, values) if np.isfinite(v) and abs(v) > (1e-3 if name == "log-sf" else 1e-300)]
            if not keep:
                continue
            cases.append(case({**parameters, "function": name, "x": [x for x, _ in keep]}, {f"values.{i}": v for i, (_, v) in enumerate(keep)}, f"{SCIPY} {dist.dist.name}.{f.__name__}"))
        for name, f in [("quantile", dist.ppf), ("isf", dist.isf)]:
            cases.append(case({**parameters, "function": name, "p": PS}, {f"values.{i}": float(f(p)) for i, p in enumerate(PS)}, f"{SCIPY} {dist.dist.name}.{f.__name__}", {"relative": 1e-8}))
        for name, value in [("mean", dist.mean()), ("variance", dist.var())]:
            if np.isfinite(value):
                cases.append(case({**parameters, "function": name}, {"value": value}, f"{SCIPY} {dist.dist.name}.{name[:4]}"))
    write("distributions", id, cases)
