"""python3 tests/golden/regression/polynomial-regression.py (NIST StRD, R 4.2.2)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import case, write
from nist_data import PROBLEMS
from rvalues import VERSION, r

cases = []
for name, tolerance in [
    ("norris", 1e-12),
    ("pontius", 1e-12),
    ("filip", 1e-10),
    ("wampler1", 1e-9),
    ("wampler2", 1e-10),
    ("wampler3", 1e-10),
    ("wampler4", 1e-9),
    ("wampler5", 1e-7),
]:
    _, _, degree, _, estimates, deviations, residual = PROBLEMS[name]
    expect = {"residualStandardError": float(residual)}
    for j, (estimate, deviation) in enumerate(zip(estimates, deviations)):
        expect[f"coefficients.{j}.estimate"] = float(estimate)
        expect[f"coefficients.{j}.standardError"] = float(deviation)
    cases.append(
        case(
            {"y": {"$data": f"nist-{name}-y"}, "x": {"$data": f"nist-{name}-x"}, "degree": degree},
            expect,
            f"NIST StRD, certified values, {name}",
            {"relative": tolerance},
        )
    )
cases.append(
    case(
        {"y": {"$data": "nist-filip-y"}, "x": {"$data": "nist-filip-x"}, "degree": 10},
        {"rSquared": 0.996727416185620, "statistic": 2162.43954511489},
        "NIST StRD, Filip, analysis of variance",
        {"relative": 1e-10},
    )
)
value = r(
    "m <- lm(dist ~ poly(speed, 3), cars); p <- predict(m, data.frame(speed = c(5, 30)), interval = 'prediction')\n"
    "list(x = cars$speed, y = cars$dist, rows = unname(coef(summary(m)))[2:4, ], p = unname(p))"
)
expect = {}
for j, (estimate, error, t, p) in enumerate(value["rows"]):
    expect.update({f"orthogonal.{j}.estimate": estimate, f"orthogonal.{j}.standardError": error, f"orthogonal.{j}.p": p})
for i, (mean, low, high) in enumerate(value["p"]):
    expect.update({f"predictions.{i}.mean": mean, f"predictions.{i}.predictionInterval.0": low, f"predictions.{i}.predictionInterval.1": high})
cases.append(
    case(
        {"y": value["y"], "x": value["x"], "degree": 3, "predict": [5, 30]},
        expect,
        f"{VERSION} lm(dist ~ poly(speed, 3), cars), predict(interval = 'prediction')",
    )
)
cases.append(case({"y": [1, 2, 3, 4], "x": [1, 1, 2, 2], "degree": 2}, {"status": "undefined"}, "two distinct values of x"))
write("regression", "polynomial-regression", cases)
