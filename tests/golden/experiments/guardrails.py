"""python3 tests/golden/experiments/guardrails.py (scipy 1.10.1, statsmodels 0.13.5, mpmath 1.2.1)

Sample ratio, winsorised and quantile lifts, non-inferiority, equivalence, Simpson, decisions.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import mpmath as mp
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from scipy.stats import mstats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import ttost_ind

AREA = "experiments"
mp.mp.dps = 40
rng = np.random.default_rng(17)

# --- srm-test
cases = []
for observed, weights in [([821588, 815482], None), ([5000, 5300], [1, 1]), ([930, 100, 5], [0.9, 0.1, 0.005]), ([50000, 40000], None)]:
    w = np.ones(len(observed)) if weights is None else np.array(weights)
    r = stats.chisquare(observed, w / w.sum() * sum(observed))
    args = {"observed": observed} if weights is None else {"observed": observed, "weights": weights}
    cases.append(case(args, {"statistic": r.statistic, "p": r.pvalue, "df": len(observed) - 1}, f"{SCIPY} chisquare(observed, expected)"))
r = stats.chisquare([5000, 5150])
cases.append(case({"observed": [5000, 5150, 0], "weights": [1, 1, 0]}, {"p": r.pvalue, "df": 1}, f"{SCIPY} chisquare without the arm of weight 0"))
cases.append(case({"observed": [821588, 815482]}, {"p": 1.8e-6}, "Kohavi, Tang & Xu (2020), chapter 3: p-value 1.8E-6", {"relative": 0.03}))
cases.append(case({"observed": [0, 0]}, {"status": "undefined"}, "no units"))
write(AREA, "srm-test", cases)

# --- srm-by-dimension
levels = [("a", [500, 520, 480]), ("b", [90, 130, 100]), ("c", [0, 0, 0]), ("d", [1000, 1003, 990])]
p = {name: stats.chisquare(c).pvalue for name, c in levels if sum(c)}
m = len(p)
cases = [case({"levels": [{"value": n, "observed": c} for n, c in levels]},
              {"p": min(1, m * min(p.values())), "levels.0.p": p["a"], "levels.1.adjustedP": m * p["b"], "levels.2.p": None, "levels.3.adjustedP": min(1, m * p["d"])},
              f"{SCIPY} chisquare per value, times their number")]
for levels, weights, rule in [([[930, 110], [1800, 180], [2700, 350]], [0.9, 0.1], "holm"), ([[30, 70], [500, 510], [1, 3]], [1, 1], "benjamini-hochberg")]:
    w = np.array(weights) / sum(weights)
    raw = [stats.chisquare(c, w * sum(c)).pvalue for c in levels]
    adjusted = multipletests(raw, method={"holm": "holm", "benjamini-hochberg": "fdr_bh"}[rule])[1]
    args = {"levels": [{"value": str(i), "observed": c} for i, c in enumerate(levels)], "weights": weights, "adjustment": rule}
    expect = {f"levels.{i}.{key}": values[i] for key, values in (("p", raw), ("adjustedP", adjusted)) for i in range(3)}
    cases.append(case(args, {**expect, "p": min(adjusted)}, f"{SCIPY} chisquare, {STATSMODELS} multipletests {rule}"))
write(AREA, "srm-by-dimension", cases)

# --- sequential-srm
cases = []
for looks, weights, conc in [([[1000, 1010], [2100, 1900], [4200, 3900]], [1, 1], 10000), ([[30, 60, 12], [90, 200, 30]], [0.3, 0.6, 0.1], 100), ([[60000, 50000]], [1, 1], 1000)]:
    share = [mp.mpf(w) / mp.mpf(sum(map(mp.mpf, weights))) for w in weights]
    best, path = mp.mpf(0), []
    for counts in looks:
        n = sum(counts)
        log = mp.loggamma(conc) - mp.loggamma(conc + n)
        for s, k in zip(share, counts):
            log += mp.loggamma(conc * s + k) - mp.loggamma(conc * s) - k * mp.log(s)
        best = max(best, log)
        path.append(mp.exp(-best))
    expect = {"p": path[-1], "logBayesFactor": log}
    expect.update({f"path.{i}": v for i, v in enumerate(path)})
    cases.append(case({"looks": looks, "weights": weights, "concentration": conc}, expect,
                      "mpmath 1.2.1, 40 digits: Dirichlet-multinomial over multinomial likelihood", {"relative": 1e-8}))
write(AREA, "sequential-srm", cases)

# --- winsorised-lift
cases = []
for n, m, q in [(60, 50, 0.95), (25, 40, 0.9)]:
    c, t = rng.lognormal(2, 1, n).round(2), rng.lognormal(2.2, 1, m).round(2)
    lim = np.quantile(np.r_[c, t], q)
    r = stats.ttest_ind(np.minimum(t, lim), np.minimum(c, lim), equal_var=False)
    cases.append(case({"control": c, "treatment": t, "upperPercentile": q},
                      {"limits.1": lim, "limits.0": None, "statistic": r.statistic, "p": r.pvalue, "capped.0": int((c > lim).sum())},
                      f"{SCIPY} ttest_ind of values clipped at numpy.quantile"))
    lo = 4.0
    cc, tt = np.clip(c, lo, 20), np.clip(t, lo, 20)
    r = stats.ttest_ind(tt, cc, equal_var=False)
    cases.append(case({"control": c, "treatment": t, "lowerLimit": lo, "upperLimit": 20}, {"statistic": r.statistic, "p": r.pvalue, "estimate": tt.mean() - cc.mean()},
                      f"{SCIPY} ttest_ind of numpy.clip(values, 4, 20)"))
c, t = [0, 0, 0, 5, 9, 400], [0, 0, 4, 8, 7, 12]
lim = np.quantile([5, 9, 400, 4, 8, 7, 12], 0.8)
r = stats.ttest_ind(np.minimum(t, lim), np.minimum(c, lim), equal_var=False)
cases.append(case({"control": c, "treatment": t, "upperPercentile": 0.8, "ignoreZeros": True}, {"limits.1": lim, "p": r.pvalue}, f"{SCIPY} ttest_ind, limit from numpy.quantile of values other than 0"))
write(AREA, "winsorised-lift", cases)

# --- quantile-lift
cases = []
for n, m, q in [(200, 180, 0.5), (500, 400, 0.9)]:
    c, t = rng.gamma(2, 3, n).round(3), rng.gamma(2, 3.3, m).round(3)

    def arm(x):
        k, x = len(x), np.sort(x)
        half = stats.norm.isf(0.025) * np.sqrt(q * (1 - q) / k)
        lo, hi = int(np.floor(k * (q - half))), int(np.floor(k * (q + half))) + 1
        return np.quantile(x, q), ((x[hi - 1] - x[lo - 1]) / (2 * stats.norm.isf(0.025))) ** 2

    (qc, vc), (qt, vt) = arm(c), arm(t)
    se = np.sqrt(vc + vt)
    cases.append(case({"control": c, "treatment": t, "probability": q}, {"controlMean": qc, "treatmentMean": qt, "standardError": se, "p": 2 * stats.norm.sf(abs(qt - qc) / se)},
                      f"Deng, Knoblich & Lu (2018), section 4, in numpy and {SCIPY}"))
# As many clusters as values: the cluster variance of the share is the sample variance.
x = np.arange(1, 101)
ind = (x <= np.quantile(x, 0.5)).astype(float)
half = stats.norm.isf(0.025) * ind.std(ddof=1) / 10
lo, hi = int(np.floor(100 * (0.5 - half))), int(np.floor(100 * (0.5 + half))) + 1
se = (x[hi - 1] - x[lo - 1]) / (2 * stats.norm.isf(0.025))
cases.append(case({"control": x, "treatment": x + 3, "controlClusters": x, "treatmentClusters": x}, {"estimate": 3, "standardError": se * np.sqrt(2)},
                  "numpy: clusters of one value each"))
write(AREA, "quantile-lift", cases)

# --- non-inferiority-test, equivalence-test
base, new = rng.normal(10, 2, 80).round(3), rng.normal(10.1, 2.5, 70).round(3)
cases, tost = [], []
for margin in (0.5, 1.0):
    r = stats.ttest_ind(new + margin, base, equal_var=False, alternative="greater")
    cases.append(case({"control": base, "treatment": new, "margin": margin}, {"statistic": r.statistic, "p": r.pvalue}, f"{SCIPY} ttest_ind(treatment + margin, control, equal_var=False, alternative='greater')"))
    r = stats.ttest_ind(new - margin, base, equal_var=False, alternative="less")
    cases.append(case({"control": base, "treatment": new, "margin": margin, "better": "lower"}, {"statistic": r.statistic, "p": r.pvalue}, f"{SCIPY} ttest_ind(treatment − margin, control, equal_var=False, alternative='less')"))
    p, low, high = ttost_ind(new, base, -margin, margin, usevar="unequal")
    tost.append(case({"control": base, "treatment": new, "low": -margin, "high": margin}, {"p": p, "pLow": low[1], "pHigh": high[1]}, f"{STATSMODELS} ttost_ind(treatment, control, −{margin}, {margin}, usevar='unequal')"))
write(AREA, "non-inferiority-test", cases)
# Published: Schuirmann's rule by hand for means 0.1 apart, se 0.12649, margins ±0.5.
tost.append(case({"control": {"n": 50, "mean": 1, "variance": 1}, "treatment": {"n": 50, "mean": 1, "variance": 1}, "low": -0.5, "high": 0.5}, {"p": stats.t.sf(0.5 / 0.2, 98), "statistic": -2.5}, f"{SCIPY} t.sf(2.5, 98): equal means, margins 2.5 standard errors away"))
tost[-1]["expect"].pop("statistic")
write(AREA, "equivalence-test", tost)

# --- simpson-detector
keys = ("segment", "controlSuccesses", "controlTrials", "treatmentSuccesses", "treatmentTrials")
seg = lambda *rows: {"segments": [dict(zip(keys, r)) for r in rows]}
stones = seg(("small", 81, 87, 234, 270), ("large", 192, 263, 55, 80))
std = 357 / 700 * (234 / 270 - 81 / 87) + 343 / 700 * (55 / 80 - 192 / 263)
write(AREA, "simpson-detector", [
    case(stones, {"pattern": "reversal", "estimate": 289 / 350 - 273 / 350, "standardised": std, "segments.0.difference": 234 / 270 - 81 / 87}, "Charig et al. (1986), BMJ 292, 879–882: 273/350 and 289/350 in all, 81/87 > 234/270, 192/263 > 55/80"),
    case(seg(("A", 10, 100, 12, 100), ("B", 30, 100, 33, 100)), {"pattern": "none", "mixEffect": 0}, "equal mix: no mix effect", {"absolute": 1e-15, "why": "a difference of equal numbers"}),
    case(seg(("A", 1, 10, 0, 0)), {"status": "undefined"}, "empty arm"),
    case({"segments": [
        {"segment": "new", "control": [4, 5, 6], "treatment": {"n": 300, "mean": 6, "variance": 1}},
        {"segment": "old", "control": {"n": 297, "sum": 2970, "sumSquares": 30000}, "treatment": {"n": 100, "mean": 11, "sd": 2}},
    ]}, {"pattern": "reversal", "estimate": np.average([6, 11], weights=[300, 100]) - np.average([5, 10], weights=[3, 297]), "standardised": 1, "largestMixShift": 0.74},
        "numpy average of segment means, weights units"),
])

# --- experiment-decision
goal = lambda e, s, b="higher": {"metric": "m", "estimate": e, "standardError": s, "better": b}
rail = lambda e, s, m, b="higher": {**goal(e, s, b), "metric": "g", "margin": m}
sf = stats.norm.sf
write(AREA, "experiment-decision", [
    case({"goals": [goal(3, 1)], "guardrails": [rail(0, 1, 3)], "srmP": 0.2}, {"decision": "ship", "metrics.0.p": 2 * sf(3), "metrics.1.p": sf(3)}, f"{SCIPY} norm.sf; rule by hand"),
    case({"goals": [goal(3, 1)], "guardrails": [rail(0, 1, 3)], "srmP": 1e-5}, {"decision": "stop"}, "rule by hand: sample ratio mismatch"),
    case({"goals": [goal(3, 1)], "guardrails": [rail(-1, 1, 1.5)], "progress": 0.5}, {"decision": "hold", "metrics.1.state": "open"}, "rule by hand: guardrail open"),
    case({"goals": [goal(-3, 1)]}, {"decision": "stop", "metrics.0.state": "worse"}, "rule by hand: goal worse"),
    case({"goals": [goal(2.1, 1), goal(1, 1)], "progress": 0.4}, {"decision": "hold", "metrics.0.p": 4 * sf(2.1), "metrics.1.p": 4 * sf(2.1) if 2 * sf(1) < 4 * sf(2.1) else 2 * sf(1)}, f"{SCIPY} norm.sf with Holm's factors"),
    case({"goals": [goal(0, 1)], "guardrails": [rail(9, 1, 3, "lower")]}, {"decision": "stop", "metrics.1.state": "harmed"}, "rule by hand: guardrail harmed"),
])
