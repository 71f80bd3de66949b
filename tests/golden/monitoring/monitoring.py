"""/usr/bin/python3 tests/golden/monitoring/monitoring.py (scipy 1.10.1, statsmodels 0.13.5, scikit-learn 1.2.1; NIST/SEMATECH e-Handbook)"""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import SCIPY, SKLEARN, STATSMODELS, case, write
from scipy import stats
from scipy.spatial.distance import jensenshannon
from sklearn.ensemble import IsolationForest
from statsmodels.stats.multitest import multipletests

warnings.simplefilter("ignore")
rng = np.random.default_rng(11)
A = np.round(rng.normal(10, 2, 80), 2)
B = np.round(rng.normal(10.6, 2.5, 60), 2)
NIST = "published: NIST/SEMATECH e-Handbook of Statistical Methods, "
NILE = sm.datasets.nile.load_pandas().data.volume.values

# Distributions compared.
pairs = [([50, 30, 20], [40, 30, 30]), ([120, 80, 40, 10], [100, 90, 30, 30]), ([7, 1, 2, 900], [10, 3, 1, 500])]
psi, kl, js = [], [], []
for r, c in pairs:
    p, q = np.array(r) / sum(r), np.array(c) / sum(c)
    value = stats.entropy(q, p) + stats.entropy(p, q)
    statistic = value * sum(r) * sum(c) / (sum(r) + sum(c))
    given = {"reference": r, "current": c, "kind": "counts"}
    psi.append(case(given, {"estimate": value, "statistic": statistic, "p": stats.chi2.sf(statistic, len(r) - 1)}, f"{SCIPY} entropy(c, r) + entropy(r, c), chi2.sf"))
    kl.append(case(given, {"estimate": stats.entropy(q, p)}, f"{SCIPY} entropy(c, r)"))
    kl.append(case({**given, "unit": "bits"}, {"estimate": stats.entropy(q, p, base=2)}, f"{SCIPY} entropy(c, r, base=2)"))
    js.append(case(given, {"estimate": jensenshannon(p, q, base=2), "divergence": jensenshannon(p, q, base=2) ** 2}, f"{SCIPY} jensenshannon(r, c, base=2)"))
    js.append(case({**given, "unit": "nats"}, {"estimate": jensenshannon(p, q)}, f"{SCIPY} jensenshannon(r, c)"))
edges = np.quantile(A, np.arange(1, 5) / 5)
count = lambda v: np.histogram(v, np.r_[-np.inf, np.nextafter(edges, np.inf), np.inf])[0]
p, q = count(A) / len(A), count(B) / len(B)
given = {"reference": A, "current": B, "bins": 5}
psi.append(case(given, {"estimate": np.sum((q - p) * np.log(q / p)), "bins.0.currentCount": count(B)[0], "bins.0.high": edges[0], "bins.4.high": None, "bins.2.referenceCount": count(A)[2]}, "numpy quantile and histogram, PSI written out"))
kl.append(case(given, {"estimate": stats.entropy(q, p)}, f"{SCIPY} entropy of numpy histograms"))
js.append(case(given, {"estimate": jensenshannon(p, q, base=2)}, f"{SCIPY} jensenshannon of numpy histograms"))
zero = {"reference": [10, 10, 0], "current": [8, 8, 4], "kind": "counts"}
p, q = np.array([0.5, 0.5, 0.0001]), np.array([0.4, 0.4, 0.2])
psi.append(case(zero, {"estimate": np.sum((q - p) * np.log(q / p))}, "written out: the missing share is 0.0001"))
p, q = np.array([10.5, 10.5, 0.5]) / 21.5, np.array([8.5, 8.5, 4.5]) / 21.5
psi.append(case({**zero, "zeros": "half-count"}, {"estimate": np.sum((q - p) * np.log(q / p))}, "written out: half a count added to each bin"))
for made in (psi, kl):
    made.append(case({**zero, "zeros": "keep"}, {"status": "unbounded"}, "a bin without reference"))
js.append(case(zero, {"estimate": jensenshannon([10, 10, 0], [8, 8, 4], base=2)}, f"{SCIPY} jensenshannon with an empty bin"))
for made in (psi, kl, js):
    made.append(case({"reference": [0, 0], "current": [1, 2], "kind": "counts"}, {"status": "undefined"}, "no reference rows"))
write("monitoring", "population-stability-index", psi)
write("monitoring", "kullback-leibler", kl)
write("monitoring", "jensen-shannon", js)

cases = []
for a, b, u, v in [([0, 1, 3], [5, 6, 8], None, None), ([0, 1], [0, 1], [3, 1], [2, 2]), ([3.4, 3.9, 7.5, 7.8], [4.5, 1.4], [1.4, 0.9, 3.1, 7.2], [3.2, 3.5]), (A, B, None, None), ([1e9, 1e9 + 1], [1e9 + 2, 1e9], None, None)]:
    given = {"reference": a, "current": b}
    if u:
        given.update({"referenceWeights": u, "currentWeights": v})
    expect = {"estimate": stats.wasserstein_distance(a, b, u, v)}
    expect["standardised"] = expect["estimate"] / np.std(a, ddof=1)
    cases.append(case(given, expect, f"{SCIPY} wasserstein_distance"))
cases.append(case({"reference": [3.4, 3.9, 7.5, 7.8], "current": [4.5, 1.4], "referenceWeights": [1.4, 0.9, 3.1, 7.2], "currentWeights": [3.2, 3.5]}, {"estimate": 4.0781331438047861}, "published: SciPy documentation of wasserstein_distance"))
write("monitoring", "wasserstein-distance", cases)

cases = []
columns = [
    {"name": "a", "kind": "numeric", "reference": A, "current": B},
    {"name": "b", "kind": "numeric", "reference": A[:30], "current": A[30:60]},
    {"name": "c", "kind": "categorical", "reference": [50, 30, 20], "current": [40, 30, 45]},
    {"name": "d", "kind": "categorical", "reference": [50, 0, 20], "current": [45, 0, 25]},
]
p, expect = [], {}
for i, column in enumerate(columns):
    if column["kind"] == "numeric":
        # Without ties the exact p is SciPy's; with ties ours is conditional on them, so values are made distinct.
        column["reference"] = np.round(np.array(column["reference"]) + np.arange(len(column["reference"])) * 1e-5, 6)
        column["current"] = np.round(np.array(column["current"]) + np.arange(len(column["current"])) * 1e-5 + 5e-6, 6)
        t = stats.ks_2samp(column["reference"], column["current"], method="exact")
        found = (t.statistic, t.pvalue)
        expect[f"columns.{i}.effect"] = t.statistic
    else:
        table = np.array([column["reference"], column["current"]])
        table = table[:, table.sum(axis=0) > 0]
        chi = stats.chi2_contingency(table, correction=False)
        found = (chi[0], chi[1])
        expect[f"columns.{i}.effect"] = np.sqrt(chi[0] / table.sum())
    expect[f"columns.{i}.statistic"], expect[f"columns.{i}.p"] = found
    p.append(found[1])
for ours, theirs in [("none", None), ("holm", "holm"), ("bonferroni", "bonferroni"), ("benjamini-hochberg", "fdr_bh")]:
    adjusted = multipletests(p, method=theirs)[1] if theirs else p
    cases.append(case({"columns": columns, "correction": ours}, {**expect, **{f"columns.{i}.adjustedP": adjusted[i] for i in range(4)}}, f"{SCIPY} ks_2samp(method='exact'), chi2_contingency(correction=False); {STATSMODELS} multipletests({theirs!r})"))
cases.append(case({"columns": [{"name": "x", "kind": "categorical", "reference": [5, 0], "current": [9, 0]}]}, {"status": "undefined"}, "one category only"))
write("monitoring", "column-drift", cases)

# Outliers.
X = np.array([2, 3, 4, 4, 5, 5, 6, 7, 8, 30.0])
URANIUM = [199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57]
ROSNER = [-0.25, 0.68, 0.94, 1.15, 1.20, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65, 1.69, 1.70, 1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.10, 2.14, 2.15, 2.23, 2.24, 2.26, 2.35, 2.37, 2.40, 2.47, 2.54, 2.62, 2.64, 2.90, 2.92, 2.92, 2.93, 3.21, 3.26, 3.30, 3.59, 3.68, 4.30, 4.64, 5.34, 5.42, 6.01]
iqr, mad, z = [], [], []
for values, what in [(X, "ten values"), (A, "80 normal values"), (np.array(ROSNER), "Rosner's data"), (NILE, "Nile")]:
    q1, q3 = np.quantile(values, [0.25, 0.75])
    low, high = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)
    out = np.flatnonzero((values < low) | (values > high))
    expect = {"lower": low, "upper": high, "outliers.length": len(out), **{f"outliers.{k}.index": i for k, i in enumerate(out)}}
    iqr.append(case({"values": values}, expect, f"numpy quantile, fences written out: {what}"))
    m = stats.median_abs_deviation(values, scale="normal")
    s = (values - np.median(values)) / m
    out = np.flatnonzero(np.abs(s) > 3.5)
    mad.append(case({"values": values}, {"mad": stats.median_abs_deviation(values), "scores.0": s[0], "scores.7": s[7], "outliers.length": len(out), **{f"outliers.{k}.score": s[i] for k, i in enumerate(out)}}, f"{SCIPY} median_abs_deviation(scale='normal'): {what}"))
    s = stats.zscore(values, ddof=1)
    out = np.flatnonzero(np.abs(s) > 3)
    z.append(case({"values": values}, {"sd": np.std(values, ddof=1), "outliers.length": len(out), **{f"outliers.{k}.score": s[i] for k, i in enumerate(out)}}, f"{SCIPY} zscore(ddof=1): {what}"))
iqr.append(case({"values": [1, 1, 1, 1, 9]}, {"status": "undefined"}, "no spread in the middle half"))
mad.append(case({"values": [1, 1, 1, 1, 9]}, {"status": "undefined", "reason": "the MAD is 0: more than half of the values are equal"}, "MAD = 0"))
mad.append(case({"values": [1, 1, 1, 1, 9], "fallback": "mean-deviation"}, {"scores.4": 8 / (1.6 * np.sqrt(np.pi / 2))}, "written out: mean absolute deviation 1.6"))
z.append(case({"values": [5, 5, 5]}, {"status": "undefined", "reason": "zero variance"}, "constant"))
z.append(case({"values": X}, {"largestPossible": 9 / np.sqrt(10), "masked.0.index": 9, "masked.length": 1}, "Shiffler (1988): |z| <= (n - 1) / sqrt(n)"))
write("monitoring", "iqr-outliers", iqr)
write("monitoring", "mad-outliers", mad)
write("monitoring", "z-outliers", z)

cases = []
for values in [np.array(URANIUM), X, NILE, A]:
    n, mean, sd = len(values), np.mean(values), np.std(values, ddof=1)
    for alternative, g, m in [("two-sided", max(abs(values - mean)) / sd, 2 * n), ("greater", (max(values) - mean) / sd, n), ("less", (mean - min(values)) / sd, n)]:
        t = stats.t.isf(0.05 / m, n - 2)
        # scipy's quantile is good to 1e-8 only: one Newton step on its sf.
        t += (stats.t.sf(t, n - 2) - 0.05 / m) / stats.t.pdf(t, n - 2)
        critical = (n - 1) / np.sqrt(n) * np.sqrt(t * t / (n - 2 + t * t))
        p = min(1, m * stats.t.sf(np.sqrt(g * g * n * (n - 2) / ((n - 1) ** 2 - n * g * g)), n - 2))
        cases.append(case({"values": values, "alternative": alternative}, {"statistic": g, "critical": critical, "p": p}, f"{SCIPY} t.isf and t.sf, Grubbs (1969) written out"))
cases.append(case({"values": URANIUM, "alternative": "greater"}, {"statistic": 2.468765, "critical": 2.032}, NIST + "1.3.5.17.1", {"relative": 2e-4}))
cases.append(case({"values": [1, 2]}, {"status": "undefined"}, "two values"))
write("monitoring", "grubbs-test", cases)


def esd(values, most, level=0.95, robust=False):
    left, n, steps = list(enumerate(values)), len(values), []
    for i in range(1, most + 1):
        x = np.array([v for _, v in left])
        centre, spread = (np.median(x), stats.median_abs_deviation(x, scale="normal")) if robust else (x.mean(), x.std(ddof=1))
        k = int(np.argmax(np.abs(x - centre)))
        t = stats.t.isf((1 - level) / (2 * (n - i + 1)), n - i - 1)
        steps.append((left[k][0], abs(x[k] - centre) / spread, (n - i) * t / np.sqrt((n - i - 1 + t * t) * (n - i + 1))))
        left.pop(k)
    return steps


def esd_expect(steps):
    count = max([i + 1 for i, s in enumerate(steps) if s[1] > s[2]], default=0)
    expect = {"outliers.length": count}
    for i, s in enumerate(steps):
        expect.update({f"steps.{i}.index": s[0], f"steps.{i}.statistic": s[1], f"steps.{i}.critical": s[2]})
    return expect


R = [3.118, 2.942, 3.179, 2.810, 2.815, 2.848, 2.279, 2.310, 2.101, 2.067]
LAMBDA = [3.158, 3.151, 3.143, 3.136, 3.128, 3.120, 3.111, 3.103, 3.094, 3.085]
expect = {"outliers.length": 3, "outliers.0.value": 6.01, "outliers.1.value": 5.42, "outliers.2.value": 5.34}
for i in range(10):
    expect.update({f"steps.{i}.statistic": R[i], f"steps.{i}.critical": LAMBDA[i]})
cases = [case({"values": ROSNER, "maxOutliers": 10}, expect, NIST + "1.3.5.17.3 (Rosner's data)", {"relative": 2e-3})]
for values, most in [(ROSNER, 10), (NILE, 5), (A, 4), (X, 3)]:
    cases.append(case({"values": values, "maxOutliers": most}, esd_expect(esd(values, most)), f"{SCIPY} t.isf, Rosner (1983) written out"))
    cases.append(case({"values": values, "maxOutliers": 2, "scale": "robust", "level": 0.99}, esd_expect(esd(values, 2, 0.99, True)), f"{SCIPY} t.isf, median_abs_deviation; written out"))
cases.append(case({"values": [4, 4, 4, 4]}, {"status": "undefined"}, "constant"))
write("monitoring", "generalised-esd", cases)

cases = []
season = np.round(np.tile([10, 20, 30, 25, 15, 12, 11], 8) + rng.normal(0, 1, 56), 2)
season[23] += 9
season[40] -= 7
for scale in ["robust", "classical"]:
    phase = np.array([np.median(season[k::7]) for k in range(7)])
    rest = season - np.tile(phase, 8)
    cases.append(case({"values": season, "period": 7, "maxOutliers": 4, "scale": scale}, {**esd_expect(esd(rest, 4, robust=scale == "robust")), "outliers.0.value": season[23], "seasonal.3": phase[3]}, f"numpy medians by position, {SCIPY} t.isf; ESD written out"))
cases.append(case({"values": [1, 2, 3], "period": 2}, {"status": "undefined"}, "fewer than two seasons"))
write("monitoring", "seasonal-esd", cases)

cases = []
cloud = np.round(np.r_[rng.normal(0, 1, (120, 2)), [[6, 6], [-5, 7]]], 3)
ours = {"x": cloud, "trees": 2000, "sampleSize": 64}
scores = np.mean([-IsolationForest(n_estimators=500, max_samples=64, random_state=s).fit(cloud).score_samples(cloud) for s in range(4)], axis=0)
cases.append(case(ours, {f"scores.{i}": scores[i] for i in [0, 5, 50, 119, 120, 121]}, f"{SKLEARN} -IsolationForest(2000 trees).score_samples, other random numbers", {"relative": 1.5e-2}))
cases.append(case({"x": [[1], [2]], "sampleSize": 2}, {"scores.0": 0.5, "scores.1": 0.5}, "by hand: two rows part at once, path 1 = c(2)"))
cases.append(case({"x": [[1, 2], [1, 2]]}, {"status": "undefined"}, "equal rows"))
write("monitoring", "isolation-forest", cases)

# Control charts.
FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
cases = [case({"values": FLOW}, {"centre": 50.81, "upper": 55.8041, "lower": 45.8159}, NIST + "6.3.2.2, with d2 rounded to 1.128", {"relative": 1e-4})]
for values, base in [(FLOW, 10), (A, 80), (NILE, 30)]:
    values = np.array(values)
    mr = np.abs(np.diff(values))
    d2, d3 = 2 / np.sqrt(np.pi), np.sqrt(2 - 4 / np.pi)
    centre, mean_range = values[:base].mean(), mr[: base - 1].mean()
    low, high = centre - 3 * mean_range / d2, centre + 3 * mean_range / d2
    out = np.flatnonzero((values < low) | (values > high))
    cases.append(case({"values": values, "baseline": base}, {"centre": centre, "lower": low, "upper": high, "meanRange": mean_range, "rangeUpper": mean_range * (1 + 3 * d3 / d2), "signals.length": len(out), **{f"signals.{k}": i for k, i in enumerate(out)}}, "numpy, written out"))
cases.append(case({"values": [0, 1, 0, 1, 0, 5, 5, 5, 5], "baseline": 5, "runRules": True}, {"points.5.rules.0": 1, "points.6.rules.1": 2, "points.8.rules.2": 3}, "by hand: sigma = 0.886, centre 0.4"))
cases.append(case({"values": [3, 3, 3]}, {"status": "undefined"}, "no change at all"))
write("monitoring", "xmr-chart", cases)

CHIPS = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6]
cases = [case({"successes": CHIPS, "trials": [50] * 30}, {"centre": 0.2313, "points.0.upper": 0.4102, "points.0.lower": 0.0524, "signals.0": 14, "signals.1": 22, "signals.length": 2}, NIST + "6.3.3.2: wafers and chips", {"relative": 1e-3})]
for k, n, target in [([12, 15, 8, 60], [100, 140, 90, 200], None), ([3, 0, 5], [10, 20, 30], 0.2)]:
    k, n = np.array(k), np.array(n)
    p = target or k.sum() / n.sum()
    s = np.sqrt(p * (1 - p) / n)
    given = {"successes": k, "trials": n}
    if target:
        given["target"] = target
    lower = p - 3 * s
    expect = {"centre": p, "dispersion": np.sum(((k / n - p) / s) ** 2) / (len(k) - 1)}
    for i in range(len(k)):
        expect[f"points.{i}.upper"] = p + 3 * s[i]
        expect[f"points.{i}.lower"] = lower[i] if lower[i] > 0 else None
    cases.append(case(given, expect, "numpy, written out"))
cases.append(case({"successes": [0, 0], "trials": [5, 5]}, {"status": "undefined"}, "no successes: no spread"))
write("monitoring", "p-chart", cases)

WAFERS = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13]
cases = [case({"counts": WAFERS, "exposure": [1] * 25}, {"centre": 16, "points.0.upper": 28, "points.0.lower": 4, "signals.0": 23, "signals.length": 1}, NIST + "6.3.3.1: defects on 25 wafers")]
k, n = np.array([10, 14, 9, 30]), np.array([1.5, 2, 1.2, 2.5])
u = k.sum() / n.sum()
s = np.sqrt(u / n)
cases.append(case({"counts": k, "exposure": n}, {"centre": u, "dispersion": np.sum(((k / n - u) / s) ** 2) / 3, **{f"points.{i}.upper": u + 3 * s[i] for i in range(4)}}, "numpy, written out"))
cases.append(case({"counts": [0, 0], "exposure": [1, 1]}, {"status": "undefined"}, "no events"))
write("monitoring", "u-chart", cases)

STEPS = [324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600, 324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350]
given = {"values": STEPS, "target": 325, "sd": 0.635, "slack": 0.5, "decision": 4.1959 / 0.635}
cases = [case(given, {"signals.0": 13, "limit": 4.1959, "high.12": 3.0075, "low.1": 0.0075, "low.3": 0.3325}, NIST + "6.3.2.3: sums signal from group 14 on, k = 0.3175, h = 4.1959", {"relative": 1e-9, "absolute": 1e-9, "why": "differences of values with three decimals"})]
high = low = 0
expect = {}
m, sd = np.mean(A[:40]), np.std(A[:40], ddof=1)
for i, x in enumerate(A):
    high, low = max(0, high + x - m - 0.5 * sd), max(0, low - x + m - 0.5 * sd)
    if i % 8 == 0:
        expect.update({f"high.{i}": high, f"low.{i}": low})
cases.append(case({"values": A, "baseline": 40}, {"target": m, "sd": sd, **expect}, "numpy, written out", {"relative": 1e-9, "absolute": 1e-12, "why": "sums that cancel"}))
cases.append(case({"values": [2, 2]}, {"status": "undefined"}, "constant"))
write("monitoring", "cusum-chart", cases)

EWMA = [52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
SHOWN = [50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99]
given = {"values": EWMA, "target": 50, "sd": 2.0539, "weight": 0.3}
cases = [case({**given, "limits": "asymptotic"}, {"points.0.upper": 52.5884, "points.0.lower": 47.4115, "signals.length": 0, **{f"points.{i}.value": v for i, v in enumerate(SHOWN)}}, NIST + "6.3.2.4", {"relative": 2e-4})]
z, expect = 50, {}
for i, x in enumerate(EWMA):
    z = 0.3 * x + 0.7 * z
    expect[f"points.{i}.value"] = z
    expect[f"points.{i}.upper"] = 50 + 3 * 2.0539 * np.sqrt(0.3 / 1.7 * (1 - 0.7 ** (2 * (i + 1))))
cases.append(case(given, expect, "numpy, written out"))
cases.append(case({"values": [2, 2]}, {"status": "undefined"}, "constant"))
write("monitoring", "ewma-chart", cases)


# Change points: optimum by full dynamic programming, without pruning.
def optimum(values, cost, penalty, shortest):
    n = len(values)
    best, last = [-penalty] + [np.inf] * n, [0] * (n + 1)
    for t in range(shortest, n + 1):
        for s in range(0, t - shortest + 1):
            if best[s] + cost(values[s:t]) + penalty < best[t]:
                best[t], last[t] = best[s] + cost(values[s:t]) + penalty, s
    points, t = [], n
    while last[t]:
        points.insert(0, last[t])
        t = last[t]
    return points, best[n]


def poisson(x):
    s = x.sum()
    return 2 * (s - s * np.log(s / len(x))) if s else 0.0


series = np.round(np.r_[rng.normal(0, 1, 30), rng.normal(3, 1, 25), rng.normal(1, 1, 25)], 2)
spread = np.round(np.r_[rng.normal(0, 1, 40), rng.normal(0, 4, 40)], 2)
counts = np.r_[rng.poisson(3, 30), rng.poisson(9, 20), rng.poisson(4, 30)]
pelt = []
for values, model, extra, cost, p in [
    (series, "mean", {"sigma": 1}, lambda x: np.sum((x - x.mean()) ** 2), 1),
    (NILE, "mean", {"sigma": 130}, lambda x: np.sum((x - x.mean()) ** 2) / 130**2, 1),
    (spread, "mean-variance", {"minSegment": 4}, lambda x: len(x) * (np.log(x.var()) + 1), 2),
    (counts, "poisson", {}, poisson, 1),
]:
    n = len(values)
    for penalty, price in [("bic", (p + 1) * np.log(n)), ("aic", 2 * (p + 1)), ("mbic", (p + 2) * np.log(n))]:
        priced = (lambda x: cost(x) + np.log(len(x))) if penalty == "mbic" else cost
        points, total = optimum(np.array(values, float), priced, price, extra.get("minSegment", 1))
        expect = {"changePoints.length": len(points), "cost": total, "penalty": price, **{f"changePoints.{k}": t for k, t in enumerate(points)}}
        pelt.append(case({"values": values, "model": model, "penalty": penalty, **extra}, expect, "numpy: optimum of all segmentations by dynamic programming without pruning"))
pelt.append(case({"values": NILE}, {"changePoints.0": 28, "changePoints.length": 1, "segments.0.mean": 1097.75, "segments.1.mean": 849.9722}, "published: Cobb (1978), Zeileis et al. (2003), breakpoints(Nile ~ 1): break after 1898, means 1097.75 and 849.97", {"relative": 1e-6}))
pelt.append(case({"values": [4, 4, 4]}, {"status": "undefined"}, "constant"))
write("monitoring", "pelt-change-points", pelt)

binary = []
for values, sigma in [(series, 1.0), (NILE, 130.0)]:
    values = np.array(values, float)
    rss = lambda x: np.sum((x - x.mean()) ** 2) / sigma**2
    todo, found = [(0, len(values))], []
    while True:
        best = max(((rss(values[a:b]) - rss(values[a:t]) - rss(values[t:b]), t, a, b) for a, b in todo for t in range(a + 1, b)), default=(0,))
        if best[0] <= 2 * np.log(len(values)):
            break
        gain, t, a, b = best
        found.append((t, gain))
        todo.remove((a, b))
        todo += [(a, t), (t, b)]
    expect = {"splits.length": len(found)}
    for k, (t, gain) in enumerate(found):
        expect.update({f"splits.{k}.at": t, f"splits.{k}.gain": gain})
    binary.append(case({"values": values, "sigma": sigma}, expect, "numpy: greedy search written out"))
binary.append(case({"values": [4, 4, 4]}, {"status": "undefined"}, "constant"))
write("monitoring", "binary-segmentation", binary)

# State space.
def smoothed(run, parts, places):
    """Smoothed states and their errors: the parts by their index in the state."""
    expect = {}
    for name, index in parts.items():
        for t in places:
            expect[f"smoothed{name}.{t}"] = run.smoothed_state[index, t]
            expect[f"smoothed{name}Errors.{t}"] = np.sqrt(run.smoothed_state_cov[index, index, t])
    return expect


cases = []
model = sm.tsa.UnobservedComponents(NILE, "llevel", use_exact_diffuse=True)
fitted = model.fit(model.fit(disp=0).params, method="nm", disp=0, maxiter=5000, xtol=1e-12, ftol=1e-12)
ahead = fitted.get_forecast(5)
expect = {"variances.observation": fitted.params[0], "variances.level": fitted.params[1], "forecasts.4.mean": ahead.predicted_mean[4], "forecasts.4.standardError": ahead.se_mean[4], "forecasts.0.interval.0": ahead.conf_int()[0][0]}
cases.append(case({"values": NILE, "horizon": 5}, expect, f"{STATSMODELS} UnobservedComponents(Nile, 'llevel', use_exact_diffuse=True).fit", {"relative": 1e-4}))
cases.append(case({"values": NILE}, {"logLikelihood": fitted.llf}, f"{STATSMODELS} log-likelihood there"))
cases.append(case({"values": NILE}, {"variances.observation": 15099, "variances.level": 1469.1}, "published: Durbin & Koopman (2012), 2.10: 15,099 and 1,469.1", {"relative": 2e-4}))
given = model.smooth([15000.0, 1500.0])
expect = {"logLikelihood": given.llf}
for t in [1, 2, 10, 50, 99]:
    expect[f"predicted.{t}"] = given.forecasts[0, t]
    expect[f"standardizedResiduals.{t}"] = given.forecasts_error[0, t] / np.sqrt(given.forecasts_error_cov[0, 0, t])
    expect[f"filteredLevel.{t}"] = given.filtered_state[0, t]
expect.update(smoothed(given, {"Level": 0}, [0, 1, 50, 98, 99]))
cases.append(case({"values": NILE, "variances": {"observation": 15000, "level": 1500}}, expect, f"{STATSMODELS} UnobservedComponents.smooth at given variances, exact diffuse"))
cases.append(case({"values": [5, 5, 5, 5]}, {"status": "undefined"}, "constant"))
write("monitoring", "local-level-model", cases)

cases = []
log_air = np.log([112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201])
for values, trend, period, v, what in [(NILE, "linear", 0, [14000.0, 1000.0, 5.0], "Nile"), (log_air, "linear", 12, [1e-4, 7e-4, 1e-6, 6e-5], "log AirPassengers 1949-1953"), (log_air, "level", 12, [1e-4, 7e-4, 6e-5], "log AirPassengers 1949-1953")]:
    model = sm.tsa.UnobservedComponents(values, "lltrend" if trend == "linear" else "llevel", seasonal=period or None, use_exact_diffuse=True)
    given = model.smooth(v)
    names = ["observation", "level"] + (["slope"] if trend == "linear" else []) + (["season"] if period else [])
    ahead = given.get_forecast(3)
    expect = {"logLikelihood": given.llf, "forecasts.2.mean": ahead.predicted_mean[2], "forecasts.2.standardError": ahead.se_mean[2]}
    for t in [20, 30, 59]:
        expect[f"predicted.{t}"] = given.forecasts[0, t]
        expect[f"filteredLevel.{t}"] = given.filtered_state[0, t]
    parts = {"Level": 0, **({"Slope": 1} if trend == "linear" else {}), **({"Season": 2 if trend == "linear" else 1} if period else {})}
    expect.update(smoothed(given, parts, [0, 1, 13, 40, 59]))
    cases.append(case({"values": values, "trend": trend, "period": period, "variances": dict(zip(names, v)), "horizon": 3}, expect, f"{STATSMODELS} UnobservedComponents.smooth at given variances, exact diffuse: {what}", {"relative": 1e-8}))
model = sm.tsa.UnobservedComponents(log_air, "lltrend", seasonal=12, use_exact_diffuse=True)
best = max((model.fit(model.fit(start, disp=0, maxiter=500).params, method="nm", disp=0, maxiter=8000, xtol=1e-12, ftol=1e-12) for start in [[1e-4, 7e-4, 1e-6, 6e-5], [1e-3, 1e-4, 1e-5, 1e-5]]), key=lambda f: f.llf)
cases.append(case({"values": log_air, "period": 12}, {"logLikelihood": best.llf}, f"{STATSMODELS} UnobservedComponents.fit, best of two starts: log AirPassengers 1949-1953", {"relative": 1e-6}))
cases.append(case({"values": [1, 2, 3], "period": 4}, {"status": "undefined"}, "fewer values than states"))
write("monitoring", "structural-time-series", cases)

# Bayesian scores: predictive distributions of Jeffreys' priors.
cases = []
for values, warm in [(A, 20), (np.array([10, 11, 9, 10, 10, 14.0]), 5), (np.array([10, 11, 9, 10, 10, 1e6]), 5)]:
    expect = {}
    for i in list(range(warm, len(values), 12)):
        past = values[:i]
        t = abs(values[i] - past.mean()) / (past.std(ddof=1) * np.sqrt(1 + 1 / i))
        expect[f"points.{i - warm}.p"] = 2 * stats.t.sf(t, i - 1)
        expect[f"points.{i - warm}.score"] = -np.log10(2) - stats.t.logsf(t, i - 1) / np.log(10)
    cases.append(case({"values": values, "warmup": warm}, expect, f"{SCIPY} t.sf of the next value given those before"))
expect = {}
for i in range(10, len(counts), 9):
    law = stats.nbinom(counts[:i].sum() + 0.5, i / (i + 1))
    p = min(1, 2 * min(law.cdf(counts[i]), law.sf(counts[i] - 1)))
    expect.update({f"points.{i - 10}.p": p, f"points.{i - 10}.predicted": (counts[:i].sum() + 0.5) / i})
cases.append(case({"values": counts, "model": "poisson"}, expect, f"{SCIPY} nbinom.cdf and sf of the next count given those before"))
cases.append(case({"values": [3, 3, 3, 4], "warmup": 3}, {"points.0.p": None, "mostSurprising": None}, "a past that never varied"))
write("monitoring", "bayesian-anomaly-score", cases)

# Fraud example, by hand.
events = {"times": [0, 30, 60, 60, 90, 3700], "keys": ["a", "b", "a", "b", "a", "a"], "amounts": [10, 5, 20, 7, 30, 40], "places": ["x", "x", "y", "x", "x", "y"]}
expect = {
    "windows.0.counts.0": 0, "windows.0.counts.2": 1, "windows.0.counts.3": 1, "windows.0.counts.4": 1, "windows.0.counts.5": 0, "windows.0.sums.4": 20, "windows.0.distinctPlaces.4": 1,
    "windows.1.counts.4": 2, "windows.1.sums.4": 30, "windows.1.distinctPlaces.4": 2, "windows.1.counts.5": 0, "windows.2.counts.5": 3, "windows.2.sums.5": 60, "sinceLast.0": None, "sinceLast.4": 30, "sinceLast.5": 3610,
}
cases = [case({**events, "windows": [60, 3600, 86400]}, expect, "by hand: [t - w, t), strictly earlier events of the same card")]
cases.append(case({"times": [5, 5, 5], "keys": [1, 1, 1], "windows": [10]}, {"windows.0.counts.2": 0, "sinceLast.2": None}, "by hand: events at one time know nothing of each other"))
write("monitoring", "velocity-features", cases)
rules = [{"name": "large", "feature": "amount", "comparison": ">", "threshold": 500, "points": 40}, {"name": "fast", "feature": "recent", "comparison": ">=", "threshold": 3, "points": 50}, {"name": "known", "feature": "age", "comparison": "<=", "threshold": 0, "points": -20}]
given = {"features": {"amount": [20, 900, 15, 700, 500], "recent": [0, 4, 5, 0, 3], "age": [0, 1, 0, 1, 1]}, "rules": rules, "alarm": 50}
scores = {"scores.0": -20, "scores.1": 90, "scores.2": 30, "scores.3": 40, "scores.4": 50, "flagged.length": 2, "flagged.1": 4, "rules.0.fired": 2}
cases = [case({**given, "labels": [0, 1, 1, 0, 0]}, {**scores, "rules.0.precision": 0.5, "rules.1.recall": 1, "rules.1.precision": 2 / 3, "rules.2.found": 1}, "by hand"), case(given, {**scores, "rules.0.precision": None}, "by hand, without labels")]
write("monitoring", "rule-scores", cases)
