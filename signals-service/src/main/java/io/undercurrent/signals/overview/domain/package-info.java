/// The matrix of teams and signals.
@NullMarked
package io.undercurrent.signals.overview.domain;

import org.jspecify.annotations.NullMarked;
