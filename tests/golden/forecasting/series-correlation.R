# Rscript tests/golden/forecasting/series-correlation.R
source("tests/golden/forecasting/golden.R")

# Autocorrelations by R's acf, the correlation by cor; test and interval as of `worth` pairs.
correlated <- function(x, y, name, alternative = "two-sided", level = 0.95) {
  x <- as.numeric(x)
  y <- as.numeric(y)
  n <- length(x)
  lags <- floor(n / 5)
  memory <- function(v) acf(v, lag.max = lags, plot = FALSE)$acf[-1]
  sum <- sum((1 - seq_len(lags) / n) * memory(x) * memory(y))
  worth <- n / (1 + 2 * max(0, sum))
  r <- cor(x, y)
  t <- r * sqrt((worth - 2) / (1 - r^2))
  p <- if (alternative == "greater") pt(t, worth - 2, lower.tail = FALSE) else 2 * pt(-abs(t), worth - 2)
  tail <- if (alternative == "greater") 1 - level else (1 - level) / 2
  reach <- qnorm(tail, lower.tail = FALSE) / sqrt(worth - 3)
  expect <- list(estimate = r, effectivePairs = worth, statistic = t, df = worth - 2, p = p, interval.0 = tanh(atanh(r) - reach))
  expect$interval.1 <- if (alternative == "greater") 1 else tanh(atanh(r) + reach)
  case(list(x = x, y = y, alternative = alternative, level = level), expect, sprintf("%s acf, cor, pt: %s", R, name), relative = 1e-9)
}

print(list(BJsales.lead[1:20], BJsales[1:20]), digits = 15)
print(unlist(correlated(BJsales.lead[1:20], BJsales[1:20], "")$expect), digits = 15)
write_cases("series-correlation", list(
  correlated(mdeaths, fdeaths, "mdeaths and fdeaths"),
  correlated(diff(mdeaths), diff(ldeaths - mdeaths), "their monthly changes", level = 0.9),
  correlated(BJsales, BJsales.lead, "BJsales and BJsales.lead"),
  correlated(diff(BJsales), diff(BJsales.lead), "their changes: the correlations cancel", "greater"),
  correlated(lynx, rev(lynx), "lynx and lynx backwards"),
  case(list(x = c(1, 1, 1, 1, 1, 1), y = c(1, 2, 3, 1, 2, 3)), list(status = "undefined"), "a constant series"),
  case(list(x = I(1), y = I(2)), list(status = "undefined"), "one pair")
))
