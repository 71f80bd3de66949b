"""python3 tests/golden/clustering/reduction.py (scikit-learn 1.2.1, pandas 1.5.3, R 4.2)

Components, agreement of partitions, elbow, profiles and assignment of new rows.
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import pandas as pd
from golden import ROOT, SKLEARN, case, write
from sklearn import metrics
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA

load = lambda name: json.load(open(f"{ROOT}/data/{name}.json"))
iris, species, wine, cultivar = (load(name) for name in ["iris", "iris-species", "wine", "wine-cultivar"])
ref = lambda name: {"$data": name}

# Principal components
cases = []
for name, correlation, whiten in [("iris", False, False), ("iris", False, True), ("wine", False, False), ("wine", True, False)]:
    X = np.array(load(name))
    S = (X - X.mean(0)) / X.std(0, ddof=1) if correlation else X
    fit = PCA(whiten=whiten).fit(S)
    sign = np.sign(fit.components_[np.arange(S.shape[1]), np.abs(fit.components_).argmax(1)])
    V, Y = fit.components_ * sign[:, None], fit.transform(S) * sign
    expect = {}
    for c in [0, 1, S.shape[1] - 1]:
        expect[f"variances.{c}"] = fit.explained_variance_[c]
        expect[f"shares.{c}"] = fit.explained_variance_ratio_[c]
        expect[f"components.{c}.0"] = V[c, 0]
        expect[f"components.{c}.3"] = V[c, 3]
        expect[f"loadings.{c}.1"] = V[c, 1] * fit.explained_variance_[c] ** 0.5
        expect[f"scores.17.{c}"] = Y[17, c]
        expect[f"scores.149.{c}"] = Y[149, c]
    call = f"{SKLEARN} PCA(whiten={whiten}){' of columns over their sd' if correlation else ''}, signs by the largest entry"
    cases.append(case({"rows": ref(name), "matrix": "correlation" if correlation else "covariance", "whiten": whiten}, expect, call))
X = np.array(iris)
fit = PCA(2).fit(X)
back = fit.inverse_transform(fit.transform(X))
cases.append(
    case(
        {"rows": ref("iris"), "components": 2, "reconstruct": True},
        {"reconstruction.0.0": back[0, 0], "reconstruction.149.3": back[149, 3], "reconstructionError": ((X - back) ** 2).sum(1).mean()},
        f"{SKLEARN} PCA(2).inverse_transform",
    )
)
C = np.cov(X.T)
cases.append(
    case(
        {"moments": {"n": 150, "means": X.mean(0), "covariances": C}},
        {"variances.0": np.linalg.eigvalsh(C)[3], "variances.3": np.linalg.eigvalsh(C)[0]},
        "numpy linalg.eigvalsh(cov)",
    )
)
# Published: R documentation of prcomp / ISLR, table 12.1 and figure 12.3.
USARRESTS = [
    [13.2, 236, 58, 21.2], [10, 263, 48, 44.5], [8.1, 294, 80, 31], [8.8, 190, 50, 19.5], [9, 276, 91, 40.6],
    [7.9, 204, 78, 38.7], [3.3, 110, 77, 11.1], [5.9, 238, 72, 15.8], [15.4, 335, 80, 31.9], [17.4, 211, 60, 25.8],
    [5.3, 46, 83, 20.2], [2.6, 120, 54, 14.2], [10.4, 249, 83, 24], [7.2, 113, 65, 21], [2.2, 56, 57, 11.3],
    [6, 115, 66, 18], [9.7, 109, 52, 16.3], [15.4, 249, 66, 22.2], [2.1, 83, 51, 7.8], [11.3, 300, 67, 27.8],
    [4.4, 149, 85, 16.3], [12.1, 255, 74, 35.1], [2.7, 72, 66, 14.9], [16.1, 259, 44, 17.1], [9, 178, 70, 28.2],
    [6, 109, 53, 16.4], [4.3, 102, 62, 16.5], [12.2, 252, 81, 46], [2.1, 57, 56, 9.5], [7.4, 159, 89, 18.8],
    [11.4, 285, 70, 32.1], [11.1, 254, 86, 26.1], [13, 337, 45, 16.1], [0.8, 45, 44, 7.3], [7.3, 120, 75, 21.4],
    [6.6, 151, 68, 20], [4.9, 159, 67, 29.3], [6.3, 106, 72, 14.9], [3.4, 174, 87, 8.3], [14.4, 279, 48, 22.5],
    [3.8, 86, 45, 12.8], [13.2, 188, 59, 26.9], [12.7, 201, 80, 25.5], [3.2, 120, 80, 22.9], [2.2, 48, 32, 11.2],
    [8.5, 156, 63, 20.7], [4, 145, 73, 26.2], [5.7, 81, 39, 9.3], [2.6, 53, 66, 10.8], [6.8, 161, 60, 15.6],
]
cases.append(
    case(
        {"rows": USARRESTS, "matrix": "correlation"},
        {
            "variances.0": 1.5748783**2, "variances.1": 0.9948694**2, "variances.2": 0.5971291**2, "variances.3": 0.4164494**2,
            "components.0.0": 0.5358995, "components.0.1": 0.5831836, "components.0.2": 0.2781909, "components.0.3": 0.5434321,
        },
        "James, Witten, Hastie & Tibshirani, ISLR, section 12.5.1: prcomp(USArrests, scale = TRUE)",
        {"relative": 5e-7},
    )
)
cases.append(case({"rows": [[1, 5], [2, 5]], "matrix": "correlation"}, {"status": "undefined"}, "R prcomp(scale. = TRUE) stops: constant column"))
write("clustering", "principal-component-analysis", cases)

# Agreement of partitions
third = [int(row[0] * 10) % 3 for row in iris]
half = [int(row[2] > 3.5) + 2 * int(row[3] > 1.6) for row in iris]
crossed = [cultivar[i] if i % 7 else i % 4 for i in range(178)]
pairs = [(species, third), (species, half), (cultivar, crossed), (list(range(30)), [0] * 15 + [1] * 15), ([0, 0, 1, 1], [5, 5, 2, 2])]
pairs += [([0, 0, 1, 1], [0, 1, 0, 1])]


def agreement(id, score, options=[{}]):
    cases = []
    for a, b in pairs:
        for option in options:
            if option.get("averaging") == "min" and len(set(a)) == len(a):
                continue  # 0 / 0: single rows tell of any partition all that chance does
            value = score(a, b, **{"average_method": v for v in option.values()})
            # Agreement near chance is a difference of nearly equal sums.
            small = {"relative": 1e-9, "absolute": 1e-12, "why": "a difference of nearly equal sums"} if abs(value) < 1e-3 else None
            cases.append(case({"a": a, "b": b, **option}, {"estimate": value}, f"{SKLEARN} {score.__name__}({', '.join(map(str, option.values()))})", small))
    table = metrics.cluster.contingency_matrix(species, half)
    cases.append(case({"table": table}, {"estimate": score(species, half)}, f"{SKLEARN} {score.__name__}, from the table of counts"))
    cases.append(case({"a": [1, 1, 1], "b": [2, 2, 2]}, {"status": "undefined"}, "both partitions are one group"))
    return cases


averages = [{"averaging": name} for name in ["arithmetic", "geometric", "min", "max"]]
write("clustering", "adjusted-rand-index", agreement("adjusted-rand-index", metrics.adjusted_rand_score))
write("clustering", "adjusted-mutual-information", agreement("adjusted-mutual-information", metrics.adjusted_mutual_info_score, averages))
write("clustering", "normalized-mutual-information", agreement("normalized-mutual-information", metrics.normalized_mutual_info_score, averages))

# Elbow: the point farthest from the chord, where the curve flattens enough after it.
cases = []
for name in ["iris", "wine-standard"]:
    x = np.arange(1, 11)
    y = np.array([KMeans(int(k), n_init=10, random_state=0).fit(np.array(load(name))).inertia_ for k in x]).round(4)
    rise = (y.max() - y) / np.ptp(y) - (x - 1) / 9
    cases.append(case({"x": x, "y": y}, {"index": rise.argmax(), "estimate": x[rise.argmax()], "difference.4": rise[4]}, "numpy argmax of the normalised curve less its chord"))
y = np.arange(1, 11) ** 2.5
rise = (y - y.min()) / np.ptp(y)
chord = np.arange(10) / 9
cases.append(
    case(
        {"x": np.arange(10), "y": y, "curve": "convex", "direction": "increasing"},
        {"estimate": (chord - rise).argmax()},
        "numpy argmax of the chord less the normalised curve",
    )
)
cases.append(
    case(
        {"x": np.arange(10), "y": 100 - y, "curve": "concave", "direction": "decreasing"},
        {"estimate": (chord - rise).argmax()},
        "the same curve turned over",
    )
)
x = np.linspace(0, 1, 10)
cases.append(
    case(
        {"x": x, "y": 5 - 1 / (x + 0.1), "curve": "concave", "direction": "increasing"},
        {"estimate": 0.22},
        "Satopää et al. (2011), figure 2: knee at x = 0.22",
        {"relative": 0.02},
    )
)
cases.append(case({"x": [1, 2, 3, 4], "y": [4, 3, 2, 1]}, {"status": "undefined"}, "a straight line has no elbow"))
write("clustering", "elbow", cases)

# Profiles
cases = []
for name, labels, given in [("iris", species, ref("iris-species")), ("wine", cultivar, ref("wine-cultivar"))]:
    frame = pd.DataFrame(load(name))
    order = pd.Series(labels).value_counts(sort=False).sort_values(ascending=False, kind="stable").index
    groups, expect = frame.groupby(np.array(labels)), {}
    for c, label in enumerate(order):
        expect[f"clusters.{c}.n"] = len(groups.get_group(label))
        for t in [0, 2]:
            column = groups[t]
            expect[f"clusters.{c}.columns.{t}.mean"] = column.mean()[label]
            expect[f"clusters.{c}.columns.{t}.median"] = column.median()[label]
            expect[f"clusters.{c}.columns.{t}.sd"] = column.std()[label]
            expect[f"clusters.{c}.columns.{t}.share"] = column.sum()[label] / frame[t].sum()
            expect[f"clusters.{c}.columns.{t}.standardized"] = (column.mean()[label] - frame[t].mean()) / frame[t].std()
    cases.append(case({"rows": ref(name), "labels": given}, expect, "pandas 1.5.3 groupby(labels)"))
write("clustering", "cluster-profiles", cases)

# Assignment
cases = []
for name, k in [("iris", 3), ("wine", 4)]:
    X = np.array(load(name))
    fit = KMeans(k, n_init=3, random_state=0).fit(X[::2])
    D = fit.transform(X)
    expect = {f"labels.{i}": fit.predict(X)[i] for i in range(0, 150, 25)}
    expect.update({f"distances.{i}": D[i].min() for i in range(0, 150, 25)})
    expect.update({f"margins.{i}": 1 - np.sort(D[i])[0] / np.sort(D[i])[1] for i in [0, 75]})
    cases.append(case({"rows": ref(name), "centroids": fit.cluster_centers_}, expect, f"{SKLEARN} KMeans.predict, transform"))
write("clustering", "assign-clusters", cases)
