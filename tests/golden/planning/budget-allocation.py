"""/usr/bin/python3 tests/golden/planning/budget-allocation.py: scipy.optimize.minimize (SLSQP and trust-constr)."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy.optimize import minimize
from scipy.stats import norm

cases = []
FIVE = {
    "cost": [22.3, 22.4, 12.0, 33.8, 34.4],
    "revenue": [63.6, 93.7, 28.6, 116.3, 170.8],
    "elasticity": [0.6, 0.7, 0.65, 0.8, 0.85],
}


def solve(cost, revenue, elasticity, budget=None, least=0.5, most=2.0, errors=None):
    S, R, b = map(np.array, (cost, revenue, elasticity))
    B = S.sum() if budget is None else budget
    found = minimize(
        lambda f: -np.sum(R * f**b) / R.sum(),
        np.full(len(S), B / S.sum()),
        jac=lambda f: -R * b * f ** (b - 1) / R.sum(),
        bounds=[(least, most)] * len(S),
        constraints={"type": "eq", "fun": lambda f: np.sum(S * f) / B - 1, "jac": lambda f: S / B},
        method="SLSQP",
        options={"ftol": 1e-16, "maxiter": 2000},
    )
    f = found.x
    revenue_at = R * f**b
    expect = {"estimate": revenue_at.sum(), "cost": B}
    for c in range(len(S)):
        expect[f"channels.{c}.factor"] = f[c]
        expect[f"channels.{c}.revenue"] = revenue_at[c]
    given = {"cost": cost, "revenue": revenue, "elasticity": elasticity, "least": least, "most": most, "draws": 0}
    if budget is not None:
        given["budget"] = budget
    if errors is not None:
        given["standardErrors"] = errors
        # The optimal split does not matter to first order: only the curves' errors at it do.
        se = np.sqrt(np.sum((revenue_at * np.log(f) * np.array(errors)) ** 2))
        expect.update({"standardError": se, "interval.0": revenue_at.sum() - norm.ppf(0.975) * se})
    tolerance = {"relative": 2e-6, "why": "SLSQP stops within 1e-6 of the flat optimum's place"}
    cases.append(case(given, expect, f"{SCIPY} minimize(method='SLSQP', ftol=1e-16)", tolerance))


solve(**FIVE, least=0.01, most=100)
solve(**FIVE)
solve(**FIVE, least=0.8, most=1.2)
solve(**FIVE, budget=200.0, least=0.1, most=10)
solve(**FIVE, errors=[0.006, 0.005, 0.007, 0.006, 0.005])
solve([100.0, 100.0], [300.0, 300.0], [0.8, 0.5], least=0.01, most=10)
write("planning", "budget-allocation", cases)
print(cases[-1]["expect"], cases[0]["expect"])
