/// Tools and roll-outs over REST.
@NullMarked
package io.undercurrent.pilot.rollout.http;

import org.jspecify.annotations.NullMarked;
