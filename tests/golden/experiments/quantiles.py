"""Quantiles to all digits: SciPy 1.10.1's stdtrit is off by 3e-9 for fractional df."""
import mpmath as mp
from scipy import stats

mp.mp.dps = 40


def t_isf(alpha, df):
    """The t above which lies probability alpha < 0.5."""
    a = mp.mpf(alpha)
    f = lambda q: mp.betainc(mp.mpf(df) / 2, mp.mpf(1) / 2, 0, df / (df + q * q), regularized=True) / 2 - a
    return float(mp.findroot(f, mp.mpf(stats.t.isf(float(alpha), float(df)))))


def z_isf(alpha):
    """The z above which lies probability alpha."""
    a = mp.mpf(alpha)
    return float(mp.findroot(lambda z: mp.erfc(z / mp.sqrt(2)) / 2 - a, mp.mpf(stats.norm.isf(float(alpha)))))
