"""Reference values for counts by hour: scipy.stats.chisquare and binom.std."""
from scipy import stats

observed = [1060] + [2178] * 22 + [1024]
observed[15], observed[22] = 2284, 2271
n = sum(observed)
for name, weights in {"rounded": [0.5] + [1] * 22 + [0.5], "alike": [1] * 24}.items():
    shares = [w / sum(weights) for w in weights]
    test = stats.chisquare(observed, [n * p for p in shares])
    z = [(o - n * p) / stats.binom.std(n, p) for o, p in zip(observed, shares)]
    print(name, n, repr(test.statistic), repr(test.pvalue), repr(z[0]), repr(z[15]))
