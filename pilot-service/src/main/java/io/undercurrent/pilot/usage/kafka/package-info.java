/// Tells the other services which reports changed.
@NullMarked
package io.undercurrent.pilot.usage.kafka;

import org.jspecify.annotations.NullMarked;
