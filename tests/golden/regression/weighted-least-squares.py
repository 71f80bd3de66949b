"""python3 tests/golden/regression/weighted-least-squares.py (statsmodels 0.13.5, R 4.2.2)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write
from rvalues import VERSION, r

CARS = r("list(x = as.matrix(cars$speed), y = cars$dist)")
speed = np.array(CARS["x"])[:, 0]
design = sm.add_constant(speed)
weights = 1 / speed
zeroed = weights.copy()
zeroed[[0, 49]] = 0
cases = []


def rows(fit):
    expect = {}
    for j in range(2):
        expect[f"coefficients.{j}.estimate"] = fit.params[j]
        expect[f"coefficients.{j}.standardError"] = fit.bse[j]
        expect[f"coefficients.{j}.p"] = fit.pvalues[j]
    return expect


for kind in ["nonrobust", "HC1", "HC3"]:
    fit = sm.WLS(CARS["y"], design, weights=weights).fit(cov_type=kind, use_t=True)
    cases.append(
        case(
            {**CARS, "weights": weights, "covariance": "classical" if kind == "nonrobust" else kind},
            {**rows(fit), "rSquared": fit.rsquared, "logLikelihood": fit.llf, "aic": fit.aic + 2},
            f"{STATSMODELS} WLS.fit(cov_type='{kind}', use_t=True); aic + 2 for the variance",
        )
    )
# Rows of one speed are one period; vcovPL leaves out the factor T / (T - 1) of its 19 periods.
panel = r(
    "library(sandwich); m <- lm(dist ~ speed, cars, weights = 1 / speed); T <- length(unique(cars$speed));"
    "sqrt(diag(vcovPL(m, cluster = cars$speed, order.by = cars$speed, lag = 3, aggregate = TRUE, adjust = FALSE))"
    " * T / (T - 1) * 49 / 48)"
)
cases.append(
    case(
        {**CARS, "weights": weights, "covariance": "HAC", "clusters": speed.astype(int), "lags": 3},
        {f"coefficients.{j}.standardError": panel[j] for j in range(2)},
        f"{VERSION} sandwich 3.0.2 vcovPL(lm(dist ~ speed, cars, weights = 1 / speed), lag = 3, aggregate = TRUE, adjust = FALSE) × T / (T - 1) × 49 / 48",
    )
)
for name, given in [("1 / speed", weights), ("rows 1 and 50 of weight 0", zeroed)]:
    value = r(
        f"w <- c({','.join(repr(float(w)) for w in given)}); m <- lm(dist ~ speed, cars, weights = w);"
        "c(coef(m), summary(m)$coefficients[, 2], summary(m)$sigma, summary(m)$r.squared, logLik(m), df.residual(m), AIC(m))"
    )
    paths = ["coefficients.0.estimate", "coefficients.1.estimate", "coefficients.0.standardError",
             "coefficients.1.standardError", "residualStandardError", "rSquared", "logLikelihood", "residualDf", "aic"]
    cases.append(case({**CARS, "weights": given}, dict(zip(paths, value)), f"{VERSION} lm(dist ~ speed, cars, weights): {name}"))
cases.append(case({**CARS, "weights": [0] * 50}, {"status": "undefined"}, "no row counts"))
cases.append(
    case(
        {"y": [1, 2, 4], "x": [[1], [2], [4]], "weights": [1, 1, 0]},
        {"status": "undefined"},
        "two rows and two coefficients: no degrees of freedom",
    )
)
write("regression", "weighted-least-squares", cases)
