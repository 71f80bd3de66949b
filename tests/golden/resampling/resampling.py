"""python3 tests/golden/resampling/resampling.py (scipy 1.10.1)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy import stats

rng = np.random.default_rng(20240303)
TREATED = [94, 197, 16, 38, 99, 141, 23]
OTHER = [52, 104, 146, 10, 51, 30, 40, 27, 46]
SKEWED = np.round(rng.exponential(2, 80), 3).tolist()
MONTE_CARLO = {"relative": 0.03, "absolute": 0.6, "why": "two independent sets of resamples"}

boot, permutation = [], []
STATISTICS = {
    "mean": np.mean,
    "median": np.median,
    "sd": lambda x, axis=-1: np.std(x, axis=axis, ddof=1),
    "variance": lambda x, axis=-1: np.var(x, axis=axis, ddof=1),
    "trimmed-mean": lambda x, axis=-1: stats.trim_mean(x, 0.1, axis=axis),
    "quantile": lambda x, axis=-1: np.quantile(x, 0.8, axis=axis),
}


def acceleration(samples, f):
    """Jackknife acceleration as in scipy.stats.bootstrap."""
    top, bottom = 0, 0
    for k, x in enumerate(samples):
        n = len(x)
        left = np.array([f(np.delete(x, i)) for i in range(n)])
        u = (1 if k == 0 else -1) * (n - 1) * (left.mean() - left)
        top += np.sum(u**3) / n**3
        bottom += np.sum(u**2) / n**2
    return top / 6 / bottom**1.5


for name, f in STATISTICS.items():
    for values in [SKEWED, TREATED + OTHER]:
        extra = {"share": 0.8} if name == "quantile" else {}
        boot.append(
            case(
                {"values": values, "statistic": name, **extra},
                {"estimate": f(np.array(values)), "acceleration": acceleration([np.array(values)], f)},
                f"numpy: the statistic and its jackknife acceleration (Efron & Tibshirani 1993, eq. 14.15)",
            )
        )
    t = stats.bootstrap((SKEWED,), f, n_resamples=50_000, method="percentile", vectorized=True, random_state=1)
    boot.append(
        case(
            {"values": SKEWED, "statistic": name, "intervalMethod": "percentile", "resamples": 50_000, **({"share": 0.8} if name == "quantile" else {})},
            {"interval.0": t.confidence_interval.low, "interval.1": t.confidence_interval.high},
            f"{SCIPY} bootstrap((x,), f, n_resamples=50000, method='percentile')",
            {"relative": 0.03, "absolute": 0.01, "why": "two independent sets of resamples"},
        )
    )
for method, ours in [("BCa", "bca"), ("basic", "basic"), ("percentile", "percentile")]:
    t = stats.bootstrap((SKEWED,), np.mean, n_resamples=50_000, method=method, random_state=1)
    boot.append(
        case(
            {"values": SKEWED, "intervalMethod": ours, "resamples": 50_000},
            {"interval.0": t.confidence_interval.low, "interval.1": t.confidence_interval.high, "standardError": t.standard_error},
            f"{SCIPY} bootstrap((x,), mean, n_resamples=50000, method='{method}')",
            {"relative": 0.02},
        )
    )
    t = stats.bootstrap((TREATED, OTHER), lambda x, y, axis=-1: np.mean(x, axis=axis) - np.mean(y, axis=axis), n_resamples=50_000, method=method, random_state=1)
    boot.append(
        case(
            {"values": TREATED, "other": OTHER, "intervalMethod": ours, "resamples": 50_000},
            {"interval.0": t.confidence_interval.low, "interval.1": t.confidence_interval.high, "standardError": t.standard_error},
            f"{SCIPY} bootstrap((x, y), difference of means, n_resamples=50000, method='{method}')",
            {"relative": 0.03, "absolute": 1, "why": "two independent sets of resamples"},
        )
    )
# The ideal bootstrap's standard error of a mean is σ / √n with the divisor n.
for values in [TREATED, OTHER]:
    boot.append(case({"values": values, "resamples": 100_000}, {"standardError": np.std(values) / np.sqrt(len(values))}, "σ̂ / √n, the ideal bootstrap", {"relative": 0.01}))
boot.append(case({"values": TREATED, "resamples": 100_000}, {"standardError": 23.36}, "Efron & Tibshirani (1993), chapter 2: 23.36 for the treated mice", {"relative": 0.01}))
boot.append(case({"values": [3, 3, 3]}, {"status": "undefined", "estimate": 3}, "constant values"))

SIDES = ["two-sided", "less", "greater"]
means = lambda x, y, axis=-1: np.mean(x, axis=axis) - np.mean(y, axis=axis)
medians = lambda x, y, axis=-1: np.median(x, axis=axis) - np.median(y, axis=axis)
A, B = [4.2, 5.1, 6.0, 3.9, 7.7, 5.5], [3.1, 4.0, 2.2, 5.0, 3.3, 4.1]
for x, y in [(TREATED, OTHER), (A, B), ([1, 2, 3], [4, 5, 6, 7])]:
    for name, f in [("mean", means), ("median", medians)]:
        for side in SIDES:
            t = stats.permutation_test((x, y), f, vectorized=True, n_resamples=np.inf, alternative=side)
            permutation.append(case({"a": x, "b": y, "statistic": name, "alternative": side, "resamples": 20_000}, {"estimate": t.statistic, "p": t.pvalue, "pMethod": "exact", "permutations": len(t.null_distribution)}, f"{SCIPY} permutation_test((a, b), difference of {name}s, n_resamples=inf, '{side}')"))
for side in SIDES:
    t = stats.permutation_test((A, B), means, vectorized=True, n_resamples=np.inf, alternative=side, permutation_type="samples")
    permutation.append(case({"a": A, "b": B, "paired": True, "alternative": side}, {"estimate": t.statistic, "p": t.pvalue, "permutations": 64}, f"{SCIPY} permutation_test((a, b), …, permutation_type='samples', '{side}')"))
    t = stats.permutation_test((TREATED, OTHER), means, vectorized=True, n_resamples=np.inf, alternative=side)
    permutation.append(case({"a": TREATED, "b": OTHER, "alternative": side, "resamples": 5000}, {"p": t.pvalue, "pMethod": "random"}, f"{SCIPY} the exact p; ours from 5,000 random rearrangements", {"absolute": 0.025, "why": "Monte-Carlo error of 5,000 rearrangements"}))
permutation.append(case({"a": [1], "b": [2]}, {"p": 1, "permutations": 2}, "two rearrangements"))
write("resampling", "bootstrap", boot)
write("resampling", "permutation-test", permutation)
