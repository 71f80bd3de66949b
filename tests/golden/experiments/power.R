# Rscript tests/golden/experiments/power.R (R 4.2.2, jsonlite): power.prop.test, power.t.test,
# power.anova.test with tol = 1e-13, and closed forms in qnorm.
library(jsonlite)
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
T <- 1e-13
R <- "R 4.2.2 "

# proportions
size <- list(); pow <- list(); mde <- list()
for (g in list(c(.2, .05, .8, .05), c(.01, .002, .9, .05), c(.5, .01, .8, .01), c(.9, -.03, .95, .1))) {
  p <- power.prop.test(p1 = g[1], p2 = g[1] + g[2], power = g[3], sig.level = g[4], tol = T)
  size <- c(size, list(one(list(baseline = g[1], effect = g[2], power = g[3], alpha = g[4]), list(exact = p$n, control = ceiling(p$n)),
    sprintf("%spower.prop.test(p1 = %g, p2 = %g, power = %g, sig.level = %g)", R, g[1], g[1] + g[2], g[3], g[4]))))
  n <- ceiling(p$n / 2)
  q <- power.prop.test(n, g[1], g[1] + g[2], g[4])
  pow <- c(pow, list(one(list(baseline = g[1], effect = g[2], n = n, alpha = g[4]), list(estimate = q$power), sprintf("%spower.prop.test(n = %g, …)", R, n))))
  if (g[2] > 0) {
    m <- power.prop.test(n, g[1], power = g[3], sig.level = g[4], tol = T)
    mde <- c(mde, list(one(list(baseline = g[1], n = n, power = g[3], alpha = g[4]), list(treatmentRate = m$p2, estimate = m$p2 - g[1]), sprintf("%spower.prop.test(n = %g, p1 = %g, power = %g)", R, n, g[1], g[3]), 1e-8)))
  }
}
p <- power.prop.test(50, .5, .75)
pow <- c(pow, list(one(list(baseline = .5, effect = .25, n = 50), list(estimate = .740), "R documentation of power.prop.test: n = 50, p1 = .50, p2 = .75 → 0.740", 1e-3),
  one(list(baseline = .5, effect = .02, n = 50, strict = TRUE), list(estimate = power.prop.test(50, .5, .52, strict = TRUE)$power), paste0(R, "power.prop.test(50, .5, .52, strict = TRUE)")),
  one(list(baseline = .1, effect = .2, effectType = "relative", n = 3000, sides = "one-sided"), list(estimate = power.prop.test(3000, .1, .12, alternative = "one.sided")$power), paste0(R, "power.prop.test(3000, .1, .12, alternative = 'one.sided')"))))
miller <- function(p, d, alpha = .05, power = .8) {
  q <- min(p, 1 - p); s <- if (p > .5) -d else d
  (qnorm(1 - alpha / 2) * sqrt(2 * q * (1 - q)) + qnorm(power) * sqrt(q * (1 - q) + (q + s) * (1 - q - s)))^2 / d^2
}
unequal <- function(p1, p2, r) { # Fleiss, Levin & Paik (2003), eq. 4.14
  pb <- (p1 + r * p2) / (1 + r)
  (qnorm(.975) * sqrt((1 + r) * pb * (1 - pb) / r) + qnorm(.8) * sqrt(p1 * (1 - p1) + p2 * (1 - p2) / r))^2 / (p1 - p2)^2
}
bonf <- power.prop.test(p1 = .1, p2 = .12, power = .8, sig.level = .05 / 3, tol = T)
size <- c(size, list(
  one(list(baseline = .2, effect = .05), list(control = 1094), "R 4.2.2: 1,094 where Evan Miller's page says 1,030"),
  one(list(baseline = .2, effect = .05, variance = "evan-miller"), list(control = 1030, exact = miller(.2, .05)), "Evan Miller's page: 20 %, 5 points, 80 %, 5 %: 1,030 per variation"),
  one(list(baseline = .8, effect = .05, variance = "evan-miller"), list(exact = miller(.8, .05)), paste0(R, "qnorm, rate mirrored above one half")),
  one(list(baseline = .1, effect = .02, ratio = 3), list(exact = unequal(.1, .12, 3), treatment = ceiling(3 * unequal(.1, .12, 3))), paste0(R, "qnorm, Fleiss, Levin & Paik eq. 4.14 with r = 3")),
  one(list(baseline = .1, effect = .02, comparisons = 3), list(exact = bonf$n), paste0(R, "power.prop.test(p1 = .1, p2 = .12, sig.level = .05 / 3)")),
  one(list(baseline = .1, effect = .02, variance = "baseline"), list(exact = 2 * (qnorm(.975) + qnorm(.8))^2 * .09 / .0004, control = 3532), paste0(R, "qnorm: 16 p q / d² with exact quantiles")),
  one(list(baseline = .1, effect = .02, variance = "arcsine"), list(exact = 2 * (qnorm(.975) + qnorm(.8))^2 / (2 * asin(sqrt(.12)) - 2 * asin(sqrt(.1)))^2), paste0(R, "qnorm and asin (Cohen's h)"))
))
pow <- c(pow, list(one(list(baseline = .1, effect = .02, n = 2000, ratio = 2, variance = "arcsine"), list(estimate = pnorm((2 * asin(sqrt(.12)) - 2 * asin(sqrt(.1))) / sqrt(1.5 / 2000) - qnorm(.975))), paste0(R, "pnorm and asin"))))
put("proportion-sample-size", size); put("proportion-power", pow); put("proportion-mde", mde)

# means
size <- list(); pow <- list(); mde <- list()
for (g in list(c(1, 1, .9, .05), c(.1, 1, .8, .05), c(2, 7, .95, .01))) for (type in c("two.sample", "one.sample", "paired")) {
  design <- sub("\\.", "-", type)
  p <- power.t.test(delta = g[1], sd = g[2], power = g[3], sig.level = g[4], type = type, strict = TRUE, tol = T)
  size <- c(size, list(one(list(effect = g[1], sd = g[2], power = g[3], alpha = g[4], design = design), list(exact = p$n, control = ceiling(p$n)), sprintf("%spower.t.test(delta = %g, sd = %g, power = %g, sig.level = %g, type = '%s', strict = TRUE)", R, g[1], g[2], g[3], g[4], type), 1e-8)))
  n <- ceiling(p$n / 2)
  q <- power.t.test(n, g[1], g[2], g[4], type = type, strict = TRUE)
  pow <- c(pow, list(one(list(effect = g[1], sd = g[2], n = n, alpha = g[4], design = design), list(estimate = q$power), sprintf("%spower.t.test(n = %g, …, strict = TRUE)", R, n))))
  m <- power.t.test(n, sd = g[2], power = g[3], sig.level = g[4], type = type, strict = TRUE, tol = T)
  mde <- c(mde, list(one(list(sd = g[2], n = n, power = g[3], alpha = g[4], design = design), list(estimate = m$delta), sprintf("%spower.t.test(n = %g, power = %g, …, strict = TRUE)", R, n, g[3]), 1e-8)))
}
pow <- c(pow, list(one(list(effect = 1, sd = 1, n = 20), list(estimate = .869), "R documentation of power.t.test: n = 20, delta = 1, sd = 1 → 0.869", 1e-3),
  one(list(effect = .01, sd = 1, n = 10, strict = FALSE), list(estimate = power.t.test(10, .01, 1)$power), paste0(R, "power.t.test(10, .01, 1), strict = FALSE")),
  one(list(effect = .3, sd = 1, n = 100, distribution = "normal"), list(estimate = pnorm(.3 / sqrt(.02) - qnorm(.975)) + pnorm(-.3 / sqrt(.02) - qnorm(.975))), paste0(R, "pnorm"))))
put("mean-sample-size", c(size, list(one(list(effect = 1, sd = 1, power = .9, strict = FALSE), list(exact = 22.02110), "R documentation of power.t.test(power = .90, delta = 1): n = 22.02110", 1e-6))))
put("mean-power", pow); put("mean-mde", mde)

# analysis of variance
a <- list(); s <- list()
for (g in list(c(4, 20, .25, .05), c(3, 12, .4, .01), c(6, 150, .1, .05))) {
  k <- g[1]
  p <- power.anova.test(groups = k, n = g[2], between.var = g[3]^2 * k / (k - 1), within.var = 1, sig.level = g[4])
  a <- c(a, list(one(list(groups = k, n = g[2], cohenF = g[3], alpha = g[4]), list(estimate = p$power), sprintf("%spower.anova.test(groups = %g, n = %g, between.var = f² k / (k − 1), within.var = 1); its noncentral pf is good to 1e-9", R, k, g[2]), 1e-8)))
  q <- uniroot(function(n) power.anova.test(groups = k, n = n, between.var = g[3]^2 * k / (k - 1), within.var = 1, sig.level = g[4])$power - .8, c(2, 1e4), tol = T)$root
  s <- c(s, list(one(list(groups = k, cohenF = g[3], alpha = g[4]), list(exact = q), paste0(R, "uniroot of power.anova.test at power 0.8"), 1e-8)))
}
put("anova-power", a)
put("anova-sample-size", c(s, list(one(list(groups = 4, cohenF = .25), list(estimate = 45), "Cohen (1988), table 8.3.15: u = 3, f = .25, power .80 → 45 per group"))))

# margins
reach <- function(a, b) (qnorm(1 - a) + qnorm(b))^2
put("non-inferiority-sample-size", list(
  one(list(sdControl = .1, margin = .05), list(exact = reach(.05, .8) * .02 / .05^2, control = 50), paste0(R, "qnorm")),
  one(list(sdControl = 10, sdTreatment = 12, margin = 5, expected = 1, ratio = 2, alpha = .025, power = .9), list(exact = reach(.025, .9) * (100 + 72) / 36), paste0(R, "qnorm, unequal arms")),
  one(list(sdControl = 1, margin = .1, expected = -.2), list(status = "undefined"), "expected worsening beyond the margin")
))
equiv <- function(sd2, m, d, a, b) uniroot(function(n) pnorm((m - d) / sqrt(sd2 / n) - qnorm(1 - a)) + pnorm((m + d) / sqrt(sd2 / n) - qnorm(1 - a)) - 1 - b, c(1, 1e6), tol = T)$root
put("equivalence-sample-size", list(
  one(list(sdControl = .1, margin = .05), list(exact = equiv(.02, .05, 0, .05, .8), control = 69), paste0(R, "uniroot of both one-sided tests"), 1e-8),
  one(list(sdControl = 1, sdTreatment = 2, margin = .5, expected = .1, ratio = 1.5, power = .9), list(exact = equiv(1 + 4 / 1.5, .5, .1, .05, .9)), paste0(R, "uniroot of both one-sided tests"), 1e-8),
  one(list(sdControl = 1, margin = .1, expected = .2), list(status = "undefined"), "expected difference beyond the margin")
))
put("one-proportion-sample-size", list(
  one(list(baseline = .5, effect = -.2, power = .9), list(exact = (qnorm(.975) * .5 + qnorm(.9) * sqrt(.21))^2 / .04, control = 62), paste0(R, "qnorm")),
  one(list(baseline = .02, effect = .25, effectType = "relative"), list(exact = (qnorm(.975) * sqrt(.02 * .98) + qnorm(.8) * sqrt(.025 * .975))^2 / .005^2), paste0(R, "qnorm")),
  one(list(baseline = .1, effect = .01, sides = "one-sided", alpha = .01), list(exact = (qnorm(.99) * .3 + qnorm(.8) * sqrt(.11 * .89))^2 / .0001), paste0(R, "qnorm"))
))

# power and smallest margins, and what is found of one proportion and between groups
nip <- function(n, v, m, d = 0, a = .05) pnorm((m + d) / sqrt(v / n) - qnorm(1 - a))
eqp <- function(n, v, m, d = 0, a = .05) pnorm((m - d) / sqrt(v / n) - qnorm(1 - a)) + pnorm((m + d) / sqrt(v / n) - qnorm(1 - a)) - 1
put("non-inferiority-power", list(
  one(list(n = 50, sdControl = .1, margin = .05), list(estimate = nip(50, .02, .05)), paste0(R, "pnorm")),
  one(list(n = 400, sdControl = 10, sdTreatment = 12, margin = 2, expected = -1, ratio = 2, alpha = .025), list(estimate = nip(400, 172, 2, -1, .025)), paste0(R, "pnorm, unequal arms")),
  one(list(n = 10000, sdControl = 1, margin = .1, expected = -.2), list(estimate = pnorm(-.1 / sqrt(2e-4) - qnorm(.95))), paste0(R, "pnorm: expected beyond the margin, 1e-18"))
))
put("non-inferiority-mde", list(
  one(list(n = 50, sdControl = .1), list(estimate = (qnorm(.95) + qnorm(.8)) * sqrt(.02 / 50)), paste0(R, "qnorm")),
  one(list(n = 1200, sdControl = 4, sdTreatment = 5, ratio = .5, expected = -.1, power = .95, alpha = .01), list(estimate = (qnorm(.99) + qnorm(.95)) * sqrt(66 / 1200) + .1), paste0(R, "qnorm, unequal arms")),
  one(list(n = 1e6, sdControl = 1, expected = 1), list(status = "undefined"), "the expected gain alone suffices")
))
put("equivalence-power", list(
  one(list(n = 69, sdControl = .1, margin = .05), list(estimate = eqp(69, .02, .05)), paste0(R, "pnorm of both one-sided tests")),
  one(list(n = 300, sdControl = 1, sdTreatment = 2, margin = .4, expected = .1, ratio = 1.5, alpha = .025), list(estimate = eqp(300, 1 + 4 / 1.5, .4, .1, .025)), paste0(R, "pnorm of both one-sided tests")),
  one(list(n = 5, sdControl = 1, margin = .1), list(estimate = 0), "by hand: both regions of rejection do not overlap")
))
put("equivalence-mde", list(
  one(list(n = 69, sdControl = .1), list(estimate = (qnorm(.95) + qnorm(.9)) * sqrt(.02 / 69)), paste0(R, "qnorm: without a difference each side has half of beta")),
  one(list(n = 500, sdControl = 2, expected = .05, power = .9), list(estimate = uniroot(function(m) eqp(500, 8, m, .05) - .9, c(.05, 5), tol = 1e-15)$root), paste0(R, "uniroot of both one-sided tests"), 1e-8),
  one(list(n = 2000, sdControl = .3, sdTreatment = .5, expected = -.02, ratio = 3), list(estimate = uniroot(function(m) eqp(2000, .09 + .25 / 3, m, -.02) - .8, c(.02, 5), tol = 1e-15)$root), paste0(R, "uniroot of both one-sided tests"), 1e-8)
))
an <- function(k, n, f, a) power.anova.test(groups = k, n = n, between.var = f^2 * k / (k - 1), within.var = 1, sig.level = a)$power
anm <- function(k, n, p, a) uniroot(function(f) an(k, n, f, a) - p, c(1e-6, 10), tol = 1e-14)$root
put("anova-mde", list(
  one(list(groups = 4, n = 45), list(estimate = anm(4, 45, .8, .05)), paste0(R, "uniroot of power.anova.test"), 1e-8),
  one(list(groups = 3, n = 12, alpha = .01, power = .95), list(estimate = anm(3, 12, .95, .01)), paste0(R, "uniroot of power.anova.test"), 1e-8),
  one(list(groups = 2, n = 64), list(estimate = power.t.test(64, power = .8, strict = TRUE, tol = T)$delta / 2), paste0(R, "power.t.test(64, power = .8, strict = TRUE): two groups, f = d / 2"), 1e-8)
))
opp <- function(n, p, q, z) pnorm((abs(q - p) * sqrt(n) - z * sqrt(p * (1 - p))) / sqrt(q * (1 - q)))
opm <- function(n, p, b, z, s) uniroot(function(d) opp(n, p, p + s * d, z) - b, c(0, (if (s > 0) 1 - p else p) - 1e-9), tol = 1e-15)$root * s
put("one-proportion-power", list(
  one(list(baseline = .5, effect = -.2, n = 62), list(estimate = opp(62, .5, .3, qnorm(.975))), paste0(R, "pnorm")),
  one(list(baseline = .02, effect = .25, effectType = "relative", n = 5000, alpha = .01), list(estimate = opp(5000, .02, .025, qnorm(.995)), rate = .025), paste0(R, "pnorm")),
  one(list(baseline = .1, effect = .01, n = 50, sides = "one-sided"), list(estimate = opp(50, .1, .11, qnorm(.95))), paste0(R, "pnorm"))
))
put("one-proportion-mde", list(
  one(list(baseline = .5, n = 62, power = .9, direction = "decrease"), list(estimate = opm(62, .5, .9, qnorm(.975), -1)), paste0(R, "uniroot of the normal power"), 1e-8),
  one(list(baseline = .02, n = 5000), list(estimate = opm(5000, .02, .8, qnorm(.975), 1)), paste0(R, "uniroot of the normal power"), 1e-8),
  one(list(baseline = .001, n = 10, direction = "decrease"), list(status = "undefined"), "a rate of 0 would not be found either")
))

# ratio metrics: R = 2/8, variance of the linearised values
h <- list(n = 1000, means = c(2, 8), covariances = matrix(c(9, 12, 12, 36), 2))
s2 <- (9 - 2 * .25 * 12 + .25^2 * 36) / 64
pw <- function(n, d, r = 1) { e <- d / sqrt(s2 * (1 / n + 1 / (r * n))); pnorm(e - qnorm(.975)) + pnorm(-e - qnorm(.975)) }
put("ratio-metric-power", list(
  one(list(history = h, effect = .05, n = 5000), list(estimate = pw(5000, .0125), sdPerUnit = sqrt(s2)), paste0(R, "pnorm with the delta method's variance")),
  one(list(history = h, effect = -.02, effectType = "absolute", n = 1500, ratio = 2), list(estimate = pw(1500, .02, 2), ratioNow = .25), paste0(R, "pnorm with the delta method's variance"))
))
put("ratio-metric-sample-size", list(
  one(list(history = h, effect = .05), list(exact = uniroot(function(n) pw(n, .0125) - .8, c(10, 1e6), tol = T)$root, control = 8242), paste0(R, "uniroot of the normal power"), 1e-8),
  one(list(history = h, effect = .01, effectType = "absolute", ratio = .5, power = .9), list(exact = uniroot(function(n) pw(n, .01, .5) - .9, c(10, 1e7), tol = T)$root), paste0(R, "uniroot of the normal power"), 1e-8)
))
put("ratio-metric-mde", list(
  one(list(history = h, n = 5000), list(estimate = uniroot(function(d) pw(5000, d) - .8, c(0, 1), tol = 1e-16)$root), paste0(R, "uniroot of the normal power"), 1e-8),
  one(list(history = h, n = 300, ratio = 4, power = .5), list(estimate = uniroot(function(d) pw(300, d, 4) - .5, c(0, 1), tol = 1e-16)$root), paste0(R, "uniroot of the normal power"), 1e-8),
  one(list(history = list(n = 10, means = c(1, 0), covariances = matrix(c(1, 0, 0, 1), 2)), n = 100), list(status = "undefined"), "no denominator")
))

# duration and ramp
put("test-duration", list(
  one(list(total = 2188, dailyTraffic = 300), list(estimate = 14, traffic = 2188 / 300, units = 4200), "by hand: 7.3 days, two weeks"),
  one(list(total = 7064, dailyTraffic = 100000, minimumDays = 1, wholeWeeks = FALSE), list(estimate = 1), "by hand: within a day"),
  one(list(total = 10000, dailyTraffic = 1000, allocation = .1, minimumDays = 14, wholeWeeks = FALSE), list(estimate = 100), "by hand: 100 a day")
))
n <- ceiling(2 * (qnorm(.975) + qnorm(.8))^2 * .09 / .0004)
put("ramp-table", list(
  one(list(baseline = .1, effect = .02, dailyTraffic = 100000, variance = "baseline"), list(estimate = 3532, steps.0.traffic = n / 1000, steps.4.days = n / 50000, standardError = sqrt((.09 + .12 * .88) / n)), paste0(R, "qnorm: 3,532 per arm; 3.5, 0.7, 0.4, 0.1, 0.1 days")),
  one(list(baseline = .2, effect = .25, effectType = "relative", dailyTraffic = 1094, steps = c(.5, .25), minimumDays = 3), list(estimate = 1094, steps.0.days = 3, steps.1.days = 4), paste0(R, "power.prop.test(p1 = .2, p2 = .25, power = .8): 1,094"))
))
