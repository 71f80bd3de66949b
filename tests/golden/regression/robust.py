"""python3 tests/golden/regression/robust.py (statsmodels 0.13.5, R 4.2.2: MASS, quantreg)

Writes the references of huber-regression, quantile-regression and lowess.
"""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
warnings.filterwarnings("ignore")
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write
from rvalues import VERSION, r
from scipy import stats

STACK = r("list(y = stackloss$stack.loss, x = unname(as.matrix(stackloss[, 1:3])))")
ENGEL = r("library(quantreg); data(engel); list(y = engel$foodexp, x = as.matrix(engel$income))")


def rows(params, errors, p=None):
    expect = {}
    for j in range(len(params)):
        expect[f"coefficients.{j}.estimate"] = params[j]
        expect[f"coefficients.{j}.standardError"] = errors[j]
        if p is not None:
            expect[f"coefficients.{j}.p"] = p[j]
    return expect


# Huber
cases = []
for threshold in [1.345, 2]:
    fit = sm.RLM(STACK["y"], sm.add_constant(np.array(STACK["x"])), M=sm.robust.norms.HuberT(t=threshold)).fit(
        conv="coefs", tol=1e-14, maxiter=5000
    )
    cases.append(
        case(
            {**STACK, "threshold": threshold},
            {**rows(fit.params, fit.bse), "scale": fit.scale, "fitted.3": fit.fittedvalues[3]},
            f"{STATSMODELS} RLM(HuberT({threshold})).fit(conv='coefs', tol=1e-14)",
        )
    )
    cases.append(
        case(
            {**STACK, "threshold": threshold},
            {f"coefficients.{j}.p": fit.pvalues[j] for j in range(4)},
            f"{STATSMODELS} RLM(HuberT({threshold})), p-values",
            {"relative": 1e-8},
        )
    )
value = r("m <- MASS::rlm(stack.loss ~ ., stackloss, k = 1.345, acc = 1e-14, maxit = 5000); list(b = unname(coef(m)), s = m$s)")
cases.append(
    case(
        STACK,
        {**{f"coefficients.{j}.estimate": b for j, b in enumerate(value["b"])}, "scale": value["s"][0]},
        f"{VERSION} MASS::rlm(stack.loss ~ ., stackloss, acc = 1e-14); its 0.6745 is rounded",
        {"relative": 2e-4},
    )
)
cases.append(
    case(
        STACK,
        {"coefficients.0.estimate": -41.0265, "coefficients.1.estimate": 0.8294, "coefficients.2.estimate": 0.9261, "coefficients.3.estimate": -0.1278},
        "statsmodels documentation, RLM example on stack loss: HuberT, printed figures",
        {"relative": 1e-3},
    )
)
cases.append(case({"y": [1, 3, 5, 7], "x": [[0], [1], [2], [3]]}, {"status": "undefined"}, "y = 1 + 2x exactly"))
write("regression", "huber-regression", cases)

# Quantile regression
cases = []
for tau in [0.05, 0.25, 0.5, 0.75, 0.95]:
    value = r(
        f"library(quantreg); data(engel); m <- rq(foodexp ~ income, tau = {tau}, data = engel, method = 'br')\n"
        "s <- summary(m, se = 'nid')$coefficients; list(b = unname(coef(m)), e = unname(s[, 2]), rho = m$rho)"
    )
    cases.append(
        case(
            {**ENGEL, "tau": tau},
            {**rows(value["b"], value["e"]), "loss": value["rho"][0]},
            f"{VERSION} quantreg 5.94 rq(foodexp ~ income, tau = {tau}, data = engel), summary(se = 'nid')",
            {"relative": 1e-8},
        )
    )
cases.append(
    case(
        ENGEL,
        {"coefficients.0.estimate": 81.48225, "coefficients.1.estimate": 0.56018},
        "R quantreg vignette (Koenker): rq(foodexp ~ income, data = engel), median fit as printed",
        {"relative": 1e-5},
    )
)
value = r(
    "library(quantreg); m <- rq(stack.loss ~ Air.Flow + Water.Temp + Acid.Conc., tau = 0.25, data = stackloss, method = 'br')\n"
    "list(b = unname(coef(m)), rho = m$rho)"
)
cases.append(
    case(
        {**STACK, "tau": 0.25},
        {**{f"coefficients.{j}.estimate": b for j, b in enumerate(value["b"]) if abs(b) > 1e-12}, "loss": value["rho"][0]},
        f"{VERSION} quantreg 5.94 rq(stack.loss ~ ., tau = 0.25, data = stackloss)",
        {"relative": 1e-8},
    )
)


def kernel_errors(x, y, tau, kind):
    """statsmodels' QuantReg errors at R's exact coefficients (its own are iterated to 1e-6)."""
    from statsmodels.regression.quantile_regression import hall_sheather, kernels

    value = r(f"library(quantreg); data(engel); unname(coef(rq(foodexp ~ income, tau = {tau}, data = engel, method = 'br')))")
    X = sm.add_constant(np.array(x)[:, 0])
    e = np.array(y) - X @ value
    e[np.abs(e) < 1e-7] = 0
    iqr = np.percentile(e, 75) - np.percentile(e, 25)
    h = hall_sheather(len(y), tau)
    h = min(np.std(y), iqr / 1.34) * (stats.norm.ppf(tau + h) - stats.norm.ppf(tau - h))
    f = np.sum(kernels["epa"](e / h)) / (len(y) * h)
    inverse = np.linalg.inv(X.T @ X)
    if kind == "iid":
        return np.sqrt(np.diag(inverse) * tau * (1 - tau)) / f
    d = np.where(e > 0, (tau / f) ** 2, ((1 - tau) / f) ** 2)
    return np.sqrt(np.diag(inverse @ (X.T * d) @ X @ inverse))


for tau in [0.25, 0.5]:
    for kind in ["iid", "kernel"]:
        errors = kernel_errors(ENGEL["x"], ENGEL["y"], tau, kind)
        cases.append(
            case(
                {**ENGEL, "tau": tau, "errors": kind},
                {f"coefficients.{j}.standardError": errors[j] for j in range(2)},
                f"{STATSMODELS} QuantReg's formulas ({'iid' if kind == 'iid' else 'robust'}, epa, hsheather) at the exact fit",
                {"relative": 1e-7},
            )
        )
fit = sm.QuantReg(ENGEL["y"], sm.add_constant(np.array(ENGEL["x"]))).fit(q=0.5)
cases.append(
    case({**ENGEL, "errors": "kernel"}, {**rows(fit.params, fit.bse), "pseudoRSquared": fit.prsquared}, f"{STATSMODELS} QuantReg.fit(q=0.5)", {"relative": 1e-4})
)
cases.append(case({"y": [1, 3, 5, 7], "x": [[0], [1], [2], [3]]}, {"status": "undefined"}, "y = 1 + 2x exactly"))
write("regression", "quantile-regression", cases)

# LOWESS
cases = []
CARS = r("list(x = cars$speed, y = cars$dist)")
rng = np.random.default_rng(12)
x = np.round(np.sort(rng.uniform(0, 10, 80)), 4)
y = np.round(np.sin(x) + rng.normal(0, 0.3, 80), 4)
y[[10, 50]] += 5
wave = {"x": x, "y": y}
for name, data in [("cars", CARS), ("a wave with two outliers", wave)]:
    for fraction, iterations in [(2 / 3, 3), (0.3, 0), (0.2, 5)]:
        values = r(
            f"lowess(c({','.join(repr(float(v)) for v in data['x'])}), c({','.join(repr(float(v)) for v in data['y'])}), f = {fraction!r}, iter = {iterations}, delta = 0)$y"
        )
        n = len(values)
        cases.append(
            case(
                {**data, "fraction": fraction, "iterations": iterations},
                {f"fitted.{i}": values[i] for i in [0, 7, n // 2, n - 1]},
                f"{VERSION} lowess(f = {fraction:.3g}, iter = {iterations}, delta = 0), {name}",
            )
        )
for fraction, iterations in [(0.4, 3), (0.3, 0)]:
    values = sm.nonparametric.lowess(y, x, frac=fraction, it=iterations, delta=0.0, return_sorted=True)[:, 1]
    cases.append(
        case(
            {**wave, "fraction": fraction, "iterations": iterations},
            {f"fitted.{i}": values[i] for i in [0, 20, 40, 79]},
            f"{STATSMODELS} lowess(frac={fraction}, it={iterations})",
        )
    )
values = r(f"lowess(c({','.join(map(repr, x.tolist()))}), c({','.join(map(repr, y.tolist()))}), f = 0.4, iter = 2, delta = 0.5)$y")
cases.append(case({**wave, "fraction": 0.4, "iterations": 2, "delta": 0.5}, {f"fitted.{i}": values[i] for i in [0, 3, 33, 79]}, f"{VERSION} lowess(f = 0.4, iter = 2, delta = 0.5)"))
cases.append(case({"x": [1], "y": [2]}, {"status": "undefined"}, "one point"))
write("regression", "lowess", cases)
