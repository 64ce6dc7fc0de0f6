/// Which tools there are, and who gets them from when.
@NullMarked
package io.undercurrent.pilot.rollout;

import org.jspecify.annotations.NullMarked;
