/// Keeps usage reports in PostgreSQL, in sets.
@NullMarked
package io.undercurrent.pilot.usage.postgres;

import org.jspecify.annotations.NullMarked;
