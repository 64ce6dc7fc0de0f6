/// Pure arithmetic: run lengths, forecasts, intervals and tests, each checked against published numbers.
@NullMarked
package io.undercurrent.signals.statistics.domain;

import org.jspecify.annotations.NullMarked;
