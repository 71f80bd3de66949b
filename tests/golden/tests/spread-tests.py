"""python3 tests/golden/tests/spread-tests.py (scipy 1.10.1, R 4.2.2)"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.oneway import anova_oneway


def r(code):
    """The value of R code as Python data."""
    text = subprocess.run(["/usr/bin/Rscript", "-e", f"cat(jsonlite::toJSON({{{code}}}, digits=NA, auto_unbox=TRUE))"], capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


R = "R " + r("paste(R.version$major, R.version$minor, sep='.')")
vector = lambda x: "c(" + ",".join(repr(float(v)) for v in x) + ")"
rng = np.random.default_rng(20240301)
PLANT = [
    [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
    [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
]
GEAR = [
    [1.006, 0.996, 0.998, 1.0, 0.992, 0.993, 1.002, 0.999, 0.994, 1.0],
    [0.998, 1.006, 1.0, 1.002, 0.997, 0.998, 0.996, 1.0, 1.006, 0.988],
    [0.991, 0.987, 0.997, 0.999, 0.995, 0.994, 1.0, 0.999, 0.996, 0.996],
    [1.005, 1.002, 0.994, 1.0, 0.995, 0.994, 0.998, 0.996, 1.002, 0.996],
    [0.998, 0.998, 0.982, 0.99, 1.002, 0.984, 0.996, 0.993, 0.98, 0.996],
    [1.009, 1.013, 1.009, 0.997, 0.988, 1.002, 0.995, 0.998, 0.981, 0.996],
    [0.99, 1.004, 0.996, 1.001, 0.998, 1.0, 1.018, 1.01, 0.996, 1.002],
    [0.998, 1.0, 1.006, 1.0, 1.002, 0.996, 0.998, 0.996, 1.002, 1.006],
    [1.002, 0.998, 0.996, 0.995, 0.996, 1.004, 1.004, 0.998, 0.999, 0.991],
    [0.991, 0.995, 0.984, 0.994, 0.997, 0.997, 0.991, 0.998, 1.004, 0.997],
]
UNEQUAL = [np.round(rng.normal(m, s, n), 3).tolist() for m, s, n in [(0, 1, 8), (1, 3, 15), (0.5, 0.5, 30), (3, 2, 5)]]
FAR = [np.round(rng.normal(m, 1, 80), 3).tolist() for m in (0, 10, 20)]

anova, welch, tukey, games, bartlett, levene, fligner = [], [], [], [], [], [], []
for groups in [PLANT, GEAR, UNEQUAL, FAR, [[1, 2], [3.5, 5]]]:
    t = stats.f_oneway(*groups)
    n, k = sum(map(len, groups)), len(groups)
    grand = np.mean(np.concatenate(groups))
    between = sum(len(g) * (np.mean(g) - grand) ** 2 for g in groups)
    within = sum(np.var(g) * len(g) for g in groups)
    omega = max(0, (between - (k - 1) * within / (n - k)) / (between + within + within / (n - k)))
    expect = {"statistic": t.statistic, "p": t.pvalue, "df.0": k - 1, "df.1": n - k, "etaSquared": between / (between + within), "omegaSquared": omega}
    anova.append(case({"groups": groups}, expect, f"{SCIPY} f_oneway(*groups); shares from the sums of squares"))
    moments = [{"n": len(g), "mean": np.mean(g), "variance": np.var(g, ddof=1)} for g in groups]
    anova.append(case({"groups": moments}, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} f_oneway(*groups), by moments"))
    values, names = np.concatenate(groups), np.repeat(np.arange(k), [len(g) for g in groups])
    value = r(f"t <- oneway.test(y ~ g, data.frame(y={vector(values)}, g=factor({vector(names)}))); list(f=unname(t$statistic), df=unname(t$parameter[2]), p=t$p.value)")
    welch.append(case({"groups": groups}, {"statistic": value["f"], "df.1": value["df"], "p": value["p"]}, f"{R} oneway.test(y ~ g)"))
    t = anova_oneway(groups, use_var="unequal")
    welch.append(case({"groups": groups}, {"statistic": t.statistic, "df.1": t.df_denom, "p": t.pvalue}, f"{STATSMODELS} anova_oneway(groups, use_var='unequal')"))
    for level in [0.95, 0.8]:
        t = stats.tukey_hsd(*groups)
        ci = t.confidence_interval(level)
        pair = (0, 1)
        expect = {"comparisons.0.difference": t.statistic[pair], "comparisons.0.interval.0": ci.low[pair], "comparisons.0.interval.1": ci.high[pair]}
        if t.pvalue[pair] > 1e-6:
            expect["comparisons.0.p"] = t.pvalue[pair]
        # SciPy integrates to about seven digits.
        tukey.append(case({"groups": groups, "level": level}, expect, f"{SCIPY} tukey_hsd(*groups).confidence_interval({level})", {"relative": 1e-6, "absolute": 1e-8, "why": "SciPy's numerical integration"}))
    # R's ptukey gives six digits or so.
    value = r(f"t <- TukeyHSD(aov(y ~ g, data.frame(y={vector(values)}, g=factor({vector(names)}))))$g; list(p=unname(t[,4]), l=unname(t[,2]), d=unname(t[,1]))")
    if k > 2:
        tukey.append(case({"groups": groups}, {"comparisons.0.difference": -value["d"][0], "comparisons.0.interval.1": -value["l"][0]}, f"{R} TukeyHSD(aov(y ~ g))", {"relative": 1e-5}))
    a, b = groups[0], groups[1]
    va, vb = np.var(a, ddof=1) / len(a), np.var(b, ddof=1) / len(b)
    df = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    difference, se = np.mean(a) - np.mean(b), np.sqrt(va + vb)
    q = stats.studentized_range(k, df)
    p = q.sf(abs(difference) / se * np.sqrt(2))
    half = q.ppf(0.95) * se / np.sqrt(2)
    expect = {"comparisons.0.difference": difference, "comparisons.0.standardError": se, "comparisons.0.df": df, "comparisons.0.interval.0": difference - half, "comparisons.0.interval.1": difference + half}
    if p > 1e-6:
        expect["comparisons.0.p"] = p
    games.append(case({"groups": groups}, expect, f"{SCIPY} studentized_range(k, df) with Welch's df", {"relative": 1e-6, "absolute": 1e-8, "why": "SciPy's numerical integration"}))
    t = stats.bartlett(*groups)
    bartlett.append(case({"groups": groups}, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} bartlett(*groups)"))
    for centre in ["mean", "median", "trimmed"]:
        input = {"groups": groups, "centre": centre, **({"trim": 0.1} if centre == "trimmed" else {})}
        if min(map(len, groups)) > 2:
            if centre == "trimmed":
                # SciPy drops the trimmed values from the test too; NIST's definition keeps them.
                t = stats.f_oneway(*[np.abs(np.array(g) - stats.trim_mean(g, 0.1)) for g in groups])
                levene.append(case(input, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} f_oneway(*[abs(g − trim_mean(g, 0.1)) for g in groups]), NIST/SEMATECH e-Handbook 1.3.5.10"))
                continue
            t = stats.levene(*groups, center=centre)
            levene.append(case(input, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} levene(*groups, center='{centre}')"))
            t = stats.fligner(*groups, center=centre)
            # Distances that are equal but for rounding may rank as ties or not.
            if groups is not GEAR:
                fligner.append(case(input, {"statistic": t.statistic, "p": t.pvalue}, f"{SCIPY} fligner(*groups, center='{centre}')"))
value = r(f"t <- fligner.test(list({','.join(vector(g) for g in PLANT)})); list(s=unname(t$statistic), p=t$p.value)")
fligner.append(case({"groups": PLANT}, {"statistic": value["s"], "p": value["p"]}, f"{R} fligner.test(groups)"))
anova.append(case({"groups": PLANT}, {"statistic": 4.846, "p": 0.01591}, "R documentation of PlantGrowth, anova(lm(weight ~ group)); Dobson (1983)", {"relative": 1e-3}))
bartlett.append(case({"groups": GEAR}, {"statistic": 20.7859}, "NIST/SEMATECH e-Handbook 1.3.5.7, GEAR.DAT", {"relative": 1e-5}))
levene.append(case({"groups": GEAR}, {"statistic": 1.70591}, "NIST/SEMATECH e-Handbook 1.3.5.10, GEAR.DAT", {"relative": 1e-5}))
tukey.append(case({"groups": PLANT}, {"comparisons.2.difference": -0.865, "comparisons.2.p": 0.0120064}, f"{R} TukeyHSD(aov(weight ~ group, PlantGrowth))", {"relative": 1e-4}))
for made in [anova, tukey, levene, fligner, bartlett, welch, games]:
    made.append(case({"groups": [[1, 1], [1, 1]]}, {"status": "undefined"}, "constant groups"))
# NIST StRD, certified values; the data as SciPy's own tests keep them (stats/tests/data/nist_anova).
NIST_ANOVA = {
    "AtmWtAg": (1.59467335677930e01, 3.63834187500000e-09, 1.04951729166667e-08, 1e-7),
    "SiRstv": (1.18046237440255e00, 5.11462616000000e-02, 2.16636560000000e-01, 1e-12),
}
for name, (f, between, within, relative) in NIST_ANOVA.items():
    folder = os.path.join(os.path.dirname(stats.__file__), "tests", "data", "nist_anova")
    rows = np.loadtxt(os.path.join(folder, name + ".dat"), skiprows=60)
    groups = [rows[rows[:, 0] == group, 1] for group in np.unique(rows[:, 0])]
    # The decimals of AtmWtAg are no doubles: their rounding alone leaves nine digits.
    anova.append(case({"groups": groups}, {"statistic": f, "between.sumSquares": between, "within.sumSquares": within}, f"NIST StRD {name}, certified values", {"relative": relative}))
for id, made in [("one-way-anova", anova), ("welch-anova", welch), ("tukey-hsd", tukey), ("games-howell", games), ("bartlett-test", bartlett), ("levene-test", levene), ("fligner-killeen", fligner)]:
    write("tests", id, made)
