"""python3 tests/golden/regression/penalized.py (scikit-learn 1.2.1, R 4.2.2 glmnet 4.1.6)

Writes the references of ridge, lasso, elastic net and its path.
"""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
warnings.filterwarnings("ignore")
import numpy as np
from golden import SKLEARN, case, write
from rvalues import VERSION, r
from sklearn.linear_model import ElasticNet, Lasso, Ridge, enet_path

EXACT = {"tol": 1e-15, "max_iter": 10_000_000}
MTCARS = r("list(y = mtcars$mpg, x = unname(as.matrix(mtcars[, c('cyl','disp','hp','drat','wt','qsec')])))")
y, X = np.array(MTCARS["y"]), np.array(MTCARS["x"])
sd = X.std(axis=0)
wide_rng = np.random.default_rng(3)
W = np.round(wide_rng.normal(0, 1, (12, 20)), 3)
v = np.round(W[:, 0] * 2 - W[:, 3] + wide_rng.normal(0, 0.1, 12), 3)
wide = {"y": v, "x": W}


def rows(intercept, coefficients):
    expect = {"coefficients.0.estimate": intercept}
    expect.update({f"coefficients.{j + 1}.estimate": b for j, b in enumerate(coefficients)})
    return expect


def exactly(model, X, y):
    """Least squares on the support with the signs found: the solution to the last digit."""
    support = np.flatnonzero(model.coef_)
    n = len(y)
    A = (X - X.mean(0))[:, support]
    l1 = model.alpha * getattr(model, "l1_ratio", 1)
    l2 = model.alpha * (1 - getattr(model, "l1_ratio", 1))
    b = np.zeros(X.shape[1])
    b[support] = np.linalg.solve(
        A.T @ A / n + l2 * np.eye(len(support)), A.T @ (y - y.mean()) / n - l1 * np.sign(model.coef_[support])
    )
    assert np.allclose(b, model.coef_, rtol=1e-5, atol=1e-7)
    return rows(y.mean() - X.mean(0) @ b, b)


# Ridge
cases = []
for penalty in [0.1, 10, 1e4]:
    fit = Ridge(alpha=penalty, solver="svd").fit(X, y)
    cases.append(case({**MTCARS, "penalty": penalty}, rows(fit.intercept_, fit.coef_), f"{SKLEARN} Ridge(alpha={penalty}, solver='svd')"))
fit = Ridge(alpha=2, solver="svd").fit(X / sd, y)
cases.append(
    case({**MTCARS, "penalty": 2, "standardize": True}, rows(fit.intercept_, fit.coef_ / sd), f"{SKLEARN} Ridge(alpha=2) of X / std(X)")
)
fit = Ridge(alpha=0.5, solver="svd", fit_intercept=False).fit(W, v)
cases.append(
    case(
        {**wide, "penalty": 0.5, "intercept": False},
        {f"coefficients.{j}.estimate": fit.coef_[j] for j in range(20)},
        f"{SKLEARN} Ridge(alpha=0.5, fit_intercept=False), 12 rows and 20 columns",
    )
)
value = r(
    "library(glmnet); x <- as.matrix(mtcars[, c('cyl','disp','hp','drat','wt','qsec')])\n"
    "as.numeric(coef(glmnet(x, mtcars$mpg, alpha = 0, lambda = 1.5, thresh = 1e-22, maxit = 1e8)))"
)
cases.append(
    case(
        {**MTCARS, "penalty": 1.5, "standardize": True, "parametrization": "glmnet"},
        rows(value[0], value[1:]),
        f"{VERSION} glmnet 4.1.6 glmnet(x, mpg, alpha = 0, lambda = 1.5, thresh = 1e-22)",
        {"relative": 1e-6},
    )
)
value = r("m <- MASS::lm.ridge(Employed ~ ., longley, lambda = 0.1); list(b = unname(coef(m)), gcv = unname(m$GCV), x = unname(as.matrix(longley[, 1:6])), y = longley$Employed)")
cases.append(
    case(
        {"x": value["x"], "y": value["y"], "penalty": 0.1, "standardize": True},
        {**rows(value["b"][0], value["b"][1:])},
        f"{VERSION} MASS::lm.ridge(Employed ~ ., longley, lambda = 0.1)",
        {"relative": 1e-8},
    )
)
D = np.linalg.svd(X - X.mean(0), compute_uv=False)
df = float(np.sum(D**2 / (D**2 + 10)) + 1)
left = y - Ridge(alpha=10, solver="svd").fit(X, y).predict(X)
cases.append(
    case({**MTCARS, "penalty": 10}, {"effectiveDf": df, "rss": left @ left, "gcv": 32 * (left @ left) / (32 - df) ** 2}, "numpy 1.24.2 svd: Σ d² / (d² + λ) + 1 and n·RSS / (n − df)²")
)
write("regression", "ridge-regression", cases)

# Lasso
cases = []
for penalty in [0.05, 1, 50]:
    fit = Lasso(alpha=penalty, **EXACT).fit(X, y)
    cases.append(
        case(
            {**MTCARS, "penalty": penalty},
            {**exactly(fit, X, y), "nonZero": int(np.sum(fit.coef_ != 0))},
            f"{SKLEARN} Lasso(alpha={penalty}), its support solved exactly by numpy",
        )
    )
fit = Lasso(alpha=0.3, **EXACT).fit(W, v)
cases.append(case({**wide, "penalty": 0.3}, exactly(fit, W, v), f"{SKLEARN} Lasso(alpha=0.3), 12 rows and 20 columns"))
value = r(
    "library(glmnet); x <- as.matrix(mtcars[, c('cyl','disp','hp','drat','wt','qsec')])\n"
    "as.numeric(coef(glmnet(x, mtcars$mpg, alpha = 1, lambda = 0.8, thresh = 1e-22, maxit = 1e8)))"
)
cases.append(
    case({**MTCARS, "penalty": 0.8, "standardize": True}, rows(value[0], value[1:]), f"{VERSION} glmnet 4.1.6 glmnet(x, mpg, lambda = 0.8, thresh = 1e-22)", {"relative": 1e-6})
)
cases.append(case({"y": [1, 2, 3], "x": [[1], [2], [3]], "penalty": 5}, {"coefficients.1.estimate": 0, "coefficients.0.estimate": 2, "nonZero": 0}, "a penalty above xᵀy / n: every coefficient 0"))
cases.append(case({"y": [2, 2, 2], "x": [[1], [2], [3]]}, {"status": "undefined"}, "y does not vary"))
write("regression", "lasso-regression", cases)

# Elastic net
cases = []
for penalty, ratio in [(0.1, 0.5), (1, 0.2), (3, 0.9)]:
    fit = ElasticNet(alpha=penalty, l1_ratio=ratio, **EXACT).fit(X, y)
    cases.append(
        case(
            {**MTCARS, "penalty": penalty, "l1Ratio": ratio},
            exactly(fit, X, y),
            f"{SKLEARN} ElasticNet(alpha={penalty}, l1_ratio={ratio}), its support solved exactly by numpy",
        )
    )
value = r(
    "library(glmnet); x <- as.matrix(mtcars[, c('cyl','disp','hp','drat','wt','qsec')])\n"
    "as.numeric(coef(glmnet(x, mtcars$mpg, alpha = 0.4, lambda = 0.7, thresh = 1e-22, maxit = 1e8)))"
)
cases.append(
    case(
        {**MTCARS, "penalty": 0.7, "l1Ratio": 0.4, "standardize": True, "parametrization": "glmnet"},
        rows(value[0], value[1:]),
        f"{VERSION} glmnet 4.1.6 glmnet(x, mpg, alpha = 0.4, lambda = 0.7, thresh = 1e-22)",
        {"relative": 1e-6},
    )
)
cases.append(case({"y": [2, 2, 2], "x": [[1], [2], [3]]}, {"status": "undefined"}, "y does not vary"))
write("regression", "elastic-net-regression", cases)

# Path
cases = []
for ratio in [1, 0.5]:
    alphas, coefs, _ = enet_path(X - X.mean(0), y - y.mean(), l1_ratio=ratio, n_alphas=20, eps=1e-3, **EXACT)
    expect = {"path.0.penalty": alphas[0], "path.19.penalty": alphas[19]}
    for k in [5, 12, 19]:
        for j in range(6):
            if coefs[j, k] != 0:
                expect[f"path.{k}.coefficients.{j}"] = coefs[j, k]
        expect[f"path.{k}.nonZero"] = int(np.sum(coefs[:, k] != 0))
    cases.append(
        case({**MTCARS, "l1Ratio": ratio, "count": 20}, expect, f"{SKLEARN} enet_path(l1_ratio={ratio}, n_alphas=20, tol=1e-15)", {"relative": 1e-6})
    )
cases.append(case({"y": [2, 2, 2], "x": [[1], [2], [3]]}, {"status": "undefined"}, "y does not vary"))
write("regression", "elastic-net-path", cases)
