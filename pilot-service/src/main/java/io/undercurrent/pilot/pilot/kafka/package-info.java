/// Tells the other services how pilots stand.
@NullMarked
package io.undercurrent.pilot.pilot.kafka;

import org.jspecify.annotations.NullMarked;
