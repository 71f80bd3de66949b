"""Prints the reference values of tests/lib/allocation: Debian's statsmodels 0.13.5, scipy 1.10.1."""
import numpy as np
import scipy.stats as st
import statsmodels.api as sm

# 40 campaigns in 4 months; spend and revenue by a fixed rule.
i = np.arange(40)
month = i % 4
cost = 500 + 37 * ((i * 7) % 23)
revenue = (30 + 5 * month) * cost**0.7 * (1 + ((i * 11) % 17 - 8) / 40)
x, y = np.log(cost), np.log(revenue)
fit = sm.OLS(y, np.column_stack([x] + [(month == m).astype(float) for m in range(4)])).fit()
print("elasticity", fit.params[0], fit.bse[0], fit.conf_int()[0].tolist())

within = lambda a, b: sum(((a - a[month == m].mean()) * (b - b[month == m].mean()))[month == m].sum() for m in range(4))
print("sums", within(x, x), within(x, y), within(y, y))

n, ratio = len(cost), revenue.sum() / cost.sum()
se = np.sqrt(n / (n - 1) * ((revenue - ratio * cost) ** 2).sum()) / cost.sum()
print("roi", ratio - 1, st.t.interval(0.95, n - 1, ratio - 1, se))
