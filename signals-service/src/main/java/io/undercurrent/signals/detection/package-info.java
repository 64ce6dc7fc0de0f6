/// Rounds: week by week, from what we were told to decisions.
@NullMarked
package io.undercurrent.signals.detection;

import org.jspecify.annotations.NullMarked;
