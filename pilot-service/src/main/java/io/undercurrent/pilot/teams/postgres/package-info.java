/// Keeps the teams in PostgreSQL.
@NullMarked
package io.undercurrent.pilot.teams.postgres;

import org.jspecify.annotations.NullMarked;
