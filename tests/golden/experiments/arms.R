# Rscript tests/golden/experiments/arms.R (R 4.2.2, metafor 3.8-1, mvtnorm 1.1-3, jsonlite)
suppressMessages({library(jsonlite); library(metafor); library(mvtnorm)})
args <- commandArgs(FALSE)
folder <- dirname(sub("--file=", "", args[grep("--file=", args)]))
put <- function(id, cases) {
  lines <- sapply(cases, function(x) toJSON(x, auto_unbox = TRUE, digits = NA))
  writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path(folder, paste0(id, ".json")))
}

# heterogeneous-effects: DerSimonian–Laird, Cochran's Q and BLUPs.
het <- function(yi, sei, source, level = 95) {
  fit <- rma(yi, sei = sei, method = "DL", level = level)
  shrunk <- blup(fit)
  p <- p.adjust(2 * pnorm(-abs(yi / sei)), "holm")
  k <- length(yi)
  list(
    input = list(segments = data.frame(segment = paste0("s", 1:k), estimate = yi, standardError = sei), level = level / 100),
    expect = c(
      list(statistic = fit$QE, p = fit$QEp, tauSquared = fit$tau2, iSquared = fit$I2 / 100,
           estimate = as.numeric(fit$beta), standardError = fit$se, interval.0 = fit$ci.lb, interval.1 = fit$ci.ub),
      setNames(as.list(shrunk$pred), paste0("segments.", 1:k - 1, ".shrunken")),
      setNames(as.list(shrunk$se), paste0("segments.", 1:k - 1, ".shrunkenStandardError")),
      setNames(as.list(p), paste0("segments.", 1:k - 1, ".adjustedP"))
    ),
    source = source
  )
}
bcg <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
put("heterogeneous-effects", list(
  het(as.numeric(bcg$yi), sqrt(as.numeric(bcg$vi)), "R metafor 3.8-1 rma(yi, sei, method = 'DL'), blup(); BCG vaccine trials (metafor documentation)"),
  het(c(0.02, 0.01, -0.03, 0.05), c(0.01, 0.012, 0.01, 0.02), "R metafor 3.8-1 rma(yi, sei, method = 'DL', level = 90), blup()", 90),
  list(input = list(segments = data.frame(segment = paste0("s", 1:13), estimate = as.numeric(bcg$yi), standardError = sqrt(as.numeric(bcg$vi)))),
       expect = list(estimate = -0.7141, standardError = 0.1787, tauSquared = 0.3088, statistic = 152.2330),
       tolerance = list(relative = 3e-4), source = "Viechtbauer, metafor documentation: BCG data, DerSimonian–Laird")
))

# many-arm-lift: Dunnett by the multivariate normal.
dunnett <- function(n, m, v, source) {
  se2 <- v / n
  d <- m[-1] - m[1]
  se <- sqrt(se2[1] + se2[-1])
  lambda <- sqrt(se2[1] / (se2[1] + se2[-1]))
  R <- outer(lambda, lambda); diag(R) <- 1
  z <- abs(d / se)
  p <- sapply(z, function(q) 1 - pmvnorm(-rep(q, length(d)), rep(q, length(d)), corr = R, algorithm = Miwa(steps = 4000)))
  k <- length(d)
  arms <- lapply(1:k, function(i) list(name = paste0("a", i), sample = list(n = n[i + 1], mean = m[i + 1], variance = v[i + 1])))
  list(input = list(control = list(n = n[1], mean = m[1], variance = v[1]), arms = arms, adjustment = "dunnett"),
       expect = setNames(as.list(as.numeric(p)), paste0("arms.", 1:k - 1, ".adjustedP")), tolerance = list(relative = 1e-6), source = source)
}
holmed <- function(n, m, v, method) {
  k <- length(n) - 1
  p <- sapply(2:(k + 1), function(i) {
    a <- v[1] / n[1]; b <- v[i] / n[i]
    2 * pt(-abs(m[i] - m[1]) / sqrt(a + b), (a + b)^2 / (a^2 / (n[1] - 1) + b^2 / (n[i] - 1)))
  })
  arms <- lapply(1:k, function(i) list(name = paste0("a", i), sample = list(n = n[i + 1], mean = m[i + 1], variance = v[i + 1])))
  list(input = list(control = list(n = n[1], mean = m[1], variance = v[1]), arms = arms, adjustment = method),
       expect = setNames(as.list(p.adjust(p, ifelse(method == "benjamini-hochberg", "BH", method))), paste0("arms.", 1:k - 1, ".adjustedP")),
       source = sprintf("R 4.2.2 pt() with Welch's df, p.adjust(p, '%s')", method))
}
n <- c(400, 380, 420, 300); m <- c(10, 10.9, 10.2, 9.2); v <- c(25, 30, 22, 26)
put("many-arm-lift", list(
  dunnett(n, m, v, "R mvtnorm 1.1-3 pmvnorm, Miwa's algorithm"),
  # Dunnett (1955), table 2a, df = ∞, two-sided 5 %: 2 comparisons 2.21, 3: 2.35.
  list(input = list(control = list(n = 100000, mean = 0, variance = 100000), arms = lapply(1:2, function(i) list(name = "a", sample = list(n = 100000, mean = 1, variance = 100000))), adjustment = "dunnett"),
       expect = list(arms.0.interval.1 = 1 + 2.21 * sqrt(2)), tolerance = list(relative = 2e-3), source = "Dunnett (1955, 1964), two-sided 5 % point for 2 treatments, infinite df: 2.21"),
  holmed(n, m, v, "holm"), holmed(n, m, v, "benjamini-hochberg"), holmed(n, m, v, "bonferroni")
))
