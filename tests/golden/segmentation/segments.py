"""Prints the reference values of tests/lib/segmentation: Debian's scikit-learn 1.2.1."""
import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import adjusted_rand_score, davies_bouldin_score, silhouette_score
from sklearn.preprocessing import StandardScaler

BASE = [[46, 42, 540, 9, 14, 500], [36, 23, 330, 5.6, 7, 200], [27, 8, 150, 2.5, 2, 80]]
STEP = [1, 1, 12, 0.3, 0.5, 9]
X = np.array([[BASE[i % 3][t] + ((i * 7 + t * 5) % 11 - 5) * STEP[t] for t in range(6)] for i in range(30)])
planted = np.arange(30) % 3


def show(name, points, k):
    fit = KMeans(k, n_init=50, tol=0, random_state=0).fit(points)
    print(name, k, fit.inertia_, silhouette_score(points, fit.labels_), davies_bouldin_score(points, fit.labels_),
          adjusted_rand_score(planted, fit.labels_))
    means = np.array([X[fit.labels_ == j].mean(axis=0) for j in range(k)])
    print(means[np.argsort(-means[:, 5])].tolist(), np.sort(np.bincount(fit.labels_)).tolist())


Z = StandardScaler().fit_transform(X)
show("scaled", Z, 3)
show("scaled", Z, 2)
show("unscaled", X, 3)
print(PCA(2).fit(Z).explained_variance_ratio_.tolist())
print((X.var(axis=0) / X.var(axis=0).sum()).tolist())
for k in range(2, 11):
    print(k, KMeans(k, n_init=200, tol=0, random_state=0).fit(Z).inertia_)
