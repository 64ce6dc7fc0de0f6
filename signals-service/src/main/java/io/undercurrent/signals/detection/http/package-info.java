/// Ask for rounds, and see how far they are.
@NullMarked
package io.undercurrent.signals.detection.http;

import org.jspecify.annotations.NullMarked;
