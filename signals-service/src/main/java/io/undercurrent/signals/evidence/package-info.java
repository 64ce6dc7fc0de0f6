/// What we have been told, per team and week: kept once, whatever the order it arrives in.
@NullMarked
package io.undercurrent.signals.evidence;

import org.jspecify.annotations.NullMarked;
