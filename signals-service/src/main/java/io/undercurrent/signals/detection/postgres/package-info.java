/// Keeps the charts week by week, and the evaluations asked for.
@NullMarked
package io.undercurrent.signals.detection.postgres;

import org.jspecify.annotations.NullMarked;
