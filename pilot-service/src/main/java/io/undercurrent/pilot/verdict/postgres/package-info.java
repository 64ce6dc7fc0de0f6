/// Keeps verdicts in PostgreSQL.
@NullMarked
package io.undercurrent.pilot.verdict.postgres;

import org.jspecify.annotations.NullMarked;
