/// Keeps tools and roll-outs in PostgreSQL.
@NullMarked
package io.undercurrent.pilot.rollout.postgres;

import org.jspecify.annotations.NullMarked;
