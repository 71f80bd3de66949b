"""python3 tests/golden/experiments/lift.py (scipy 1.10.1, statsmodels 0.13.5, numpy)

Lifts of means, ratios, CUPED and post-stratification. Fieller's bounds are found as the roots of
the t-statistic of treatment − R · control, not by the closed form.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
sys.path.insert(0, os.path.dirname(__file__))
from golden import SCIPY, STATSMODELS, case, write
from quantiles import t_isf
from scipy import optimize, stats
import statsmodels.api as sm

AREA = "experiments"
SLEEP = ([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])


def binary(n, k):
    return {"n": n, "sum": k, "sumSquares": k}


def moments(arm):
    if isinstance(arm, dict):
        if "sum" in arm:
            n, k = arm["n"], arm["sum"]
            return n, k / n, (arm["sumSquares"] - k * k / n) / (n - 1)
        return arm["n"], arm["mean"], arm["variance"]
    return len(arm), np.mean(arm), np.var(arm, ddof=1)


def welch_df(c, t):
    (nc, _, vc), (nt, _, vt) = c, t
    a, b = vc / nc, vt / nt
    return (a + b) ** 2 / (a**2 / (nc - 1) + b**2 / (nt - 1))


# --- absolute-lift
cases = []
for control, treatment, alternative in [
    (*SLEEP, "two-sided"),
    (*SLEEP, "greater"),
    ({"n": 10000, "mean": 10, "variance": 900}, {"n": 9000, "mean": 11.2, "variance": 1000}, "two-sided"),
    ({"n": 100000, "mean": 5, "variance": 4}, {"n": 100000, "mean": 5.3, "variance": 4}, "two-sided"),
]:
    c, t = moments(control), moments(treatment)
    r = stats.ttest_ind_from_stats(t[1], t[2] ** 0.5, t[0], c[1], c[2] ** 0.5, c[0], False, alternative)
    cases.append(case({"control": control, "treatment": treatment, "alternative": alternative},
                      {"statistic": r.statistic, "p": r.pvalue, "df": welch_df(c, t)},
                      f"{SCIPY} ttest_ind_from_stats(treatment, control, equal_var=False, alternative='{alternative}')"))
cases.append(case({"control": SLEEP[0], "treatment": SLEEP[1]}, {"interval.0": -0.2054832, "interval.1": 3.3654832, "p": 0.07939},
                  "R documentation, t.test(extra ~ group, data = sleep), turned round", {"relative": 1e-4}))
cases.append(case({"control": [3, 3], "treatment": [4, 4]}, {"status": "undefined", "estimate": 1}, "both arms constant"))
write(AREA, "absolute-lift", cases)

# --- relative-lift
cases = []
PAIRS = [
    (binary(10000, 1000), binary(10000, 1100)),
    (binary(5000, 250), binary(7000, 420)),
    ({"n": 40, "mean": 12, "variance": 90}, {"n": 35, "mean": 15, "variance": 120}),
    ({"n": 40, "mean": -12, "variance": 90}, {"n": 35, "mean": -9, "variance": 120}),
    ({"n": 20, "mean": 2, "variance": 9}, {"n": 25, "mean": 3, "variance": 12}),
]
for control, treatment in PAIRS:
    c, t = moments(control), moments(treatment)
    vc, vt, df = c[2] / c[0], t[2] / t[0], welch_df(c, t)
    q = t_isf(0.025, df)
    ratio = t[1] / c[1]
    side = np.sign(c[1])
    se = np.sqrt(vt / c[1] ** 2 + t[1] ** 2 * vc / c[1] ** 4)
    lift = (t[1] - c[1]) / abs(c[1])
    args = {"control": control, "treatment": treatment}
    cases.append(case({**args, "intervalMethod": "delta"},
                      {"estimate": lift, "standardError": se, "p": 2 * stats.t.sf(abs(lift / se), df), "interval.0": lift - q * se, "interval.1": lift + q * se},
                      f"delta method with mpmath t quantiles"))
    f = lambda r: abs(t[1] - r * c[1]) / np.sqrt(vt + r * r * vc) - q
    lo = optimize.brentq(f, ratio - 20 * se, ratio, xtol=1e-15, rtol=1e-15)
    hi = optimize.brentq(f, ratio, ratio + 20 * se, xtol=1e-15, rtol=1e-15)
    bounds = sorted(side * (r - 1) for r in (lo, hi))
    p = 2 * stats.t.sf(abs(t[1] - c[1]) / np.sqrt(vt + vc), df)
    cases.append(case({**args, "intervalMethod": "fieller"}, {"interval.0": bounds[0], "interval.1": bounds[1], "p": p},
                      f"{SCIPY} brentq: roots of the t statistic of treatment − R control"))
    sl = se / ratio
    bounds = sorted(side * (np.exp(np.log(ratio) + k * q * abs(sl)) - 1) for k in (-1, 1))
    cases.append(case({**args, "intervalMethod": "log"}, {"interval.0": bounds[0], "interval.1": bounds[1], "p": 2 * stats.t.sf(abs(np.log(ratio) / sl), df)},
                      f"delta method of log(ratio) with mpmath t quantiles"))
small = {"control": {"n": 20, "mean": 0.5, "variance": 9}, "treatment": {"n": 25, "mean": 3, "variance": 12}}
c, t = moments(small["control"]), moments(small["treatment"])
q = t_isf(0.025, welch_df(c, t))
vc, vt = c[2] / c[0], t[2] / t[0]
a, b, d = c[1] ** 2 - q * q * vc, c[1] * t[1], t[1] ** 2 - q * q * vt
roots = np.sort(np.roots([a, -2 * b, d])) - 1
cases.append(case({**small, "intervalMethod": "fieller"}, {"status": "unbounded", "excluded.0": roots[0], "excluded.1": roots[1], "interval.0": None},
                  "mpmath t quantile, numpy roots of Fieller's quadratic, g > 1"))
cases.append(case({"control": [-1, 1], "treatment": [1, 2]}, {"status": "undefined"}, "control mean 0"))
write(AREA, "relative-lift", cases)

# --- ratio-metric-lift
rng = np.random.default_rng(5)
cases = []


def users(n, rate):
    x = rng.poisson(5, n) + 1
    return rng.binomial(x, rate), x


def products(y, x):
    return {"n": len(y), "sums": [int(y.sum()), int(x.sum())],
            "crossProducts": [[int((y * y).sum()), int((y * x).sum())], [int((y * x).sum()), int((x * x).sum())]]}


for n, m, ra, rb in [(60, 50, 0.2, 0.3), (3000, 2500, 0.1, 0.11), (400, 400, 0.02, 0.05)]:
    (yc, xc), (yt, xt) = users(n, ra), users(m, rb)
    # OLS of y on x without intercept, weighted by 1/x, has slope Σy/Σx; linearisation gives its se.
    arms = []
    for y, x in [(yc, xc), (yt, xt)]:
        r = y.sum() / x.sum()
        z = (y - r * x) / x.mean()
        arms.append((r, z.var(ddof=1) / len(y), len(y)))
    (rc, vc, nc), (rt, vt, nt) = arms
    df = (vc + vt) ** 2 / (vc**2 / (nc - 1) + vt**2 / (nt - 1))
    se = np.sqrt(vc + vt)
    raw = {"control": {"numerator": yc, "denominator": xc}, "treatment": {"numerator": yt, "denominator": xt}}
    agg = {"control": products(yc, xc), "treatment": products(yt, xt)}
    expect = {"estimate": rt - rc, "standardError": se, "df": df, "p": 2 * stats.t.sf(abs(rt - rc) / se, df)}
    cases.append(case(agg, expect, f"variance of the linearised values (y − R x) / mean(x), numpy; {SCIPY} t"))
    if n < 100:
        cases.append(case(raw, expect, f"variance of the linearised values (y − R x) / mean(x), numpy; {SCIPY} t"))
    lift = rt / rc - 1
    sr = np.sqrt(vt / rc**2 + rt**2 * vc / rc**4)
    cases.append(case({**agg, "effect": "relative"}, {"estimate": lift, "standardError": sr, "p": 2 * stats.t.sf(abs(lift / sr), df)},
                      f"delta method of the linearised ratios; {SCIPY} t"))
cases.append(case({"control": {"numerator": [1, 2], "denominator": [0, 0]}, "treatment": {"numerator": [1, 2], "denominator": [1, 2]}},
                  {"status": "undefined"}, "no denominator in control"))
write(AREA, "ratio-metric-lift", cases)

# --- cuped-lift
cases = []
for n, m, k, size in [(12, 15, 1, 2.0), (30, 20, 2, 1.0), (400, 300, 3, 1.0)]:
    X = rng.normal(10, 2, (n + m, k)).round(3)
    T = np.r_[np.zeros(n), np.ones(m)]
    y = (3 + X @ np.linspace(1, 2, k) + 0.7 * T + rng.normal(0, size, n + m)).round(3)
    design = sm.add_constant(np.c_[T, X])
    fit = sm.OLS(y, design).fit()
    theta = fit.params[2:]
    adj = y - (X - X.mean(0)) @ theta
    w = stats.ttest_ind(adj[m * 0 + n:], adj[:n], equal_var=False)
    arm = lambda mask: {"values": y[mask], "covariates": X[mask].T}
    sums = lambda mask: {"n": int(mask.sum()), "means": np.r_[y[mask].mean(), X[mask].mean(0)], "covariances": np.cov(np.c_[y[mask], X[mask]].T)}
    make = arm if n < 100 else sums
    c, t = adj[:n], adj[n:]
    raw_var = y[:n].var(ddof=1) / n + y[n:].var(ddof=1) / m
    expect = {"estimate": fit.params[1], "statistic": w.statistic, "p": w.pvalue, "controlMean": c.mean(), "treatmentMean": t.mean(),
              "varianceReduction": 1 - (c.var(ddof=1) / n + t.var(ddof=1) / m) / raw_var}
    for i, value in enumerate(theta):
        expect[f"theta.{i}"] = value
    cases.append(case({"control": make(T == 0), "treatment": make(T == 1)}, expect,
                      f"{STATSMODELS} OLS(y ~ arm + covariates) for estimate and theta; {SCIPY} ttest_ind of the adjusted values", {"relative": 1e-8}))
constant = {"control": {"values": SLEEP[0], "covariates": [[1] * 10]}, "treatment": {"values": SLEEP[1], "covariates": [[1] * 10]}}
r = stats.ttest_ind(SLEEP[1], SLEEP[0], equal_var=False)
cases.append(case(constant, {"p": r.pvalue, "varianceReduction": 0, "theta.0": 0},
                  f"constant covariate: {SCIPY} ttest_ind without adjustment"))
write(AREA, "cuped-lift", cases)

# --- post-stratified-lift
cases = []
for sizes in [[(20, 25), (10, 8)], [(5, 5), (7, 4), (30, 28)]]:
    strata, y, T, S = [], [], [], []
    for s, (a, b) in enumerate(sizes):
        yc, yt = rng.normal(5 * s, 1 + s, a).round(3), rng.normal(5 * s + 1, 1 + s, b).round(3)
        strata.append({"stratum": f"s{s}", "control": yc, "treatment": yt})
        y += [*yc, *yt]
        T += [0] * a + [1] * b
        S += [s] * (a + b)
    y, T, S = np.array(y), np.array(T), np.array(S)
    # Fully interacted OLS with strata centred at their shares; HC2 is Neyman's variance.
    Z = np.column_stack([(S == s) - (S == s).mean() for s in range(1, len(sizes))])
    fit = sm.OLS(y, np.column_stack([np.ones(len(y)), T, Z, Z * T[:, None]])).fit(cov_type="HC2")
    cases.append(case({"strata": strata}, {"estimate": fit.params[1], "standardError": fit.bse[1], "unadjustedEstimate": y[T == 1].mean() - y[T == 0].mean()},
                      f"{STATSMODELS} OLS with arm × centred strata, HC2"))
cases.append(case({"strata": [{"stratum": "a", "control": [1], "treatment": [1, 2]}]}, {"status": "undefined"}, "one unit in an arm of a stratum"))
write(AREA, "post-stratified-lift", cases)
