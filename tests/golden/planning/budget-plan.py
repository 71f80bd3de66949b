"""/usr/bin/python3 tests/golden/planning/budget-plan.py: gradients by scipy.optimize._numdiff."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy.optimize._numdiff import approx_derivative
from scipy.stats import norm

FIVE = {
    "cost": [22.3, 22.4, 12.0, 33.8, 34.4],
    "revenue": [63.6, 93.7, 28.6, 116.3, 170.8],
    "elasticity": [0.6, 0.7, 0.65, 0.8, 0.85],
}
cases = []


def gain(cost, revenue, elasticity, factors):
    S, R, b, f = map(np.array, (cost, revenue, elasticity, factors))
    before = R.sum() / S.sum() - 1
    return ((R * f**b).sum() / (S * f).sum() - 1) / before - 1


def add(factors, errors=None, level=0.95, **given):
    estimate = gain(factors=factors, **given)
    expect = {"estimate": estimate, "cost": np.dot(given["cost"], factors)}
    more = {"factors": factors, "level": level}
    if errors is not None:
        # Error propagation over a gradient that is taken numerically, not by formula.
        at = lambda b: gain(given["cost"], given["revenue"], b, factors)
        slope = approx_derivative(at, given["elasticity"], method="3-point", rel_step=1e-5).ravel()
        se = np.sqrt(np.sum((slope * np.array(errors)) ** 2))
        z = norm.isf((1 - level) / 2)
        more["standardErrors"] = errors
        expect.update({"standardError": se, "interval.0": estimate - z * se, "interval.1": estimate + z * se})
    tolerance = {"relative": 1e-7, "why": "numerical gradient"}
    cases.append(case({**given, **more}, expect, f"{SCIPY} approx_derivative(method='3-point')", tolerance))


add([1.0, 1.3, 1.0, 0.8, 1.0], [0.006, 0.005, 0.007, 0.006, 0.005], **FIVE)
add([0.5, 0.8581438321539061, 0.5, 0.5836561585725595, 2.0], [0.06, 0.05, 0.07, 0.06, 0.05], **FIVE)
add([2.0, 0.5, 0.0, 1.0, 1.5], [0.1, 0.2, 0.3, 0.4, 0.5], level=0.8, **FIVE)
add([1.3, 0.8], cost=[100.0, 100.0], revenue=[506.0, 288.0], elasticity=[1.0, 1.0])
write("planning", "budget-plan", cases)
print(cases[-1]["expect"])
