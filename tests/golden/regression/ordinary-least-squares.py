"""python3 tests/golden/regression/ordinary-least-squares.py (statsmodels 0.13.5, 0.15.0 for HAC, NIST StRD)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from scipy import stats
from golden import SCIPY, STATSMODELS, case, write
from nist_data import PROBLEMS
from rvalues import VERSION, r

NIST = "NIST StRD, certified values"
cases = []
for name, digits in [("longley", 1e-13), ("noint1", 1e-13), ("noint2", 1e-13)]:
    _, _, _, intercept, estimates, deviations, residual = PROBLEMS[name]
    expect = {"residualStandardError": float(residual)}
    for j, (estimate, deviation) in enumerate(zip(estimates, deviations)):
        expect[f"coefficients.{j}.estimate"] = float(estimate)
        expect[f"coefficients.{j}.standardError"] = float(deviation)
    cases.append(
        case(
            {"y": {"$data": f"nist-{name}-y"}, "x": {"$data": f"nist-{name}-x"}, "intercept": intercept},
            expect,
            f"{NIST}, {name}",
            {"relative": digits * 10},
        )
    )
# Published beside them: R² and F.
cases.append(
    case(
        {"y": {"$data": "nist-longley-y"}, "x": {"$data": "nist-longley-x"}},
        {"rSquared": 0.995479004577296, "statistic": 330.285339234588, "rss": 836424.055505915},
        f"{NIST}, Longley, analysis of variance",
        {"relative": 1e-11},
    )
)

# SciPy's t quantiles, which the intervals rest on, are right to about 2e-9 (mpmath).
QUANTILES = {"relative": 5e-8}
rng = np.random.default_rng(20240601)
n = 40
X = np.round(np.column_stack([rng.normal(0, 1, n), rng.uniform(0, 10, n), rng.integers(0, 2, n)]), 3)
y = np.round(2 + 1.5 * X[:, 0] - 0.3 * X[:, 1] + X[:, 2] + rng.normal(0, 0.3 + 0.2 * X[:, 1]), 3)
groups = np.arange(n) // 5
new = [[0, 5, 1], [3, 20, 0]]
data = {"y": y, "x": X}
full = sm.add_constant(X)
fit = sm.OLS(y, full).fit()
cases.append(
    case(
        {**data, "parameterCount": "coefficients"},
        {
            "rSquared": fit.rsquared,
            "adjustedRSquared": fit.rsquared_adj,
            "statistic": fit.fvalue,
            "p": fit.f_pvalue,
            "logLikelihood": fit.llf,
            "aic": fit.aic,
            "bic": fit.bic,
            "residualStandardError": np.sqrt(fit.mse_resid),
            "residualDf": int(fit.df_resid),
            "rss": fit.ssr,
            "fitted.7": fit.fittedvalues[7],
            "residuals.39": fit.resid[39],
        },
        f"{STATSMODELS} OLS(y, add_constant(X)).fit()",
    )
)


def rows(fit):
    expect = {}
    interval = fit.conf_int()
    for j in range(len(fit.params)):
        at = f"coefficients.{j}."
        expect[at + "estimate"] = fit.params[j]
        expect[at + "standardError"] = fit.bse[j]
        expect[at + "statistic"] = fit.tvalues[j]
        expect[at + "p"] = fit.pvalues[j]
        expect[at + "interval.0"] = interval[j][0]
        expect[at + "interval.1"] = interval[j][1]
    return expect


cases.append(case(data, rows(fit), f"{STATSMODELS} OLS, table of coefficients"))
for kind in ["HC0", "HC1", "HC2", "HC3"]:
    robust = sm.OLS(y, full).fit(cov_type=kind, use_t=True)
    cases.append(
        case(
            {**data, "covariance": kind},
            {**rows(robust), "statistic": float(robust.fvalue), "p": float(robust.f_pvalue)},
            f"{STATSMODELS} OLS.fit(cov_type='{kind}', use_t=True)",
        )
    )
cluster = sm.OLS(y, full).fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
cases.append(
    case(
        {**data, "covariance": "cluster", "clusters": groups},
        {**rows(cluster), "statistic": float(cluster.fvalue), "p": float(cluster.f_pvalue)},
        f"{STATSMODELS} OLS.fit(cov_type='cluster', use_t=True)",
        QUANTILES,
    )
)
frame = fit.get_prediction(sm.add_constant(np.array(new), has_constant="add")).summary_frame(alpha=0.1)
cases.append(
    case(
        {**data, "predict": new, "level": 0.9},
        {
            f"predictions.{i}.{ours}": frame[theirs][i]
            for i in range(2)
            for ours, theirs in [
                ("mean", "mean"),
                ("standardError", "mean_se"),
                ("interval.0", "mean_ci_lower"),
                ("interval.1", "mean_ci_upper"),
                ("predictionInterval.0", "obs_ci_lower"),
                ("predictionInterval.1", "obs_ci_upper"),
            ]
        },
        f"{STATSMODELS} get_prediction(…).summary_frame(alpha=0.1)",
        QUANTILES,
    )
)
for lags in [0, 3]:
    newey = sm.OLS(y, full).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": True})
    cases.append(
        case(
            {**data, "covariance": "HAC", "lags": lags},
            {f"coefficients.{j}.standardError": newey.bse[j] for j in range(4)},
            f"{STATSMODELS} OLS.fit(cov_type='HAC', cov_kwds={{'maxlags': {lags}, 'use_correction': True}})",
        )
    )
panel = sm.OLS(y, full).fit(cov_type="hac-groupsum", cov_kwds={"time": groups, "maxlags": 2, "use_correction": "cluster"})
# Degrees of freedom by hand: 7 / (1 + 2 (4/9 + 1/9)), eight periods and Bartlett weights 2/3 and 1/3.
df = 7 / (1 + 2 * (4 / 9 + 1 / 9))
cases.append(
    case(
        {**data, "covariance": "HAC", "clusters": groups, "lags": 2},
        {
            **{f"coefficients.{j}.standardError": panel.bse[j] for j in range(4)},
            **{f"coefficients.{j}.p": 2 * stats.t.sf(abs(panel.tvalues[j]), df) for j in range(4)},
        },
        f"{STATSMODELS} OLS.fit(cov_type='hac-groupsum', use_correction='cluster'); p: {SCIPY} t.sf, degrees of freedom by hand",
    )
)
plain = sm.OLS(y, X).fit()
cases.append(
    case(
        {**data, "intercept": False, "parameterCount": "coefficients"},
        {**rows(plain), "rSquared": plain.rsquared, "adjustedRSquared": plain.rsquared_adj, "statistic": plain.fvalue},
        f"{STATSMODELS} OLS(y, X) without a constant",
    )
)
# Far tail: p near 1e-200.
t = np.arange(150.0)
line = 3 + 0.5 * t + 0.1 * np.sin(1.7 * t)
steep = sm.OLS(line, sm.add_constant(t)).fit()
from mpmath import betainc, mp, mpf

mp.dps = 50
exact = betainc(mpf(148) / 2, mpf(1) / 2, 0, 148 / (148 + mpf(float(steep.tvalues[1])) ** 2), regularized=True)
cases.append(
    case(
        {"y": line, "x": t.reshape(-1, 1)},
        {"coefficients.1.statistic": steep.tvalues[1], "coefficients.1.p": float(exact)},
        f"{STATSMODELS} OLS for t, mpmath 1.2.1 betainc at 50 digits for its p",
    )
)
cases[-1]["tolerance"] = {"relative": 1e-8}
cases.append(
    case({"y": [1, 2, 4, 3], "x": [[1, 2], [2, 4], [3, 6], [4, 8]]}, {"status": "undefined"}, "x2 = 2 x1: no unique solution")
)
cases.append(
    case(
        {"y": [1, 3, 5, 7], "x": [[0], [1], [2], [3]]},
        {
            "coefficients.1.estimate": 2,
            "coefficients.1.standardError": 0,
            "coefficients.1.p": None,
            "rSquared": 1,
            "aic": None,
        },
        "y = 1 + 2x exactly: no residual, no test",
        {"relative": 1e-14},
    )
)
CARS = r("list(x = as.matrix(cars$speed), y = cars$dist)")
for kind in ["HC3", "HC4"]:
    errors = r(f"library(sandwich); sqrt(diag(vcovHC(lm(dist ~ speed, cars), '{kind}')))")
    cases.append(
        case(
            {**CARS, "covariance": kind},
            {f"coefficients.{j}.standardError": errors[j] for j in range(2)},
            f"{VERSION} sandwich 3.0.2 vcovHC(lm(dist ~ speed, cars), '{kind}')",
        )
    )
newey = r("library(sandwich); sqrt(diag(NeweyWest(lm(dist ~ speed, cars), lag = 4, prewhite = FALSE, adjust = TRUE)))")
cases.append(
    case(
        {**CARS, "covariance": "HAC", "lags": 4},
        {f"coefficients.{j}.standardError": newey[j] for j in range(2)},
        f"{VERSION} sandwich 3.0.2 NeweyWest(lm(dist ~ speed, cars), lag = 4, prewhite = FALSE, adjust = TRUE)",
    )
)
criteria = r("m <- lm(dist ~ speed, cars); c(AIC(m), BIC(m), logLik(m))")
cases.append(
    case(
        CARS,
        dict(zip(["aic", "bic", "logLikelihood"], criteria)),
        f"{VERSION} AIC, BIC, logLik of lm(dist ~ speed, cars): the variance counts",
    )
)
# Published: R documentation of cars, figures as summary(lm) prints them.
cases.append(
    case(
        CARS,
        {"coefficients.0.estimate": -17.5791, "coefficients.1.estimate": 3.9324, "rSquared": 0.6511, "residualStandardError": 15.38},
        "R documentation, cars: summary(lm(dist ~ speed, data = cars))",
        {"relative": 1e-4},
    )
)
write("regression", "ordinary-least-squares", cases)
