"""/usr/bin/python3 tests/golden/sampling/sampling.py (scipy 1.10.1, statsmodels 0.13.5, R 4.2.2 with sandwich)"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import SCIPY, STATSMODELS, case, write
from scipy import optimize, stats

rng = np.random.default_rng(5)


def r(code):
    """The value of R code as Python data."""
    script = f"suppressMessages(library(sandwich)); cat(jsonlite::toJSON({{{code}}}, digits=NA, auto_unbox=TRUE))"
    text = subprocess.run(["/usr/bin/Rscript", "-"], input=script, capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


def vector(values):
    return "c(" + ",".join(repr(float(value)) for value in values) + ")"


# Samples: who is drawn depends on the generator; how many does not.
strata = ["a"] * 60 + ["b"] * 30 + ["c"] * 10
write(
    "sampling",
    "stratified-sample",
    [
        case({"strata": strata, "size": 25}, {"rows.length": 25, "strata.0.sample": 15, "strata.1.sample": 8, "strata.2.sample": 2, "strata.0.weight": 4}, "by hand: 15, 7.5, 2.5; the odd row goes to the earlier of equal remainders"),
        case({"strata": strata, "size": 36, "allocation": "equal"}, {"strata.0.sample": 13, "strata.1.sample": 13, "strata.2.sample": 10}, "by hand: c has 10 rows only, the others share 26"),
        case({"strata": strata, "size": 20, "allocation": "neyman", "spreads": [1, 4, 2]}, {"strata.0.sample": 6, "strata.1.sample": 12, "strata.2.sample": 2}, "by hand: Neyman's n_h ~ N_h S_h = 60 : 120 : 20"),
    ],
)
write(
    "sampling",
    "reservoir-sample",
    [
        case({"rows": 100000, "size": 50}, {"rows.length": 50, "n": 100000}, "by hand"),
        case({"rows": 4, "size": 9}, {"rows.length": 4, "rows.0": 0, "rows.3": 3}, "by hand: a short stream is kept whole"),
        case({"rows": [0, 1, 0, 2, 5], "size": 4}, {"rows.length": 3, "rows.0": 1, "rows.1": 3, "rows.2": 4, "n": 5}, "by hand: weight 0 is never drawn"),
    ],
)

# Difference in differences.
cells = {name: np.round(rng.normal(m, s, n), 2) for name, m, s, n in [("controlBefore", 10, 2, 25), ("controlAfter", 11, 2, 22), ("treatedBefore", 12, 3, 30), ("treatedAfter", 15, 3, 28)]}
y = np.concatenate([cells[k] for k in ["controlBefore", "controlAfter", "treatedBefore", "treatedAfter"]])
treated = np.repeat([0, 0, 1, 1], [25, 22, 30, 28])
after = np.repeat([0, 1, 0, 1], [25, 22, 30, 28])
hc2 = sm.OLS(y, np.c_[np.ones(len(y)), treated, after, treated * after]).fit(cov_type="HC2")
expect = {"estimate": hc2.params[3], "standardError": hc2.bse[3], "n": 105}
means = {k: v.mean() for k, v in cells.items()}
summary = {k: {"n": len(v), "mean": v.mean(), "variance": v.var(ddof=1)} for k, v in cells.items()}
share = np.array([v.var(ddof=1) / len(v) for v in cells.values()])
df = share.sum() ** 2 / np.sum(share**2 / [len(v) - 1 for v in cells.values()])
t = hc2.params[3] / np.sqrt(share.sum())
expect.update({"df": df, "p": 2 * stats.t.sf(abs(t), df), "interval.0": hc2.params[3] - stats.t.isf(0.025, df) * hc2.bse[3]})
source = f"{STATSMODELS} OLS on group, time and product with HC2 errors; Satterthwaite's df and {SCIPY} t"
cases = [case({"data": cells}, expect, source), case({"data": summary}, expect, source + "; from summaries")]
units = np.repeat(np.arange(30), 8)
panel_treated = (units < 15).astype(int)
panel_after = np.tile([0, 0, 0, 0, 1, 1, 1, 1], 30)
panel = np.round(5 + 2 * panel_treated + panel_after + 1.5 * panel_treated * panel_after + np.repeat(rng.normal(0, 1, 30), 8) + rng.normal(0, 1, 240), 3)
fit = sm.OLS(panel, np.c_[np.ones(240), panel_treated, panel_after, panel_treated * panel_after]).fit(cov_type="cluster", cov_kwds={"groups": units}, use_t=True)
R = r(f"d <- data.frame(y={vector(panel)}, t={vector(panel_treated)}, a={vector(panel_after)}, g={vector(units)}); m <- lm(y ~ t*a, d); list(se=sqrt(diag(vcovCL(m, d$g, type='HC1')))[[4]])")
assert abs(R["se"] / fit.bse[3] - 1) < 1e-9
rows = {"y": panel, "treated": panel_treated, "after": panel_after, "clusters": units}
cases.append(case({"data": rows}, {"estimate": fit.params[3], "standardError": fit.bse[3], "p": fit.pvalues[3], "df": 29, "interval.1": fit.conf_int()[3][1], "controlChange": fit.params[2], "clusterCount": 30}, f"{STATSMODELS} OLS.fit(cov_type='cluster', use_t=True); standard error also R sandwich vcovCL(type='HC1')", {"relative": 1e-8}))
card = {"controlBefore": {"n": 77, "mean": 23.33, "sd": 1.35 * 77**0.5}, "controlAfter": {"n": 77, "mean": 21.17, "sd": 0.94 * 77**0.5}, "treatedBefore": {"n": 321, "mean": 20.44, "sd": 0.51 * 321**0.5}, "treatedAfter": {"n": 319, "mean": 21.03, "sd": 0.52 * 319**0.5}}
cases.append(case({"data": card}, {"estimate": 2.76, "controlChange": -2.16, "treatedChange": 0.59, "standardError": 1.8}, "published: Card & Krueger (1994), table 3, rows 1 to 3 (2.76 with unrounded means; its 1.36 uses the pairing of stores, so the independent error is sqrt(1.35² + 0.94² + 0.51² + 0.52²))", {"relative": 2e-2}))
cases.append(case({"data": {"controlBefore": [1, 1], "controlAfter": [2, 2], "treatedBefore": [1, 1], "treatedAfter": [5, 5]}}, {"status": "undefined", "estimate": 3}, "no variance"))
write("sampling", "difference-in-differences", cases)

# Regression discontinuity.
x = np.round(rng.uniform(-1, 1, 300), 4)
y = np.round(0.5 + x + 0.6 * x**2 + 0.8 * (x >= 0) + rng.normal(0, 0.3, 300), 4)
cases = []
for kernel, K in [("triangular", lambda u: 1 - u), ("uniform", lambda u: 1.0 + 0 * u), ("epanechnikov", lambda u: 0.75 * (1 - u**2))]:
    for h, kind in [(0.5, "HC1"), (0.3, "HC3")]:
        inside = np.abs(x) < h
        w = K(np.abs(x[inside]) / h)
        R = r(f"x <- {vector(x[inside])}; y <- {vector(y[inside])}; w <- {vector(w)}; d <- as.numeric(x >= 0); m <- lm(y ~ d*x, weights=w); list(b=coef(m), se=sqrt(diag(vcovHC(m, '{kind}'))), df=m$df.residual)")
        t = R["b"][1] / R["se"][1]
        expect = {"estimate": R["b"][1], "standardError": R["se"][1], "below": R["b"][0], "slopeBelow": R["b"][2], "slopeAbove": R["b"][2] + R["b"][3], "p": 2 * stats.t.sf(abs(t), R["df"])}
        cases.append(case({"x": x, "y": y, "bandwidth": h, "kernel": kernel, "covariance": kind}, expect, f"R 4.2.2 lm(y ~ d * x, weights), sandwich vcovHC('{kind}')"))


def ik(x, y):
    """Imbens & Kalyanaraman (2012), section 4.2."""
    n, right, left = len(x), x >= 0, x < 0
    h1 = 1.84 * x.std(ddof=1) * n ** (-0.2)
    f = np.sum(np.abs(x) <= h1) / (2 * n * h1)
    s = {side: y[mask & (np.abs(x) <= h1)].var(ddof=1) for side, mask in [("l", left), ("r", right)]}
    m3 = 6 * np.linalg.lstsq(np.c_[np.ones(n), right, x, x**2, x**3], y, rcond=None)[0][4]
    m2, reg = {}, {}
    for side, mask in [("l", left), ("r", right)]:
        h2 = 3.56 * (s[side] / (f * m3**2)) ** (1 / 7) * mask.sum() ** (-1 / 7)
        use = mask & (np.abs(x) <= h2)
        m2[side] = 2 * np.polyfit(x[use], y[use], 2)[0]
        reg[side] = 2160 * s[side] / (use.sum() * h2**4)
    return 3.4375 * ((s["l"] + s["r"]) / (f * ((m2["r"] - m2["l"]) ** 2 + reg["l"] + reg["r"]))) ** 0.2 * n ** (-0.2)


for scale in [1, 100]:
    cases.append(case({"x": x * scale + 7, "y": y, "cutoff": 7}, {"bandwidth": ik(x * scale, y)}, "numpy: Imbens & Kalyanaraman (2012), section 4.2, written out", {"relative": 1e-6}))
cases.append(case({"x": x, "y": y, "bandwidth": 0.5}, {"densityP": stats.binomtest(int(np.sum((x >= 0) & (np.abs(x) <= 0.25))), int(np.sum(np.abs(x) <= 0.25))).pvalue}, f"{SCIPY} binomtest"))
cases.append(case({"x": [-1, 1], "y": [0, 1], "bandwidth": 2}, {"status": "undefined"}, "too few rows"))
write("sampling", "regression-discontinuity", cases)

# Propensity weights.
n = 200
X = np.round(np.c_[rng.normal(size=n), rng.integers(0, 2, n)], 3)
T = (rng.random(n) < 1 / (1 + np.exp(-(0.8 * X[:, 0] - 0.6 * X[:, 1] + 0.2)))).astype(int)
y = np.round(1 + 1.5 * T + 2 * X[:, 0] - X[:, 1] + rng.normal(size=n), 3)
D = sm.add_constant(X)
logit = sm.Logit(T, D).fit(disp=0, tol=1e-14, method="newton", maxiter=100)


def weights(kind, e):
    return {"ate": T / e + (1 - T) / (1 - e), "att": T + (1 - T) * e / (1 - e), "atc": T * (1 - e) / e + (1 - T)}[kind]


def stacked(theta, kind):
    """Estimating equations of the logistic model and of both weighted means, one row per unit."""
    e = 1 / (1 + np.exp(-D @ theta[:3]))
    w = weights(kind, e)
    return np.c_[(T - e)[:, None] * D, T * w * (y - theta[3]), (1 - T) * w * (y - theta[4])]


cases = []
for kind in ["ate", "att", "atc"]:
    e = logit.predict(D)
    w = weights(kind, e)
    m1, m0 = np.sum(T * w * y) / np.sum(T * w), np.sum((1 - T) * w * y) / np.sum((1 - T) * w)
    theta = np.r_[logit.params, m1, m0]
    A = np.zeros((5, 5))
    for j in range(5):
        step = np.zeros(5)
        step[j] = 1e-5
        A[:, j] = (stacked(theta + step, kind).mean(axis=0) - stacked(theta - step, kind).mean(axis=0)) / 2e-5
    psi = stacked(theta, kind)
    V = np.linalg.inv(A) @ (psi.T @ psi / n) @ np.linalg.inv(A).T / n
    se = np.sqrt(V[3, 3] + V[4, 4] - 2 * V[3, 4])
    given = {"y": y, "treated": T, "x": X, "estimand": kind}
    cases.append(case(given, {"estimate": m1 - m0, "meanTreated": m1, "propensities.0": e[0], "stabilisedWeights.3": w[3] * (T.mean() if T[3] else 1 - T.mean()), "treatedArm.effectiveSize": np.sum(w[T == 1]) ** 2 / np.sum(w[T == 1] ** 2)}, f"{STATSMODELS} Logit; weighted means by numpy", {"relative": 1e-8}))
    cases.append(case(given, {"standardError": se}, "numpy: sandwich of the stacked estimating equations, Jacobian by differences", {"relative": 1e-6}))
    R = r(f"y <- {vector(y)}; t <- {vector(T)}; w <- {vector(w)}; m <- lm(y ~ t, weights=w); list(b=coef(m)[[2]], se=sqrt(vcovHC(m, 'HC0')[2,2]))")
    cases.append(case({**given, "propensities": e}, {"estimate": R["b"], "standardError": R["se"]}, "R 4.2.2 lm(y ~ t, weights), sandwich vcovHC('HC0'): propensities held as known", {"relative": 1e-8}))
w = weights("ate", logit.predict(D))
sd = np.sqrt((X[T == 1].var(axis=0, ddof=1) + X[T == 0].var(axis=0, ddof=1)) / 2)
expect = {}
for j in range(2):
    expect[f"balance.{j}.before"] = (X[T == 1, j].mean() - X[T == 0, j].mean()) / sd[j]
    expect[f"balance.{j}.after"] = (np.average(X[T == 1, j], weights=w[T == 1]) - np.average(X[T == 0, j], weights=w[T == 0])) / sd[j]
cases.append(case({"y": y, "treated": T, "x": X}, expect, "numpy: standardised mean differences", {"relative": 1e-7}))
cases.append(case({"y": [1, 2, 3, 4], "treated": [0, 0, 1, 1], "x": [[1], [2], [3], [4]]}, {"status": "undefined"}, "separated arms: no overlap"))
write("sampling", "propensity-weighting", cases)
