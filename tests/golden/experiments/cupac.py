"""CUPAC: scikit-learn's ridge regression as the covariate of CUPED.

Run: python3 tests/golden/experiments/cupac.py
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import numpy as np
from golden import SKLEARN, case, write
from sklearn.linear_model import Ridge

rng = np.random.default_rng(20240229)


def units(n, p, shift=0):
    x = rng.normal(size=(n, p)).round(3)
    y = (x @ np.arange(1, p + 1) + 0.5 * x[:, 0] ** 2 + rng.normal(size=n) + shift).round(3)
    return y, x


def cuped(yc, gc, yt, gt):
    pooled = sum((len(y) - 1) * np.cov(g, y) for y, g in ((yc, gc), (yt, gt)))
    theta = pooled[0, 1] / pooled[0, 0]
    everyone = np.concatenate([gc, gt]).mean()
    adjusted = [y.mean() - theta * (g.mean() - everyone) for y, g in ((yc, gc), (yt, gt))]
    variance = sum((y - theta * g).var(ddof=1) / len(y) for y, g in ((yc, gc), (yt, gt)))
    return theta, adjusted, variance


cases = []
for n, p, penalty in [(40, 2, 1), (25, 4, 10), (60, 1, 0)]:
    (yh, xh), (yc, xc), (yt, xt) = units(n, p), units(n, p), units(n + 5, p, 0.4)
    scale = xh.std(axis=0)
    model = Ridge(alpha=penalty).fit(xh / scale, yh)
    theta, adjusted, variance = cuped(yc, model.predict(xc / scale), yt, model.predict(xt / scale))
    arm = lambda y, x: {"values": y, "features": x}
    expect = {
        "estimate": adjusted[1] - adjusted[0], "standardError": variance**0.5, "theta.0": theta,
        "coefficients.0": model.intercept_, "coefficients.1": model.coef_[0] / scale[0],
        "unadjustedEstimate": yt.mean() - yc.mean(),
    }
    cases.append(case({"history": arm(yh, xh), "control": arm(yc, xc), "treatment": arm(yt, xt), "penalty": penalty}, expect,
                      f"{SKLEARN} Ridge({penalty}) on features over their standard deviation, numpy cov for theta"))
flat = {"values": [1, 2, 3], "features": [[1], [2], [4]]}
cases.append(case({"history": flat, "control": {"values": [1], "features": [[1]]}, "treatment": flat}, {"status": "undefined"}, "one unit in an arm"))
write("experiments", "cupac-lift", cases)
