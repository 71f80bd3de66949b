# Rscript tests/golden/forecasting/diagnostics.R
source("tests/golden/forecasting/golden.R")
suppressMessages(library(tseries))
AP <- data_ref("air-passengers")
NILE <- data_ref("nile")
CO2 <- data_ref("co2")

# Robust fits are compared with statsmodels (scores.py): R's partial sort is given its two places in
# descending order and returns a wrong order statistic for the median of the second and later rounds
# (AirPassengers, s.window = 13: 5.8134 where the sorted residuals have 6.3085).
stl_case <- function(ref, x, name, input, ..., text) {
  f <- stl(x, ...)
  places <- c(1, 2, 50, 100, length(x))
  parts <- f$time.series
  case(
    c(list(values = ref, period = 12), input),
    c(at("seasonal", parts[, "seasonal"], places), at("trend", parts[, "trend"], places), at("remainder", parts[, "remainder"], places), at("weights", f$weights, places)),
    sprintf("%s stl(%s, %s)", R, name, text), relative = 1e-8)
}
write_cases("stl-decomposition", list(
  stl_case(AP, AirPassengers, "AirPassengers", list(), s.window = "periodic", text = "s.window = 'periodic'"),
  stl_case(AP, AirPassengers, "AirPassengers", list(seasonalWindow = 7), s.window = 7, text = "s.window = 7"),
  stl_case(CO2, co2, "co2", list(seasonalWindow = 21, trendWindow = 37), s.window = 21, t.window = 37, text = "s.window = 21, t.window = 37"),
  case(list(values = c(1, 2, 3, 4), period = 2), list(status = "undefined"), "no more than two periods")
))

classical <- function(ref, x, name, type) {
  f <- decompose(x, type)
  places <- c(7, 50, 100)
  case(list(values = ref, period = 12, type = type),
    c(at("figure", f$figure), at("trend", f$trend, places), at("remainder", f$random, places)),
    sprintf("%s decompose(%s, '%s')", R, name, type))
}
write_cases("classical-decomposition", list(
  classical(AP, AirPassengers, "AirPassengers", "additive"),
  classical(AP, AirPassengers, "AirPassengers", "multiplicative"),
  classical(CO2, co2, "co2", "additive"),
  {
    x <- ts(as.numeric(Nile), frequency = 5)
    case(list(values = NILE, period = 5), c(at("figure", decompose(x)$figure), at("trend", decompose(x)$trend, c(3, 98))), paste(R, "decompose(ts(Nile, frequency = 5)), odd period"))
  },
  case(list(values = c(1, 2, 3), period = 2), list(status = "undefined"), "fewer than two periods")
))

for (part in c("autocorrelation", "partial-autocorrelation")) {
  fn <- if (part == "autocorrelation") function(...) acf(..., plot = FALSE)$acf[-1] else function(...) pacf(..., plot = FALSE)$acf
  name <- if (part == "autocorrelation") "acf" else "pacf"
  write_cases(part, list(
    case(list(values = NILE, maxLag = 20), at("correlations", fn(Nile, lag.max = 20), c(1, 2, 5, 20)), sprintf("%s %s(Nile, lag.max = 20)", R, name)),
    case(list(values = AP, maxLag = 24), at("correlations", fn(as.numeric(AirPassengers), lag.max = 24), c(1, 12, 13, 24)), sprintf("%s %s(AirPassengers, lag.max = 24)", R, name)),
    case(list(values = AP), at("correlations", fn(as.numeric(AirPassengers)), 21), sprintf("%s %s(AirPassengers), default lags", R, name)),
    case(list(values = c(2, 2, 2)), list(status = "undefined"), "constant series")
  ))
}

box <- function(x, ref, name, lag, fitdf, type) {
  f <- Box.test(x, lag = lag, type = type, fitdf = fitdf)
  case(list(values = ref, lags = lag, fittedParameters = fitdf, type = tolower(sub("-Pierce", "-pierce", sub("-Box", "-box", type)))),
    list(statistic = unname(f$statistic), df = unname(f$parameter), p = pchisq(f$statistic, f$parameter, lower.tail = FALSE)),
    sprintf("%s Box.test(%s, %d, '%s', fitdf = %d); p by its upper tail", R, name, lag, type, fitdf), relative = 1e-9)
}
write_cases("ljung-box-test", list(
  box(Nile, NILE, "Nile", 1, 0, "Ljung-Box"),
  box(Nile, NILE, "Nile", 10, 0, "Ljung-Box"),
  box(Nile, NILE, "Nile", 10, 2, "Ljung-Box"),
  box(Nile, NILE, "Nile", 10, 0, "Box-Pierce"),
  box(lynx, as.numeric(lynx), "lynx", 5, 1, "Ljung-Box"),
  case(list(values = c(1, 1, 1, 1), lags = 2), list(status = "undefined"), "constant series")
))

kpss <- function(x, ref, name, null, lshort) {
  f <- suppressWarnings(kpss.test(x, null = null, lshort = lshort))
  lags <- unname(f$parameter)
  case(c(list(values = ref, type = tolower(null)), if (!lshort) list(lags = lags)), list(statistic = unname(f$statistic), p = f$p.value, lags = lags),
    sprintf("%s tseries %s kpss.test(%s, null = '%s', lshort = %s)", R, packageVersion("tseries"), name, null, lshort))
}
write_cases("kpss-test", list(
  kpss(Nile, NILE, "Nile", "Level", TRUE), kpss(Nile, NILE, "Nile", "Trend", TRUE), kpss(Nile, NILE, "Nile", "Level", FALSE),
  kpss(AirPassengers, AP, "AirPassengers", "Level", TRUE), kpss(co2, CO2, "co2", "Trend", FALSE),
  case(list(values = c(4, 4, 4, 4)), list(status = "undefined"), "constant series")))

guerrero <- function(x, ref, name, period) case(
  list(values = ref, period = period), list(lambda = BoxCox.lambda(x, method = "guerrero")),
  sprintf("%s BoxCox.lambda(%s, 'guerrero')", FORECAST, name), relative = 2e-4)
write_cases("box-cox-transform", list(
  guerrero(AirPassengers, AP, "AirPassengers", 12), guerrero(co2, CO2, "co2", 12), guerrero(Nile, NILE, "Nile", 2),
  case(list(values = AP, lambda = 0.3), at("transformed", BoxCox(AirPassengers, 0.3), c(1, 144)), paste(FORECAST, "BoxCox(AirPassengers, 0.3)")),
  case(list(values = AP, lambda = 0), at("transformed", BoxCox(AirPassengers, 0), c(1, 144)), paste(FORECAST, "BoxCox(AirPassengers, 0)")),
  case(list(values = NILE, lambda = -0.5), at("transformed", BoxCox(Nile, -0.5), c(1, 100)), paste(FORECAST, "BoxCox(Nile, -0.5)"))
))
