/// The facts are built once more from what was told, beside those in use, and take their place.
@NullMarked
package io.undercurrent.signals.replay;

import org.jspecify.annotations.NullMarked;
