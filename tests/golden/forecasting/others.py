"""python3 tests/golden/forecasting/others.py (pandas 1.5.3, scipy 1.10.1, numpy)

Formulas written out a second way: smoothing by pandas, matrices by numpy, the posterior's maximum by
a general optimiser, back-tests by a plain loop.
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import pandas as pd
from golden import ROOT, SCIPY, case, write
from scipy import optimize

AREA = "forecasting"


def data(name):
    with open(os.path.join(ROOT, "data", name + ".json")) as file:
        return np.array(json.load(file), float)


def smooth(values, weight):
    return pd.Series(values).ewm(alpha=weight, adjust=False).mean().iloc[-1]


demand = np.array([0, 0, 5, 0, 2, 0, 0, 0, 4, 1, 0, 0, 7, 0, 0, 0, 0, 3, 0, 2.0])
cases = []
for alpha, beta in [(0.1, 0.1), (0.3, 0.05), (1, 0.5)]:
    size, probability = smooth(demand[demand > 0], alpha), smooth((demand > 0) * 1.0, beta)
    cases.append(case({"values": demand, "alpha": alpha, "beta": beta}, {"size": size, "probability": probability, "estimate": size * probability}, f"pandas {pd.__version__} ewm(adjust=False) of sizes and occurrences (Teunter et al. 2011)"))
cases.append(case({"values": [0, 0]}, {"status": "undefined"}, "no demand"))
write(AREA, "teunter-syntetos-babai-forecast", cases)

rng = np.random.RandomState(3)
errors = np.round(rng.standard_t(4, (40, 3)) * [1, 2, 3], 4)
cases = []
for level in [0.5, 0.8, 0.95]:
    # The smallest value below which lies a share of at least level of the n errors and infinity.
    reach = [np.quantile(np.append(np.abs(errors[:, j]), 1e9), (np.ceil(41 * level) - 1) / 40) for j in range(3)]
    cases.append(case({"forecast": [10, 20, 30], "errors": errors, "level": level}, {"lower.0": 10 - reach[0], "upper.1": 20 + reach[1], "upper.2": 30 + reach[2]}, f"numpy {np.__version__} quantile of |errors| with infinity added (Vovk et al. 2005)"))
cases.append(case({"forecast": [1], "errors": [[1], [2]], "level": 0.9}, {"status": "unbounded", "estimate": 1}, "three ranks do not reach 90 %"))
write(AREA, "conformal-forecast-interval", cases)

S = np.array([[1, 1, 1, 1, 1], [1, 1, 0, 0, 0], [0, 0, 1, 1, 1]] + np.eye(5).tolist())
base = np.array([[105.0, 118], [40, 47], [70, 61], [18, 22], [20, 25], [21, 20], [25, 24], [19, 15]])
groups = [{"name": name, "members": np.flatnonzero(row).tolist()} for name, row in zip(["total", "a", "b"], S)]
variances = np.array([9, 4, 5, 1, 2, 1.5, 1, 3])
cases = []
for method, W in [("ols", np.eye(8)), ("structural", np.diag(S.sum(1))), ("variance", np.diag(variances))]:
    inverse = np.linalg.inv(W)
    y = S @ np.linalg.solve(S.T @ inverse @ S, S.T @ inverse @ base)
    input = {"groups": groups, "forecasts": base, "method": method}
    if method == "variance":
        input["variances"] = variances
    cases.append(case(input, {"forecasts.0.0": y[0, 0], "forecasts.1.1": y[1, 1], "forecasts.7.0": y[7, 0], "adjustment": np.abs(y - base).max()}, f"numpy {np.__version__} S (S'W⁻¹S)⁻¹ S'W⁻¹ ŷ (Hyndman et al. 2011)"))
cases.append(case({"groups": groups, "forecasts": base, "method": "bottom-up"}, {"forecasts.0.0": base[3:, 0].sum(), "forecasts.2.1": base[5:, 1].sum()}, "sums of the bottom rows"))
cases.append(case({"groups": groups, "forecasts": base, "method": "top-down", "proportions": [0.1, 0.2, 0.3, 0.15, 0.25]}, {"forecasts.3.0": 10.5, "forecasts.1.1": 35.4}, "shares of the top row"))
write(AREA, "hierarchical-reconciliation", cases)

cases = []
x = data("nile")
for initial, horizon, step in [(50, 3, 1), (60, 12, 7)]:
    origins = range(initial, len(x) - horizon + 1, step)
    naive = np.array([x[o : o + horizon] - x[o - 1] for o in origins])
    mean = np.array([x[o : o + horizon] - x[:o].mean() for o in origins])
    drift = np.array([x[o : o + horizon] - (x[o - 1] + np.arange(1, horizon + 1) * (x[o - 1] - x[0]) / (o - 1)) for o in origins])
    mase = np.mean([np.abs(row).mean() / np.abs(np.diff(x[:o])).mean() for o, row in zip(origins, mean)])
    sigma = [np.sqrt((np.diff(x[:o]) ** 2).mean()) for o in origins]
    within = [np.abs(row) <= 1.959963984540054 * s * np.sqrt(np.arange(1, horizon + 1)) for s, row in zip(sigma, naive)]
    cases.append(
        case(
            {"values": {"$data": "nile"}, "methods": ["mean-forecast", "drift-forecast"], "initial": initial, "horizon": horizon, "step": step},
            {
                "scores.0.mae": np.abs(naive).mean(),
                "scores.0.coverage": np.mean(within),
                "scores.1.mae": np.abs(mean).mean(),
                "scores.1.rmse": np.sqrt((mean**2).mean()),
                "scores.1.bias": -mean.mean(),
                "scores.1.mase": mase,
                "scores.1.maeByStep.1": np.abs(mean[:, 1]).mean(),
                "scores.2.relativeMae": np.abs(drift).mean() / np.abs(naive).mean(),
            },
            f"numpy {np.__version__}, a loop over the origins",
        )
    )
cases.append(case({"values": [1, 2, 3], "horizon": 5}, {"status": "undefined"}, "shorter than initial + horizon"))
write(AREA, "rolling-origin-backtest", cases)


def design(n, horizon, seasons, events, changepoints):
    i = np.arange(n + horizon)
    columns, priors = [np.ones(n + horizon), i / n], [5, 5]
    last = int(np.floor(0.8 * n)) - 1
    count = max(0, min(changepoints, n // 3, last))
    for place in sorted({int(np.floor((j + 1) * last / count + 0.5)) for j in range(count)}):
        columns.append(np.maximum(0, i - place) / n)
        priors.append(0.05)
    for period, order in seasons:
        for k in range(1, order + 1):
            columns += [np.sin(2 * np.pi * k * i / period), np.cos(2 * np.pi * k * i / period)]
            priors += [10, 10]
    for places in events:
        columns.append(np.isin(i, places) * 1.0)
        priors.append(10)
    return np.array(columns).T, np.array(priors)


cases = []
for name, seasons, events, changepoints in [("air-passengers", [(12, 4)], [[5, 17, 150]], 10), ("nile", [], [[42]], 5), ("co2", [(12, 3), (41.5, 1)], [], 25)]:
    x = data(name)
    n, horizon = len(x), 24
    X, priors = design(n, horizon, seasons, events, changepoints)
    scale = np.abs(x).max()
    y = x / scale

    def given(log_sigma):
        s = np.exp(log_sigma)
        b = np.linalg.lstsq(np.vstack([X[:n] / s, np.diag(1 / priors)]), np.append(y / s, np.zeros(len(priors))), rcond=None)[0]
        return b, s

    def posterior(log_sigma):
        b, s = given(log_sigma)
        return n * log_sigma + ((y - X[:n] @ b) ** 2).sum() / (2 * s * s) + (b**2 / priors**2).sum() / 2

    found = optimize.minimize_scalar(posterior, bounds=(-12, 1), method="bounded", options={"xatol": 1e-12})
    b, s = given(found.x)
    forecast = scale * (X @ b)
    named = [{"name": f"event {k}", "at": at} for k, at in enumerate(events)]
    expect = {"forecast.0": forecast[n], "forecast.23": forecast[n + 23], "fitted.10": forecast[10], "sigma": s * scale}
    if events:
        expect["eventEffects.0.effect"] = b[-1] * scale
    cases.append(case({"values": {"$data": name}, "horizon": horizon, "seasons": [{"period": p, "order": o} for p, o in seasons], "events": named, "changepoints": changepoints}, expect, f"{SCIPY} minimize_scalar of the negative log posterior over σ, numpy lstsq for the rest", {"relative": 2e-6}))
write(AREA, "trend-seasonality-regression", cases)
