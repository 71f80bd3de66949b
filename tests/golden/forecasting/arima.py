"""python3 tests/golden/forecasting/arima.py, after arima.R (statsmodels 0.13.5)

The exact likelihood at given coefficients, by statsmodels' Kalman filter on the differenced series.
"""
import json
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, STATSMODELS, case
from statsmodels.tsa.statespace.sarimax import SARIMAX

warnings.simplefilter("ignore")


def data(name):
    with open(os.path.join(ROOT, "data", name + ".json")) as file:
        return np.array(json.load(file), float)


settings = [
    ("air-passengers", (2, 1, 1), (1, 1, 1), 12, [0.5, 0.2], [-0.9], [0.3], [-0.6]),
    ("air-passengers", (0, 1, 2), (0, 1, 1), 12, [], [-0.4, 0.1], [], [-0.99]),
    ("air-passengers", (3, 0, 0), (2, 1, 0), 12, [0.9, -0.2, 0.25], [], [-0.4, -0.2], []),
    ("nile", (1, 0, 2), (0, 0, 0), 1, [0.999], [-0.5, -0.2], [], []),
    ("nile", (5, 1, 5), (0, 0, 0), 1, [0.4, -0.3, 0.2, -0.1, 0.05], [-0.6, 0.3, -0.2, 0.1, -0.05], [], []),
    ("co2", (1, 1, 1), (1, 1, 2), 12, [0.26], [-0.58], [-0.55], [-0.26, -0.51]),
    ("co2", (0, 1, 1), (2, 1, 2), 4, [], [0.3], [0.5, -0.3], [0.2, 0.1]),
]
cases = []
for name, order, seasonal, period, ar, ma, sar, sma in settings:
    x = data(name)
    model = SARIMAX(x, order=order, seasonal_order=seasonal + ((period,) if period > 1 else (0,)), simple_differencing=True, concentrate_scale=True)
    params = ar + ma + sar + sma
    result = model.filter(params)
    given = {"ar": ar, "ma": ma, "seasonalAr": sar, "seasonalMa": sma, "mean": 0}
    p, d, q = order
    P, D, Q = seasonal
    cases.append(
        case(
            {"values": {"$data": name}, "p": p, "d": d, "q": q, "P": P, "D": D, "Q": Q, "period": period, "coefficients": given},
            {"logLikelihood": result.llf, "sigma2": result.scale, f"residuals.{len(x) - 1}": result.filter_results.standardized_forecasts_error[0, -1] * result.scale**0.5},
            f"{STATSMODELS} SARIMAX({name}, {order}, {seasonal}, {period}, simple_differencing=True).filter(…)",
            {"relative": 5e-8},
        )
    )
path = os.path.join(ROOT, "forecasting", "arima.json")
with open(path) as file:
    old = [line.rstrip(",\n") for line in file if line.startswith("{")]
old = [line for line in old if STATSMODELS not in line]
lines = old + [json.dumps(item, allow_nan=False, separators=(",", ":")) for item in cases]
with open(path, "w") as file:
    file.write("[\n" + ",\n".join(lines) + "\n]\n")
