"""python3 tests/golden/regression/ordinary-least-squares-from-cross-products.py (statsmodels 0.13.5)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write
from nist_data import PROBLEMS

cases = []
rng = np.random.default_rng(8)
n = 50
X = np.round(rng.normal(3, 2, (n, 3)), 2)
y = np.round(1 + X @ [1, -2, 0.1] + rng.normal(0, 1, n), 2)


def expected(fit):
    expect = {"rss": fit.ssr, "rSquared": fit.rsquared, "statistic": fit.fvalue, "p": fit.f_pvalue}
    for j in range(len(fit.params)):
        at = f"coefficients.{j}."
        expect.update({at + "estimate": fit.params[j], at + "standardError": fit.bse[j], at + "p": fit.pvalues[j]})
    return expect


fit = sm.OLS(y, sm.add_constant(X)).fit()
A, b = X - X.mean(0), y - y.mean()
raw = {"n": n, "xx": X.T @ X, "xy": X.T @ y, "yy": y @ y}
cases.append(case({**raw, "sums": {"x": X.sum(0), "y": y.sum()}}, expected(fit), f"{STATSMODELS} OLS of the rows; raw sums", {"relative": 1e-8}))
cases.append(
    case(
        {"n": n, "xx": A.T @ A, "xy": A.T @ b, "yy": b @ b, "means": {"x": X.mean(0), "y": y.mean()}},
        expected(fit),
        f"{STATSMODELS} OLS of the rows; products of deviations",
        {"relative": 1e-9},
    )
)
cases.append(case(raw, expected(sm.OLS(y, X).fit()), f"{STATSMODELS} OLS of the rows without a constant", {"relative": 1e-8}))
# Longley from exact integer sums of deviations: the certified values, less the digits squaring costs.
from fractions import Fraction

_, rows, _, _, estimates, deviations, residual = PROBLEMS["longley"]
x = [[Fraction(v) for v in row] for row in rows]
t = [Fraction(v) for v in PROBLEMS["longley"][0]]
mx = [sum(row[j] for row in x) / 16 for j in range(6)]
mt = sum(t) / 16
D = [[row[j] - mx[j] for j in range(6)] for row in x]
cases.append(
    case(
        {
            "n": 16,
            "xx": [[float(sum(row[i] * row[j] for row in D)) for j in range(6)] for i in range(6)],
            "xy": [float(sum(row[j] * (v - mt) for row, v in zip(D, t))) for j in range(6)],
            "yy": float(sum((v - mt) ** 2 for v in t)),
            "means": {"x": [float(m) for m in mx], "y": float(mt)},
        },
        {
            **{f"coefficients.{j}.estimate": float(e) for j, e in enumerate(estimates)},
            **{f"coefficients.{j}.standardError": float(d) for j, d in enumerate(deviations)},
            "residualStandardError": float(residual),
        },
        "NIST StRD, certified values, longley; products of deviations",
        {"relative": 1e-8},
    )
)
cases.append(
    case({"n": 4, "xx": [[30, 60], [60, 120]], "xy": [25, 50], "yy": 30}, {"status": "undefined"}, "x2 = 2 x1")
)
cases.append(
    case({"n": 4, "xx": [[14]], "xy": [34], "yy": 84, "sums": {"x": [6], "y": 16}}, {"status": "undefined"}, "y = 1 + 2x exactly: no residual left")
)
write("regression", "ordinary-least-squares-from-cross-products", cases)
