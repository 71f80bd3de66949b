"""python3 tests/golden/tests/shape-tests.py (scipy 1.10.1, statsmodels 0.13.5, R 4.2.2 with tseries)"""
import itertools
import json
import math
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.sandbox.stats.runs import runstest_1samp
from statsmodels.stats.diagnostic import normal_ad


def r(code):
    """The value of R code as Python data."""
    text = subprocess.run(["/usr/bin/Rscript", "-"], input=f"suppressMessages({{x <- {{{code}}}}})\ncat(jsonlite::toJSON(x, digits=NA, auto_unbox=TRUE))\n", capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


R = "R " + r("paste(R.version$major, R.version$minor, sep='.')")
vector = lambda x: "c(" + ",\n".join(repr(float(v)) for v in x) + ")"
rng = np.random.default_rng(20240302)
SIDES = ["two-sided", "less", "greater"]
WEIGHTS = [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]
SAMPLES = {
    "weights": WEIGHTS,
    "normal": np.round(rng.normal(10, 3, 60), 4).tolist(),
    "skewed": np.round(rng.exponential(2, 200), 4).tolist(),
    "heavy": np.round(rng.standard_t(2, 120), 4).tolist(),
    "short": [2.1, 3.5, 1.7, 9.0, 4.4, 5.2, 3.9, 4.1],
}

one = []
KS_SAMPLES = [SAMPLES["normal"], WEIGHTS, SAMPLES["short"], SAMPLES["heavy"]]
for values in KS_SAMPLES:
    for name, location, scale in [("normal", 8, 4), ("normal", 170, 30), ("uniform", -10, 300), ("exponential", -30, 20)]:
        law = {"normal": stats.norm, "uniform": stats.uniform, "exponential": stats.expon}[name](location, scale)
        for side in SIDES:
            t = stats.kstest(values, law.cdf, alternative=side, method="exact")
            if t.pvalue < 1e-300:
                continue
            one.append(
                case(
                    {"values": values, "distribution": name, "location": location, "scale": scale, "alternative": side},
                    {"statistic": t.statistic, "p": t.pvalue},
                    f"{SCIPY} kstest(values, {name}({location}, {scale}).cdf, alternative='{side}', method='exact')",
                )
            )
        t = stats.kstest(values, law.cdf, method="asymp")
        if t.pvalue > 1e-300:
            one.append(case({"values": values, "distribution": name, "location": location, "scale": scale, "pMethod": "asymptotic"}, {"p": t.pvalue}, f"{SCIPY} kstest(…, method='asymp')"))
one.append(case({"values": [0.3], "distribution": "uniform"}, {"statistic": 0.7, "p": 0.6}, "n = 1: P(D > d) = 2 (1 − d)"))

two = []
pairs = [
    (SAMPLES["normal"], SAMPLES["heavy"]),
    (WEIGHTS, [150.5, 171.5, 180.5, 199.5, 201.5]),
    (list(range(100)), list(np.arange(40.5, 160))),
    (list(range(60)), list(np.arange(1000.5, 1080))),
    ([1.5], [2.5, 3.5]),
]
for a, b in pairs:
    for side in SIDES:
        for method, name in [("exact", "exact"), ("asymptotic", "asymp")]:
            t = stats.ks_2samp(a, b, alternative=side, method=name)
            # SciPy's asymptotic two-sided p leans on an approximation of 1e-6 between n = 140 and 2,000.
            tolerance = {"relative": 1e-9 if method == "exact" else 1e-6}
            two.append(case({"a": a, "b": b, "alternative": side, "pMethod": method}, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} ks_2samp(a, b, '{side}', '{name}')", tolerance))
TIES = rng.integers(0, 7, 25).tolist(), rng.integers(1, 9, 30).tolist()
for side in SIDES:
    # R's sides are those of the distribution functions as well.
    value = r(f"t <- ks.test({vector(TIES[0])}, {vector(TIES[1])}, alternative='{side.replace('-', '.')}', exact=TRUE); list(d=unname(t$statistic), p=t$p.value)")
    two.append(case({"a": TIES[0], "b": TIES[1], "alternative": side}, {"statistic": round(value["d"], 12), "p": value["p"]}, f"{R} ks.test(a, b, alternative='{side}', exact=TRUE)"))
two.append(case({"a": [1, 2], "b": [1, 2]}, {"statistic": 0, "p": 1}, "equal groups"))

ad, sw, jb, k2, runs = [], [], [], [], []
for name, values in SAMPLES.items():
    statistic = stats.anderson(values).statistic
    expect = {"statistic": statistic}
    value, p = normal_ad(np.array(values, dtype=float))
    ad.append(case({"values": values}, {"statistic": statistic, "p": p} if p > 0 else expect, f"{SCIPY} anderson(values); {STATSMODELS} normal_ad(values)"))
    value = r(f"t <- shapiro.test({vector(values)}); list(w=unname(t$statistic), p=t$p.value)")
    sw.append(case({"values": values}, {"statistic": value["w"], "p": value["p"]}, f"{R} shapiro.test(values)"))
    t = stats.shapiro(values)
    sw.append(case({"values": values}, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} shapiro(values), single precision inside", {"relative": 1e-4}))
    t = stats.jarque_bera(values)
    shape = {"n": len(values), "skewness": stats.skew(values), "excessKurtosis": stats.kurtosis(values)}
    for input in [{"values": values}, {"shape": shape}]:
        jb.append(case(input, {"statistic": t.statistic, "p": t.pvalue, "skewness": shape["skewness"], "excessKurtosis": shape["excessKurtosis"]}, f"{SCIPY} jarque_bera(values)"))
        u = stats.normaltest(values)
        k2.append(case(input, {"statistic": u.statistic, "p": u.pvalue, "zSkewness": stats.skewtest(values).statistic, "zKurtosis": stats.kurtosistest(values).statistic}, f"{SCIPY} normaltest, skewtest, kurtosistest"))
    centre = float(np.median(values))
    keep = [v for v in values if v != centre]
    for side in SIDES:
        value = r(f"x <- {vector(keep)}; t <- tseries::runs.test(factor(x > {centre!r}), alternative='{side.replace('-', '.')}'); list(z=unname(t$statistic), p=t$p.value)")
        runs.append(case({"values": values, "cut": "median", "alternative": side}, {"statistic": value["z"], "p": value["p"]}, f"{R} tseries::runs.test(factor(x > median), '{side}')"))
    z, p = runstest_1samp(values, cutoff="mean", correction=False)
    runs.append(case({"values": values, "cut": "mean"}, {"statistic": z, "p": p}, f"{STATSMODELS} runstest_1samp(values, cutoff='mean', correction=False)"))
for n in [3, 4, 5, 6, 11, 12, 50, 2000, 5000]:
    values = np.round(rng.gamma(2, 2, n), 3)
    value = r(f"t <- shapiro.test({vector(values)}); list(w=unname(t$statistic), p=t$p.value)")
    sw.append(case({"values": values}, {"statistic": value["w"], "p": value["p"]}, f"{R} shapiro.test(values)", {"relative": 1e-8}))
sw.append(case({"values": WEIGHTS}, {"statistic": 0.79}, "Shapiro & Wilk (1965), example of eleven weights", {"relative": 5e-3}))


def orders(above, below, runs, side):
    """p of a number of runs by writing down every order of high and low values."""
    n = above + below
    counts = {}
    for places in itertools.combinations(range(n), above):
        high = [i in places for i in range(n)]
        found = 1 + sum(high[i] != high[i + 1] for i in range(n - 1))
        counts[found] = counts.get(found, 0) + 1
    total = sum(counts.values())
    less = sum(count for found, count in counts.items() if found <= runs) / total
    greater = sum(count for found, count in counts.items() if found >= runs) / total
    return {"less": less, "greater": greater, "two-sided": min(1, 2 * min(less, greater))}[side]


for values in [[1, 2, 3, 2, 8, 9, 7, 8, 9, 1, 2, 8], [0, 9, 0, 9, 0, 9, 0, 9, 9], [1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9], [1, 9, 1, 1, 1, 1]]:
    high = [value > 5 for value in values]
    seen = 1 + sum(high[i] != high[i + 1] for i in range(len(high) - 1))
    for side in ["two-sided", "less", "greater"]:
        runs.append(case({"values": values, "cut": 5, "pMethod": "exact", "alternative": side}, {"runs": seen, "p": orders(sum(high), len(high) - sum(high), seen, side)}, "every order of as many high and low values, counted"))
runs.append(case({"values": [1] * 10 + [9] * 10 + [1] * 10, "cut": 5, "pMethod": "exact", "alternative": "less"}, {"p": (2 + 9 + 19) / math.comb(30, 10)}, "(2 + 9 + 19) of C(30, 10) orders have 2 or 3 runs"))
for made, values in [(ad, [1] * 9), (ad, [1, 2, 3]), (sw, [1, 1, 1]), (jb, [2, 2]), (k2, [1, 2, 3]), (runs, [5, 5, 5])]:
    made.append(case({"values": values}, {"status": "undefined"}, "too few values, or constant ones"))
for id, made in [("ks-one-sample", one), ("ks-two-sample", two), ("anderson-darling", ad), ("shapiro-wilk", sw), ("jarque-bera", jb), ("dagostino-k2", k2), ("runs-test", runs)]:
    write("tests", id, made)
