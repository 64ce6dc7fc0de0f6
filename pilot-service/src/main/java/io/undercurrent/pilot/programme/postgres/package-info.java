/// Keeps ideas, playbooks and steps in PostgreSQL.
@NullMarked
package io.undercurrent.pilot.programme.postgres;

import org.jspecify.annotations.NullMarked;
