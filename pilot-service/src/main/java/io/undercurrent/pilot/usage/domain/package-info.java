/// A usage report, and why one may be refused.
@NullMarked
package io.undercurrent.pilot.usage.domain;

import org.jspecify.annotations.NullMarked;
