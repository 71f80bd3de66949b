"""python3 tests/golden/forecasting/scores.py (statsmodels 0.13.5, scipy 1.10.1, scikit-learn 1.2.1)

Adds to what diagnostics.R wrote for box-cox-transform, kpss-test and stl-decomposition.
"""
import json
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, SCIPY, SKLEARN, STATSMODELS, case, write
from scipy import integrate, stats
from sklearn.metrics import (
    mean_absolute_error,
    mean_absolute_percentage_error,
    mean_pinball_loss,
    mean_squared_error,
)
from statsmodels.tsa.seasonal import STL
from statsmodels.tsa.stattools import adfuller, kpss

warnings.simplefilter("ignore")
AREA = "forecasting"


def data(name):
    with open(os.path.join(ROOT, "data", name + ".json")) as file:
        return np.array(json.load(file), float)


def add(id, cases):
    """Appends to what R wrote; a rerun replaces its own cases."""
    path = os.path.join(ROOT, AREA, id + ".json")
    with open(path) as file:
        old = [line.rstrip(",\n") for line in file if line.startswith("{")]
    old = [line for line in old if STATSMODELS not in line and SCIPY not in line]
    lines = old + [json.dumps(item, allow_nan=False, separators=(",", ":")) for item in cases]
    with open(path, "w") as file:
        file.write("[\n" + ",\n".join(lines) + "\n]\n")


names = {"none": "n", "constant": "c", "constant-trend": "ct", "constant-quadratic-trend": "ctt"}
cases = []
for series in ["nile", "air-passengers", "co2"]:
    for ours, theirs in names.items():
        for autolag in ["AIC", "BIC"] if series == "air-passengers" else ["AIC"]:
            f = adfuller(data(series), regression=theirs, autolag=autolag)
            cases.append(
                case(
                    {"values": {"$data": series}, "regression": ours, "autolag": autolag.lower()},
                    {"statistic": f[0], "p": f[1], "lags": f[2], "observations": f[3], "criticalValues.0": f[4]["1%"], "criticalValues.2": f[4]["10%"]},
                    f"{STATSMODELS} adfuller({series}, regression='{theirs}', autolag='{autolag}')",
                    {"relative": 1e-7},
                )
            )
f = adfuller(data("nile"), maxlag=3, autolag=None)
cases.append(case({"values": {"$data": "nile"}, "maxLag": 3, "autolag": "none"}, {"statistic": f[0], "p": f[1]}, f"{STATSMODELS} adfuller(nile, maxlag=3, autolag=None)"))
white = [round(float(x), 6) for x in np.random.RandomState(1).normal(size=300)]
f = adfuller(white, maxlag=0, autolag=None)
cases.append(case({"values": white, "maxLag": 0, "autolag": "none"}, {"statistic": f[0], "p": f[1]}, f"{STATSMODELS} adfuller(white noise, maxlag=0): far tail"))
cases.append(case({"values": [1, 1, 1, 1, 1, 1, 1, 1]}, {"status": "undefined"}, "constant series"))
write(AREA, "augmented-dickey-fuller-test", cases)

cases = []
for series, type, lags in [("nile", "level", 4), ("nile", "trend", 8), ("co2", "level", 12)]:
    f = kpss(data(series), regression={"level": "c", "trend": "ct"}[type], nlags=lags)
    cases.append(case({"values": {"$data": series}, "type": type, "lags": lags}, {"statistic": f[0], "p": f[1]}, f"{STATSMODELS} kpss({series}, '{type}', nlags={lags})"))
add("kpss-test", cases)

cases = []
for series, seasonal, trend, jumps in [("air-passengers", 13, 21, (2, 3, 2)), ("co2", 35, 19, (4, 2, 2))]:
    f = STL(
        data(series), period=12, seasonal=seasonal, trend=trend, low_pass=13, seasonal_deg=0, trend_deg=1,
        low_pass_deg=1, robust=True, seasonal_jump=jumps[0], trend_jump=jumps[1], low_pass_jump=jumps[2],
    ).fit(inner_iter=1, outer_iter=15)
    expect = {f"{name}.{i}": getattr(f, field)[i] for name, field in [("seasonal", "seasonal"), ("trend", "trend"), ("remainder", "resid"), ("weights", "weights")] for i in [0, 1, 49, len(f.trend) - 1]}
    cases.append(case({"values": {"$data": series}, "period": 12, "seasonalWindow": seasonal, "trendWindow": trend, "robust": True}, expect, f"{STATSMODELS} STL({series}, seasonal={seasonal}, trend={trend}, robust=True, seasonal_deg=0).fit(1, 15)", {"relative": 1e-8}))
add("stl-decomposition", cases)

cases = []
for series in ["air-passengers", "nile", "co2"]:
    x = data(series)
    _, lam = stats.boxcox(x)
    cases.append(
        case(
            {"values": {"$data": series}, "method": "likelihood", "lower": -3, "upper": 5},
            {"lambda": lam, "logLikelihood": stats.boxcox_llf(lam, x)},
            f"{SCIPY} boxcox({series})",
            {"relative": 1e-5},
        )
    )
add("box-cox-transform", cases)

rng = np.random.RandomState(7)
actual = np.round(rng.normal(100, 20, 12), 3)
forecast = np.round(actual + rng.normal(2, 8, 12), 3)
training = np.round(rng.normal(100, 20, 30), 3)
error = forecast - actual
cases = []
for period in [1, 4]:
    change = training[period:] - training[:-period]
    cases.append(
        case(
            {"actual": actual, "forecast": forecast, "training": training, "period": period},
            {
                "mae": mean_absolute_error(actual, forecast),
                "rmse": mean_squared_error(actual, forecast) ** 0.5,
                "mape": mean_absolute_percentage_error(actual, forecast),
                "bias": error.mean(),
                "wmape": np.abs(error).sum() / np.abs(actual).sum(),
                "smape": np.mean(2 * np.abs(error) / (np.abs(actual) + np.abs(forecast))),
                "smapePercent": np.mean(200 * np.abs(error) / (np.abs(actual) + np.abs(forecast))),
                "mase": np.abs(error).mean() / np.abs(change).mean(),
                "rmsse": np.sqrt((error**2).mean() / (change**2).mean()),
            },
            f"{SKLEARN} metrics; numpy for scaled errors (Hyndman & Koehler 2006)",
        )
    )
cases.append(case({"actual": [0, 1], "forecast": [1, 1], "training": [5, 5, 5]}, {"mape": None, "mase": None, "rmsse": None, "mae": 0.5, "smape": 1}, "an actual zero and a constant training series: undefined by definition"))
cases.append(case({"actual": [0, 0], "forecast": [0, 0]}, {"mape": None, "wmape": None, "smape": 0, "rmse": 0}, "all zero: shares are undefined by definition"))
write(AREA, "forecast-accuracy", cases)

lower, upper = forecast - 10, forecast + 12
cases = []
for level in [0.8, 0.95]:
    a = 1 - level
    score = (upper - lower) + 2 / a * (np.maximum(lower - actual, 0) + np.maximum(actual - upper, 0))
    # Winkler's score as pinball losses of both limits: an independent route.
    both = 2 / a * (mean_pinball_loss(actual, lower, alpha=a / 2) + mean_pinball_loss(actual, upper, alpha=1 - a / 2))
    assert abs(both - score.mean()) < 1e-9
    cases.append(case({"actual": actual, "lower": lower, "upper": upper, "level": level}, {"winkler": both, "coverage": np.mean((lower <= actual) & (actual <= upper)), "meanWidth": 22}, f"{SKLEARN} mean_pinball_loss of both limits, times 2/α"))
cases.append(case({"actual": [1, 2], "lower": [1, 2], "upper": [1, 2]}, {"winkler": 0, "coverage": 1, "meanWidth": 0}, "exact forecasts"))
write(AREA, "interval-score", cases)

write(AREA, "pinball-loss", [case({"actual": actual, "forecast": forecast, "quantile": q}, {"estimate": mean_pinball_loss(actual, forecast, alpha=q)}, f"{SKLEARN} mean_pinball_loss(alpha={q})") for q in [0.01, 0.1, 0.5, 0.9]])

cases = []
for y, m, s in [(6, 5, 2), (5, 5, 0.1), (-3, 4, 1), (50, 0, 1)]:
    below = integrate.quad(lambda x: stats.norm.cdf(x, m, s) ** 2, m - 12 * s, y, epsabs=1e-13, limit=500, points=[min(m, y)])[0] if y > m - 12 * s else 0
    above = integrate.quad(lambda x: stats.norm.sf(x, m, s) ** 2, y, max(y, m) + 12 * s, epsabs=1e-13, limit=500, points=[max(m, y)])[0]
    cases.append(case({"actual": [y], "mean": [m], "sd": [s]}, {"estimate": below + above}, f"{SCIPY} integral of (F(x) − 1(x ≥ y))²", {"relative": 1e-8}))
sample = np.round(rng.normal(0, 1, 15), 3)
for y in [0.2, 4]:
    direct = np.abs(sample - y).mean() - np.abs(sample[:, None] - sample[None, :]).mean() / 2
    cases.append(case({"actual": [y], "samples": [sample]}, {"estimate": direct}, "E|X − y| − E|X − X'| / 2 by all pairs"))
cases.append(case({"actual": [3], "mean": [1], "sd": [0]}, {"estimate": 2}, "a point forecast: the absolute error"))
write(AREA, "crps", cases)
