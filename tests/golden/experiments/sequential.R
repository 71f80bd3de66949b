# Rscript tests/golden/experiments/sequential.R (R 4.2.2, mvtnorm 1.1-3, jsonlite)
# Crossing probabilities by Genz's trivariate algorithm (1e-14), published tables for more looks.
suppressMessages({library(jsonlite); library(mvtnorm)})
args <- commandArgs(FALSE)
folder <- dirname(sub("--file=", "", args[grep("--file=", args)]))
put <- function(id, cases) {
  lines <- sapply(cases, function(x) toJSON(x, auto_unbox = TRUE, digits = NA))
  writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path(folder, paste0(id, ".json")))
}
one <- function(input, expect, source, relative = NULL) {
  x <- list(input = input, expect = expect, source = source)
  if (!is.null(relative)) x$tolerance <- list(relative = relative)
  x
}
inside <- function(t, z, two = TRUE, drift = 0) {
  if (length(z) == 1) return(pnorm(z - drift * sqrt(t)) - if (two) pnorm(-z - drift * sqrt(t)) else 0)
  R <- outer(t, t, function(a, b) sqrt(pmin(a, b) / pmax(a, b)))
  below <- function(u) as.numeric(pmvnorm(rep(-Inf, length(u)), u, mean = drift * sqrt(t), corr = R, algorithm = TVPACK(1e-14)))
  if (!two) return(below(z))
  signs <- as.matrix(expand.grid(rep(list(c(1, -1)), length(z))))
  sum(apply(signs, 1, function(s) prod(s) * below(s * z)))
}
R <- "R mvtnorm 1.1-3 pmvnorm(algorithm = TVPACK(1e-14))"
U <- function(f, a, b) uniroot(f, c(a, b), tol = 1e-14)$root

cases <- list()
for (two in c(TRUE, FALSE)) for (t in list(c(.5, 1), c(1, 2, 3) / 3, c(.2, .7, 1))) for (type in c("obrien-fleming", "pocock")) {
  shape <- if (type == "pocock") rep(1, length(t)) else sqrt(1 / t)
  alpha <- if (two) .05 else .025
  C <- U(function(c) 1 - inside(t, c * shape, two) - alpha, 1.5, 4)
  cases <- c(cases, list(one(list(information = t, boundary = type, alpha = alpha, sides = if (two) "two-sided" else "one-sided"),
    setNames(as.list(C * shape), paste0("looks.", seq_along(t) - 1, ".z")), R, 1e-8)))
}
of <- function(a, t) 2 * (1 - pnorm(qnorm(1 - a / 2) / sqrt(t)))
po <- function(a, t) a * log(1 + (exp(1) - 1) * t)
for (f in c("lan-demets-obrien-fleming", "lan-demets-pocock")) for (t in list(c(1, 2, 3) / 3, c(.25, .6, 1))) {
  s <- if (f == "lan-demets-pocock") po(.025, t) else of(.025, t)
  z <- qnorm(1 - s[1])
  for (k in 2:3) z[k] <- U(function(u) 1 - inside(t[1:k], c(z[1:(k - 1)], u), TRUE) - 2 * s[k], 1, 8)
  cases <- c(cases, list(one(list(information = t, boundary = f), c(setNames(as.list(z), paste0("looks.", 0:2, ".z")), list(looks.2.spent = .05)), R, 1e-8)))
}
t <- c(1, 2, 3) / 3
z <- U(function(c) 1 - inside(t, rep(c, 3), TRUE) - .05, 1.5, 4)
cases <- c(cases, list(one(list(information = t, boundary = "pocock", drift = 3, statistics = c(1, -2.5)), list(power = 1 - inside(t, rep(z, 3), TRUE, 3), crossedAt = 2), R, 1e-8)))
table <- function(K, type, alpha, C) one(list(looks = K, boundary = type, alpha = alpha), setNames(list(C), paste0("looks.", K - 1, ".z")),
  sprintf("Jennison & Turnbull (2000), table 2.%d: K = %d, α = %g", ifelse(type == "pocock", 1, 3), K, alpha), 4e-4)
cases <- c(cases, list(
  table(5, "pocock", .05, 2.413), table(10, "pocock", .05, 2.555), table(20, "pocock", .05, 2.672), table(5, "pocock", .01, 2.986),
  table(5, "obrien-fleming", .05, 2.040), table(10, "obrien-fleming", .05, 2.087), table(20, "obrien-fleming", .05, 2.126), table(5, "obrien-fleming", .1, 1.751),
  one(list(looks = 5), list(looks.0.z = 4.8769, looks.1.z = 3.3569, looks.2.z = 2.6803, looks.3.z = 2.2898, looks.4.z = 2.0310),
      "Reboussin, DeMets, Kim & Lan (2000), program ld98: five equal looks, O'Brien–Fleming spending, two-sided 5 %", 5e-5),
  one(list(looks = 5, boundary = "lan-demets-pocock"), list(looks.0.z = 2.4380, looks.1.z = 2.4268, looks.2.z = 2.4101, looks.3.z = 2.3966, looks.4.z = 2.3859),
      "Reboussin, DeMets, Kim & Lan (2000), program ld98: five equal looks, Pocock spending, two-sided 5 %", 5e-5)
))
put("group-sequential-boundaries", cases)

err <- function(t, alpha, drift = 0) { z <- rep(qnorm(1 - alpha / 2), length(t)); 1 - inside(t, z, TRUE, drift) }
put("peeking-error", list(
  one(list(looks = 1), list(estimate = .05), "by definition"),
  one(list(looks = 2), list(estimate = err(c(.5, 1), .05)), R),
  one(list(looks = 3, alpha = .01), list(estimate = err(1:3 / 3, .01), byLook.1 = err(1:2 / 3, .01)), R, 1e-8),
  one(list(information = c(.1, .5, 1), drift = 2.8), list(estimate = err(c(.1, .5, 1), .05, 2.8)), R, 1e-8),
  one(list(looks = 5), list(estimate = .142), "Armitage, McPherson & Rowe (1969), table 2: 5 looks", 4e-3),
  one(list(looks = 10), list(estimate = .193), "Armitage, McPherson & Rowe (1969), table 2: 10 looks", 3e-3),
  one(list(looks = 20), list(estimate = .248), "Armitage, McPherson & Rowe (1969), table 2: 20 looks", 3e-3),
  one(list(looks = 50), list(estimate = .320), "Armitage, McPherson & Rowe (1969), table 2: 50 looks", 3e-3)
))
