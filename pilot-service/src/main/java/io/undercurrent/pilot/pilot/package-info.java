/// What people do with a pilot: draft it, promise it, measure it, learn from it.
@NullMarked
package io.undercurrent.pilot.pilot;

import org.jspecify.annotations.NullMarked;
