"""python3 tests/golden/clustering/indices.py (scikit-learn 1.2.1, scipy 1.10.1): scalers and indices"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, SCIPY, SKLEARN, case, write
from scipy.spatial.distance import cdist
from sklearn import metrics, preprocessing

load = lambda name: json.load(open(f"{ROOT}/data/{name}.json"))
iris, species = np.array(load("iris")), load("iris-species")
wine, cultivar = np.array(load("wine")), load("wine-cultivar")
ref = lambda name: {"$data": name}
thirds = [i % 3 for i in range(150)]
pairs = [
    ("iris", iris, species, ref("iris-species")),
    ("wine", wine, cultivar, ref("wine-cultivar")),
    ("wine-standard", np.array(load("wine-standard")), cultivar, ref("wine-cultivar")),
    ("iris", iris, thirds, thirds),
]


def scaler(id, make, options={}, call=""):
    cases = []
    for name, X in [("iris", iris), ("wine", wine)]:
        fit = make().fit(X)
        Z = fit.transform(X)
        expect = {f"rows.{i}.{j}": Z[i, j] for i, j in [(0, 0), (17, 1), (75, 2), (149, 3)]}
        cases.append(case({"rows": ref(name), **options}, expect, f"{SKLEARN} {call}"))
    cases.append(
        case({"rows": [[5, 1], [5, 2]], **options}, {"rows.0.0": 0, "rows.1.0": 0, "scale.0": 1}, f"{SKLEARN} {call}: constant column")
    )
    return cases


cases = scaler("standard-scaler", preprocessing.StandardScaler, call="StandardScaler()")
Z = (iris - iris.mean(0)) / iris.std(0, ddof=1)
cases.append(case({"rows": ref("iris"), "divisor": "n-1"}, {"rows.0.0": Z[0, 0], "rows.149.3": Z[149, 3]}, "numpy (x - mean) / std(ddof=1)"))
write("clustering", "standard-scaler", cases)
cases = scaler("robust-scaler", preprocessing.RobustScaler, call="RobustScaler()")
cases += scaler(
    "robust-scaler",
    lambda: preprocessing.RobustScaler(quantile_range=(10, 90)),
    {"lower": 0.1, "upper": 0.9},
    "RobustScaler(quantile_range=(10, 90))",
)
write("clustering", "robust-scaler", cases)
write("clustering", "min-max-scaler", scaler("min-max-scaler", preprocessing.MinMaxScaler, call="MinMaxScaler()"))

cases = []
for name, X, labels, given in pairs:
    s = metrics.silhouette_samples(X, labels)
    expect = {"estimate": s.mean(), "clusters.1.mean": s[np.array(labels) == list(dict.fromkeys(labels))[1]].mean()}
    expect.update({f"values.{i}": s[i] for i in [0, 60, 120, len(X) - 1]})
    cases.append(case({"rows": ref(name), "labels": given}, expect, f"{SKLEARN} silhouette_samples"))
cases.append(
    case({"rows": [[0], [1], [9]], "labels": [0, 0, 1]}, {"values.2": 0, "estimate": (8 / 9 + 7 / 8) / 3}, "by hand: a cluster of one row has silhouette 0")
)
cases.append(case({"rows": [[0], [1]], "labels": [1, 1]}, {"status": "undefined"}, "one cluster"))
write("clustering", "silhouette", cases)

cases = [
    case({"rows": ref(name), "labels": given}, {"estimate": metrics.davies_bouldin_score(X, labels)}, f"{SKLEARN} davies_bouldin_score")
    for name, X, labels, given in pairs
]
cases.append(case({"rows": [[0], [2], [1], [1]], "labels": [0, 0, 1, 1]}, {"status": "undefined"}, "equal centroids"))
write("clustering", "davies-bouldin", cases)

cases = [
    case({"rows": ref(name), "labels": given}, {"estimate": metrics.calinski_harabasz_score(X, labels)}, f"{SKLEARN} calinski_harabasz_score")
    for name, X, labels, given in pairs
]
cases.append(case({"rows": [[0], [0], [1], [1]], "labels": [0, 0, 1, 1]}, {"status": "undefined"}, "no variance within"))
write("clustering", "calinski-harabasz", cases)

cases = []
for name, X, labels, given in pairs:
    D = cdist(X, X)
    same = np.array(labels)[:, None] == np.array(labels)[None, :]
    cases.append(
        case(
            {"rows": ref(name), "labels": given},
            {"separation": D[~same].min(), "diameter": D[same].max(), "estimate": D[~same].min() / D[same].max()},
            f"{SCIPY} cdist: smallest between over largest within",
        )
    )
write("clustering", "dunn-index", cases)
