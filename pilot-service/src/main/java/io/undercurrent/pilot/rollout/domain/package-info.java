/// Tools and roll-outs, and where they are kept.
@NullMarked
package io.undercurrent.pilot.rollout.domain;

import org.jspecify.annotations.NullMarked;
