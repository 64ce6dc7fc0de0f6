/// Keeps pilots, what was measured in them, and what happened along the way in PostgreSQL.
@NullMarked
package io.undercurrent.pilot.pilot.postgres;

import org.jspecify.annotations.NullMarked;
