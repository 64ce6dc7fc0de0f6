/// A pilot, what was promised about it before it began, and what was measured.
@NullMarked
package io.undercurrent.pilot.pilot.domain;

import org.jspecify.annotations.NullMarked;
