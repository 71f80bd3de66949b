"""python3 tests/golden/tests/rank-tests.py (scipy 1.10.1, R 4.2.2)"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy import stats


def r(code):
    """The value of R code as Python data."""
    text = subprocess.run(["/usr/bin/Rscript", "-e", f"cat(jsonlite::toJSON({{{code}}}, digits=NA, auto_unbox=TRUE))"], capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


R = "R " + r("paste(R.version$major, R.version$minor, sep='.')")
vector = lambda x: "c(" + ",".join(repr(float(v)) for v in x) + ")"
rng = np.random.default_rng(20240229)
SIDES = ["two-sided", "less", "greater"]
CHORION = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
AMNION = [1.15, 0.88, 0.9, 0.74, 1.21]
BEFORE = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
AFTER = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]

mw = []
far = list(range(100, 150)), list(range(60))
tied = rng.integers(0, 8, 40).tolist(), rng.integers(1, 9, 55).tolist()
for a, b in [(CHORION, AMNION), (np.round(rng.normal(size=12), 3), np.round(rng.normal(1, 1, 15), 3)), ([1.5], [0.2, 0.4, 7.0]), far]:
    for side in SIDES:
        t = stats.mannwhitneyu(a, b, alternative=side, method="exact")
        mw.append(case({"a": a, "b": b, "alternative": side, "pMethod": "exact"}, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} mannwhitneyu(a, b, alternative='{side}', method='exact')", {"relative": 1e-9}))
for a, b in [(CHORION, AMNION), tied, far, ([1, 2, 2], [2, 2, 3])]:
    for side in SIDES:
        for continuity in [True, False]:
            t = stats.mannwhitneyu(a, b, alternative=side, method="asymptotic", use_continuity=continuity)
            mw.append(case({"a": a, "b": b, "alternative": side, "pMethod": "asymptotic", "continuity": continuity}, {"statistic": t.statistic, "p": t.pvalue, "estimate": t.statistic / len(a) / len(b)}, f"{SCIPY} mannwhitneyu(a, b, {continuity}, '{side}', method='asymptotic')"))
        value = r(f"t <- wilcox.test({vector(a)}, {vector(b)}, alternative='{side.replace('-', '.')}', exact=FALSE); list(w=unname(t$statistic), p=t$p.value)")
        mw.append(case({"a": a, "b": b, "alternative": side, "pMethod": "asymptotic"}, {"statistic": value["w"], "p": value["p"]}, f"{R} wilcox.test(a, b, '{side}', exact=FALSE)"))
mw.append(case({"a": CHORION, "b": AMNION, "alternative": "greater"}, {"statistic": 35, "p": 0.1272, "pMethod": "exact"}, "R documentation of wilcox.test; Hollander & Wolfe (1973), p. 69", {"relative": 1e-3}))
mw.append(case({"a": [1, 1], "b": [1, 1, 1]}, {"status": "undefined", "estimate": 0.5}, "all values are equal"))

wilcoxon = []
differences = np.round(np.array(BEFORE) - np.array(AFTER), 4)
many = np.round(rng.normal(0.3, 1, 60), 4)
zeros = [0, 0, 1, -1, 2, 3, 3, -2, 4, 5, 0, 6, 7, -8, 9]
for d in [differences, np.round(rng.normal(0.5, 1, 30), 4), np.arange(1, 41) * 1.0]:
    for side in SIDES:
        t = stats.wilcoxon(d, alternative=side, mode="exact")
        positive = stats.wilcoxon(d, alternative="greater", mode="exact").statistic
        wilcoxon.append(case({"differences": d, "alternative": side, "pMethod": "exact"}, {"statistic": positive, "p": t.pvalue}, f"{SCIPY} wilcoxon(d, alternative='{side}', mode='exact')"))
        value = r(f"t <- wilcox.test({vector(d)}, alternative='{side.replace('-', '.')}', conf.int=TRUE, conf.level=0.9); list(v=unname(t$statistic), p=t$p.value, e=unname(t$estimate), ci=as.numeric(t$conf.int))")
        bounds = {"interval.0": None if side == "less" else value["ci"][0], "interval.1": None if side == "greater" else value["ci"][1]}
        wilcoxon.append(case({"differences": d, "alternative": side, "level": 0.9}, {"statistic": value["v"], "p": value["p"], "estimate": value["e"], **bounds}, f"{R} wilcox.test(d, alternative='{side}', conf.int=TRUE, conf.level=0.9)"))
for d in [differences, many, zeros]:
    for zero in ["wilcox", "pratt", "zsplit"]:
        for side in SIDES:
            for correction in [False, True]:
                t = stats.wilcoxon(d, zero_method=zero, alternative=side, mode="approx", correction=correction)
                positive = stats.wilcoxon(d, zero_method=zero, alternative="greater", mode="approx").statistic
                wilcoxon.append(case({"differences": d, "zeros": zero, "alternative": side, "pMethod": "asymptotic", "continuity": correction}, {"statistic": positive, "p": t.pvalue}, f"{SCIPY} wilcoxon(d, '{zero}', {correction}, '{side}', 'approx')"))
wilcoxon.append(case({"a": BEFORE, "b": AFTER, "alternative": "greater"}, {"statistic": 40, "p": 0.01953, "pMethod": "exact"}, "R documentation of wilcox.test; Hollander & Wolfe (1973), p. 29", {"relative": 1e-3}))
wilcoxon.append(case({"differences": [0, 0]}, {"status": "undefined"}, "nothing but zeros"))

sign = []
for values, null in [(differences, 0), (many, 0.2), (zeros, 0), (list(range(1, 701)), 0.5)]:
    values = np.asarray(values, dtype=float)
    above, below = int(np.sum(values > null)), int(np.sum(values < null))
    for side in SIDES:
        t = stats.binomtest(above, above + below, alternative=side)
        sign.append(case({"values": values, "null": null, "alternative": side}, {"statistic": above, "p": t.pvalue, "estimate": np.median(values)}, f"{SCIPY} binomtest(above, above + below, alternative='{side}')"))
# The last k with P(X < k) at most 2.5 % bounds the median from both ends.
for n in [16, 25, 100]:
    k = max(k for k in range(1, n) if stats.binom.cdf(k - 1, n, 0.5) <= 0.025)
    sign.append(case({"values": list(range(1, n + 1))}, {"interval.0": k, "interval.1": n + 1 - k}, f"{SCIPY} binom.cdf(k - 1, n, 0.5) <= 0.025"))
sign.append(case({"values": [2, 2], "null": 2}, {"status": "undefined"}, "no value other than the null"))

HOLLANDER = [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]
kruskal, dunn = [], []
ties = [rng.integers(0, 6, n).tolist() for n in (12, 9, 15, 20)]
apart = [list(range(k * 100, k * 100 + 60)) for k in range(3)]
for groups in [HOLLANDER, ties, apart, [[1, 2, 3], [2, 3, 4]]]:
    t = stats.kruskal(*groups)
    n = sum(map(len, groups))
    kruskal.append(case({"groups": groups}, {"statistic": t.statistic, "p": t.pvalue, "df": len(groups) - 1, "epsilonSquared": t.statistic / (n - 1)}, f"{SCIPY} kruskal(*groups)"))
    ranks = stats.rankdata(np.concatenate(groups))
    means = [part.mean() for part in np.split(ranks, np.cumsum([len(g) for g in groups])[:-1])]
    variance = n * (n + 1) / 12 * stats.tiecorrect(ranks)
    z = (means[0] - means[1]) / np.sqrt(variance * (1 / len(groups[0]) + 1 / len(groups[1])))
    dunn.append(case({"groups": groups, "adjustment": "none"}, {"comparisons.0.z": z, "comparisons.0.p": 2 * stats.norm.sf(abs(z)), "comparisons.0.adjustedP": 2 * stats.norm.sf(abs(z))}, f"{SCIPY} rankdata, tiecorrect and norm by Dunn's formula"))
    pairs = [(i, j) for i in range(len(groups)) for j in range(i + 1, len(groups))]
    ps = [2 * stats.norm.sf(abs(means[i] - means[j]) / np.sqrt(variance * (1 / len(groups[i]) + 1 / len(groups[j])))) for i, j in pairs]
    for name in ["bonferroni", "holm"]:
        adjusted = r(f"p.adjust({vector(ps)}, '{name}')")
        adjusted = adjusted if isinstance(adjusted, list) else [adjusted]
        dunn.append(case({"groups": groups, "adjustment": name}, {f"comparisons.{k}.adjustedP": v for k, v in enumerate(adjusted)}, f"{R} p.adjust(p, '{name}') of Dunn's p"))
kruskal.append(case({"groups": HOLLANDER}, {"statistic": 0.77143, "p": 0.68}, "R documentation of kruskal.test; Hollander & Wolfe (1973), p. 116", {"relative": 1e-4}))
kruskal.append(case({"groups": [[1, 1], [1]]}, {"status": "undefined"}, "all values are equal"))
dunn.append(case({"groups": [[1, 1], [1]]}, {"status": "undefined"}, "all values are equal"))
# Hodges and Lehmann's shift. R's asymptotic interval inverts the corrected z; the order statistics do not.
for a, b in [(CHORION, AMNION), ([3.1, 4.7, 9.2, 11.4, 12.9, 15.3], [0.3, 1.1, 2.6, 5.8])]:
    for side in SIDES:
        for level in [0.95, 0.8]:
            value = r(f"t <- wilcox.test({vector(a)}, {vector(b)}, alternative='{side.replace('-', '.')}', exact=TRUE, conf.int=TRUE, conf.level={level}); list(e=unname(t$estimate), i=ifelse(is.finite(t$conf.int), t$conf.int, NA))")
            expect = {"shift": value["e"]}
            for at in [0, 1]:
                expect[f"shiftInterval.{at}"] = None if value["i"][at] in ("NA", None) else value["i"][at]
            mw.append(case({"a": a, "b": b, "alternative": side, "level": level, "pMethod": "exact"}, expect, f"{R} wilcox.test(a, b, '{side}', exact=TRUE, conf.int=TRUE, conf.level={level})", {"relative": 1e-9, "absolute": 1e-12, "why": "differences of decimals"}))
a, b = np.array(tied[0], dtype=float), np.array(tied[1], dtype=float)
mw.append(case({"a": tied[0], "b": tied[1]}, {"shift": np.median(np.subtract.outer(a, b))}, f"numpy {np.__version__} median(subtract.outer(a, b))"))
write("tests", "mann-whitney", mw)
write("tests", "wilcoxon-signed-rank", wilcoxon)
write("tests", "sign-test", sign)
write("tests", "kruskal-wallis", kruskal)
write("tests", "dunn-test", dunn)
