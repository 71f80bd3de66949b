# Rscript tests/golden/cohorts/survival.R: R's survival package and published data.
suppressMessages({library(survival); library(jsonlite)})
version <- paste0("R ", getRversion(), ", survival ", packageVersion("survival"))
num <- function(x) if (length(x) == 0 || is.na(x)) NULL else unname(x)
setnull <- function(l, key, value) { l[key] <- list(num(value)); l }

km <- function(time, event, transform, source, count = NULL, level = 0.95) {
  weights <- if (is.null(count)) rep(1, length(time)) else count
  fit <- survfit(Surv(time, event) ~ 1, weights = weights, conf.type = transform, conf.int = level)
  q <- quantile(fit, 0.5)
  m <- summary(fit, rmean = max(time))$table
  expect <- list(n = sum(weights), events = sum(weights * event))
  expect <- setnull(expect, "median", q$quantile)
  expect <- setnull(expect, "medianInterval.0", q$lower)
  expect <- setnull(expect, "medianInterval.1", q$upper)
  expect$restrictedMean <- unname(m["rmean"])
  expect$restrictedMeanError <- unname(m["se(rmean)"])
  for (i in seq_along(fit$time)) {
    at <- paste0("curve.", i - 1, ".")
    expect[[paste0(at, "survival")]] <- fit$surv[i]
    last <- fit$surv[i] <= 0
    expect <- setnull(expect, paste0(at, "standardError"), if (last) NA else (fit$std.err * fit$surv)[i])
    expect <- setnull(expect, paste0(at, "low"), if (last) NA else fit$lower[i])
    expect <- setnull(expect, paste0(at, "high"), if (last) NA else fit$upper[i])
  }
  input <- list(time = time, event = event, transform = transform, level = level)
  if (!is.null(count)) input$count <- count
  list(input = input, expect = expect, source = paste0(version, ": survfit(conf.type = '", transform, "'), ", source))
}

mp <- list(time = c(6,6,6,6,7,9,10,10,11,13,16,17,19,20,22,23,25,32,32,34,35),
           event = c(1,1,1,0,1,0,1,0,0,1,1,0,0,0,1,1,0,0,0,0,0))
placebo <- list(time = c(1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23), event = rep(1, 21))
a <- aml[aml$x == "Maintained", ]
b <- aml[aml$x == "Nonmaintained", ]
lungs <- na.omit(lung[c("time", "status", "sex", "ph.ecog")])
cases <- list()
for (transform in c("log-log", "log", "plain")) {
  cases <- c(cases, list(km(a$time, a$status, transform, "survival::aml, maintained"),
                         km(b$time, b$status, transform, "survival::aml, not maintained"),
                         km(mp$time, mp$event, transform, "Freireich et al. (1963), 6-MP")))
}
cases <- c(cases, list(
  km(placebo$time, placebo$event, "log-log", "Freireich et al. (1963), placebo"),
  km(lungs$time[1:60], as.integer(lungs$status[1:60] == 2), "log-log", "survival::lung, first 60", level = 0.8),
  km(c(1, 2, 3, 4), c(1, 1, 1, 1), "log-log", "a curve that runs along one half"),
  km(c(2, 4, 9, 9), c(1, 0, 1, 0), "log-log", "counted rows", count = c(30, 12, 5, 400)),
  km(c(3, 5), c(0, 0), "log-log", "no events"),
  list(input = list(time = mp$time, event = mp$event),
       expect = list("curve.0.survival" = 0.857, "curve.1.survival" = 0.807, "curve.2.survival" = 0.807,
                     "curve.3.survival" = 0.753, "curve.5.survival" = 0.690, "curve.6.survival" = 0.627,
                     "curve.10.survival" = 0.538, "curve.11.survival" = 0.448, median = 23),
       tolerance = list(absolute = 5.1e-4, why = "published to three places"),
       source = "Cox & Oakes (1984), Analysis of Survival Data, table 1.1 data; Kaplan-Meier table in Kleinbaum & Klein, Survival Analysis, ch. 2"),
  list(input = list(time = 4, event = 1, count = 0), expect = list(status = "undefined"), source = "no units")
))
write_cases <- function(id, cases) {
  lines <- sapply(cases, function(x) {
    for (k in c("time", "event", "count", "group")) if (!is.null(x$input[[k]])) x$input[[k]] <- I(x$input[[k]])
    toJSON(x, auto_unbox = TRUE, digits = NA, null = "null")
  })
  writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path("tests/golden/cohorts", paste0(id, ".json")))
}
write_cases("kaplan-meier", cases)

logrank <- function(time, event, group, rho, source) {
  fit <- survdiff(Surv(time, event) ~ group, rho = rho)
  df <- length(fit$n) - 1
  expect <- list(statistic = fit$chisq, df = df, p = pchisq(fit$chisq, df, lower.tail = FALSE))
  for (i in seq_along(fit$n)) {
    expect[[paste0("groups.", i - 1, ".observed")]] <- fit$obs[i]
    expect[[paste0("groups.", i - 1, ".expected")]] <- fit$exp[i]
  }
  list(input = list(time = time, event = event, group = as.character(group), rho = rho), expect = expect,
       source = paste0(version, ": survdiff(rho = ", rho, "), ", source))
}
weeks <- c(mp$time, placebo$time)
ended <- c(mp$event, placebo$event)
drug <- rep(c("6-MP", "placebo"), each = 21)
cases <- list()
for (rho in c(0, 1, 0.5)) {
  cases <- c(cases, list(logrank(aml$time, aml$status, as.character(aml$x), rho, "survival::aml"),
                         logrank(weeks, ended, drug, rho, "Freireich et al. (1963)"),
                         logrank(lungs$time, as.integer(lungs$status == 2), paste0("ecog", lungs$ph.ecog), rho, "survival::lung by ph.ecog")))
}
set.seed(1)
far <- c(rexp(400, 1), rexp(400, 8))
cases <- c(cases, list(
  logrank(round(far, 6), rep(1, 800), rep(c("slow", "fast"), each = 400), 0, "two exponentials, far apart"),
  list(input = list(time = weeks, event = ended, group = drug), expect = list(statistic = 16.79, "groups.0.expected" = 19.25, "groups.1.expected" = 10.75),
       tolerance = list(absolute = 5.1e-3, why = "published to two places"),
       source = "Kleinbaum & Klein, Survival Analysis, ch. 2: log-rank statistic 16.79"),
  list(input = list(time = c(1, 2), event = c(1, 1), group = c("a", "a")), expect = list(status = "undefined"), source = "one group"),
  list(input = list(time = c(1, 2), event = c(0, 0), group = c("a", "b")), expect = list(status = "undefined"), source = "no events")
))
write_cases("log-rank-test", cases)
