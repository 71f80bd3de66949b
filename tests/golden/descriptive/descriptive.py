"""python3 tests/golden/descriptive/descriptive.py (scipy 1.10.1, numpy, statsmodels 0.13.5, R)

NIST StRD univariate: NumAcc1 to 4 by their published rule, Michelso from R's `morley`; certified
values from https://www.itl.nist.gov/div898/strd/univ/.
"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.weightstats import DescrStatsW

NUMPY = "numpy " + np.__version__
NIST = "NIST StRD, certified value"
DIGITS = {"relative": 1e-12}


def r(code):
    done = subprocess.run(["Rscript", "-e", f"cat(format({code}, digits = 17, trim = TRUE))"], capture_output=True, text=True)
    return [float(v) for v in done.stdout.split()]


R = "R " + subprocess.run(["Rscript", "-e", "cat(paste0(R.version$major, '.', R.version$minor))"], capture_output=True, text=True).stdout


def data(name, values):
    with open(os.path.join(ROOT, "data", name + ".json"), "w") as file:
        json.dump(values, file, separators=(",", ":"))
    return {"$data": name}


rng = np.random.default_rng(20240229)
normal = [round(float(v), 6) for v in rng.normal(50, 12, 60)]
skewed = [round(float(v), 6) for v in rng.lognormal(2, 0.9, 45)]
ties = [int(v) for v in rng.poisson(3, 40)]
SLEEP = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
SLEEP2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
samples = {"normal": normal, "skewed": skewed, "ties": ties, "sleep": SLEEP}

# NIST
nist = [
    ("nist-numacc1", [10000001, 10000003, 10000002], 10000002, 1),
    ("nist-numacc2", [1.2] + [1.1, 1.3] * 500, 1.2, 0.1),
    ("nist-numacc3", [1000000.2] + [1000000.1, 1000000.3] * 500, 1000000.2, 0.1),
    ("nist-numacc4", [10000000.2] + [10000000.1, 10000000.3] * 500, 10000000.2, 0.1),
]
michelso = [round(299 + v / 1000, 3) for v in r("morley$Speed")]
assert abs(np.mean(michelso) - 299.8524) < 1e-9 and abs(np.std(michelso, ddof=1) - 0.0790105478190518) < 1e-12
nist.append(("nist-michelso", michelso, 299.8524, 0.0790105478190518))
means, variances, sds = [], [], []
for name, values, mean, sd in nist:
    ref = data(name, values)
    means.append(case({"values": ref}, {"estimate": mean}, NIST, DIGITS))
    # NumAcc3 and 4: the decimals of the data are not doubles, and no algorithm on doubles can give
    # more digits than their own rounding leaves.
    eps = max(1e-12, 4 * np.spacing(mean) / sd)
    sds.append(case({"values": ref}, {"estimate": sd, "mean": mean}, NIST, {"relative": eps}))
    variances.append(case({"values": ref}, {"estimate": sd * sd}, NIST, {"relative": 2 * eps}))

for name, values in samples.items():
    low, high = stats.t.interval(0.95, len(values) - 1, np.mean(values), stats.sem(values))
    means.append(case({"values": values}, {"estimate": np.mean(values), "standardError": stats.sem(values), "interval.0": low, "interval.1": high}, f"{SCIPY} t.interval(0.95, n - 1, mean, sem(x))", {"relative": 1e-8}))
    n, v = len(values), np.var(values, ddof=1)
    interval = [(n - 1) * v / stats.chi2.isf(0.025, n - 1), (n - 1) * v / stats.chi2.ppf(0.025, n - 1)]
    variances.append(case({"values": values}, {"estimate": v, "interval.0": interval[0], "interval.1": interval[1]}, f"{NUMPY} var(ddof=1), {SCIPY} chi2"))
    variances.append(case({"values": values, "population": True}, {"estimate": np.var(values)}, f"{NUMPY} var"))
    sds.append(case({"values": values}, {"estimate": np.std(values, ddof=1), "interval.0": interval[0] ** 0.5}, f"{NUMPY} std(ddof=1), {SCIPY} chi2"))
freq = [int(v) for v in rng.integers(0, 6, len(skewed))]
w = DescrStatsW(skewed, freq, ddof=1)
means.append(case({"values": skewed, "weights": freq}, {"estimate": w.mean, "standardError": w.std_mean, "interval.0": w.tconfint_mean()[0], "n": sum(freq)}, f"{STATSMODELS} DescrStatsW(x, weights, ddof=1)"))
variances.append(case({"values": skewed, "weights": freq}, {"estimate": w.var}, f"{STATSMODELS} DescrStatsW(x, weights, ddof=1).var"))
sds.append(case({"values": skewed, "weights": freq}, {"estimate": w.std}, f"{STATSMODELS} DescrStatsW(x, weights, ddof=1).std"))
relw = [round(float(v), 4) for v in rng.uniform(0.1, 3, len(skewed))]
cov = float(np.cov(skewed, aweights=relw))
variances.append(case({"values": skewed, "weights": relw, "weighting": "reliability"}, {"estimate": cov, "mean": np.average(skewed, weights=relw)}, f"{NUMPY} cov(x, aweights=w)"))
means.append(case({"values": {"n": 4, "sum": 10, "sumSquares": 30}}, {"estimate": 2.5, "standardError": (5 / 3 / 4) ** 0.5}, "1, 2, 3, 4 by hand"))
means.append(case({"values": []}, {"status": "undefined", "reason": "no values"}, "no values"))
variances.append(case({"values": [3]}, {"status": "undefined"}, "one value"))
sds.append(case({"values": [3, 3, 3]}, {"estimate": 0}, "equal values"))
write("descriptive", "mean", means)
write("descriptive", "variance", variances)
write("descriptive", "standard-deviation", sds)

for id, f in [("skewness", stats.skew), ("kurtosis", stats.kurtosis)]:
    cases = []
    for name, values in samples.items():
        cases.append(case({"values": values}, {"estimate": f(values)}, f"{SCIPY} {f.__name__}(x)"))
        cases.append(case({"values": values, "type": "sample"}, {"estimate": f(values, bias=False)}, f"{SCIPY} {f.__name__}(x, bias=False)"))
        n = len(values)
        b = f(values) * ((n - 1) / n) ** 1.5 if id == "skewness" else (f(values) + 3) * (1 - 1 / n) ** 2 - 3
        cases.append(case({"values": values, "type": "minitab"}, {"estimate": b}, "Joanes & Gill (1998), b, from SciPy's g"))
    cases.append(case({"values": [1, 1]}, {"status": "undefined", "reason": "zero variance"}, "equal values"))
    write("descriptive", id, cases)

cases = []
for values in [skewed, [1.1, 1.25, 0.9, 1.05], [1e-200, 1e200]]:
    logs = np.log(values)
    low, high = np.exp(stats.t.interval(0.95, len(values) - 1, logs.mean(), stats.sem(logs)))
    expect = {"estimate": stats.gmean(values)}
    if values[0] > 1e-100:
        expect.update({"interval.0": low, "interval.1": high})
    cases.append(case({"values": values}, expect, f"{SCIPY} gmean(x); t.interval of the logs", {"relative": 1e-9} if values[0] > 1e-100 else {"absolute": 1e-12, "why": "exactly 1"}))
    if values[0] <= 1e-100:
        cases[-1]["input"]["level"] = 0.0001
cases.append(case({"values": skewed, "weights": freq}, {"estimate": stats.gmean(skewed, weights=freq)}, f"{SCIPY} gmean(x, weights=w)"))
write("descriptive", "geometric-mean", cases)

trimmed, winsorised = [], []
for values in [normal, skewed, ties]:
    for share in [0.05, 0.1, 0.25]:
        n = len(values)
        g = int(share * n)
        wins = np.asarray(stats.mstats.winsorize(np.array(values, dtype=float), (share, share)))
        sw, h = wins.std(ddof=1), n - 2 * g
        trimmed.append(case({"values": values, "share": share}, {"estimate": stats.trim_mean(values, share), "standardError": sw * ((n - 1) / (h * (h - 1))) ** 0.5, "cut": g}, f"{SCIPY} trim_mean(x, {share}); Yuen's standard error from mstats.winsorize"))
        winsorised.append(case({"values": values, "share": share}, {"estimate": wins.mean(), "standardError": sw * (n - 1) / ((h - 1) * n**0.5), "limits.0": wins.min(), "limits.1": wins.max()}, f"{SCIPY} mstats.winsorize(x, ({share}, {share})).mean()"))
write("descriptive", "trimmed-mean", trimmed)
write("descriptive", "winsorised-mean", winsorised)

write("descriptive", "median-absolute-deviation", [
    case({"values": values, "scale": scale}, {"estimate": stats.median_abs_deviation(values, scale="normal" if scale == "normal" else 1), "median": np.median(values)}, f"{SCIPY} median_abs_deviation(x)")
    for values in samples.values() for scale in ["raw", "normal"]
])

cases = []
for values in samples.values():
    s, n = sorted(values), len(values)
    k = int(stats.binom.ppf(0.025, n, 0.5))
    while stats.binom.cdf(k - 1, n, 0.5) > 0.025:
        k -= 1
    cases.append(case({"values": values}, {"estimate": np.median(values), "interval.0": s[k - 1], "interval.1": s[n - k], "coverage": 1 - 2 * stats.binom.cdf(k - 1, n, 0.5)}, f"{NUMPY} median; order statistics by {SCIPY} binom"))
cases.append(case({"values": [1, 2, 3]}, {"estimate": 2, "interval.0": None, "interval.1": None}, "three values: no interval at 95 %"))
write("descriptive", "median", cases)

cases = []
ps = [0, 0.01, 0.1, 0.25, 0.5, 0.77, 0.9, 1]
for name, values in list(samples.items()) + [("one", [4.0]), ("two", [1.0, 2.0])]:
    for type in range(1, 10):
        q = r(f"quantile(c({','.join(map(repr, values))}), c({','.join(map(str, ps))}), type = {type}, names = FALSE)")
        cases.append(case({"values": values, "probabilities": ps, "type": type}, {f"values.{i}": v for i, v in enumerate(q)}, f"{R} quantile(x, p, type = {type})"))
for type in [1, 2, 6, 7, 8]:
    q = r(f"quantile(rep(c({','.join(map(repr, skewed))}), c({','.join(map(str, freq))})), c({','.join(map(str, ps))}), type = {type}, names = FALSE)")
    cases.append(case({"values": skewed, "weights": freq, "probabilities": ps, "type": type}, {f"values.{i}": v for i, v in enumerate(q)}, f"{R} quantile(rep(x, w), p, type = {type})"))
write("descriptive", "quantile", cases)

cases = []
for values in [normal, skewed, ties]:
    for rule, theirs in [("auto", "auto"), ("freedman-diaconis", "fd"), ("scott", "scott"), ("sturges", "sturges")]:
        counts, edges = np.histogram(values, theirs)
        expect = {"bins": len(counts), "width": edges[1] - edges[0], "edges.0": edges[0], f"edges.{len(counts)}": edges[-1]}
        expect.update({f"counts.{i}": c for i, c in enumerate(counts)})
        cases.append(case({"values": values, "rule": rule}, expect, f"{NUMPY} histogram(x, '{theirs}')"))
write("descriptive", "histogram-bins", cases)

cases = []
for values in [normal, skewed]:
    at = [float(v) for v in np.quantile(values, [0.05, 0.5, 0.9])] + [max(values) * 2]
    for rule in ["scott", "silverman"]:
        k = stats.gaussian_kde(values, rule)
        bandwidth = float(k.factor * np.std(values, ddof=1))
        cases.append(case({"values": values, "rule": rule, "at": at}, {"bandwidth": bandwidth, **{f"density.{i}": v for i, v in enumerate(k(at))}}, f"{SCIPY} gaussian_kde(x, '{rule}')"))
    cases.append(case({"values": values, "rule": "nrd0"}, {"bandwidth": r(f"bw.nrd0(c({','.join(map(repr, values))}))")[0]}, f"{R} bw.nrd0(x)"))
write("descriptive", "kernel-density", cases)

cases = []
for values in [normal, ties]:
    xs, cs = np.unique(values, return_counts=True)
    expect = {f"steps.{i}.share": c for i, c in enumerate(np.cumsum(cs) / len(values))}
    expect["margin"] = (np.log(2 / 0.05) / (2 * len(values))) ** 0.5
    cases.append(case({"values": values}, expect, f"{NUMPY} unique and cumsum; statsmodels ECDF's band"))
write("descriptive", "ecdf", cases)

pairs = {
    "sleep": (SLEEP, SLEEP2),
    "linear": (normal, [round(0.4 * v + float(e), 6) for v, e in zip(normal, rng.normal(0, 9, 60))]),
    "ties": (ties, [int(v) for v in rng.poisson(2, 40) + np.array(ties) // 2]),
    "short": ([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]),
    "strong": (list(range(200)), [i + (i * 7919 % 13) for i in range(200)]),
}
pearson, spearman, kendall = [], [], []
for name, (x, y) in pairs.items():
    for alternative in ["two-sided", "less", "greater"]:
        p = stats.pearsonr(x, y, alternative=alternative)
        ci = p.confidence_interval(0.95)
        pearson.append(case({"x": x, "y": y, "alternative": alternative}, {"estimate": p.statistic, "p": p.pvalue, "interval.0": ci.low, "interval.1": ci.high}, f"{SCIPY} pearsonr(x, y, alternative='{alternative}')"))
        s = stats.spearmanr(x, y, alternative=alternative)
        spearman.append(case({"x": x, "y": y, "alternative": alternative}, {"estimate": s.correlation, "p": s.pvalue}, f"{SCIPY} spearmanr(x, y, alternative='{alternative}')"))
        k = stats.kendalltau(x, y, alternative=alternative)
        kendall.append(case({"x": x, "y": y, "alternative": alternative}, {"estimate": k.statistic if hasattr(k, "statistic") else k[0], "p": k.pvalue}, f"{SCIPY} kendalltau(x, y, alternative='{alternative}')"))
def sums(x, y):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    return {"sums": {"n": len(x), "sumX": x.sum(), "sumY": y.sum(), "sumXX": x @ x, "sumYY": y @ y, "sumXY": x @ y}}


for name, (x, y) in pairs.items():
    p = stats.pearsonr(x, y)
    ci = p.confidence_interval(0.95)
    pearson.append(case(sums(x, y), {"estimate": p.statistic, "p": p.pvalue, "interval.0": ci.low, "interval.1": ci.high}, f"{SCIPY} pearsonr(x, y), by sums of products"))
    s = stats.spearmanr(x, y)
    spearman.append(case(sums(stats.rankdata(x), stats.rankdata(y)), {"estimate": s.correlation, "p": s.pvalue}, f"{SCIPY} spearmanr(x, y), by sums of products of ranks"))
for values in [pearson, spearman]:
    values.append(case(sums([1, 1, 1], [1, 2, 3]), {"status": "undefined"}, "a constant has no correlation, by sums"))
for values in [pearson, spearman, kendall]:
    values.append(case({"x": [1, 1, 1], "y": [1, 2, 3]}, {"status": "undefined"}, "a constant has no correlation"))
k = stats.kendalltau(*pairs["strong"], method="asymptotic")
kendall.append(case({"x": pairs["short"][0], "y": pairs["short"][1], "pMethod": "asymptotic"}, {"p": stats.kendalltau(*pairs["short"], method="asymptotic").pvalue}, f"{SCIPY} kendalltau(x, y, method='asymptotic')"))
write("descriptive", "pearson-correlation", pearson)
write("descriptive", "spearman-correlation", spearman)
write("descriptive", "kendall-tau", kendall)
