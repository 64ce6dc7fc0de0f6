/// What we have been told about the teams.
@NullMarked
package io.undercurrent.pilot.teams;

import org.jspecify.annotations.NullMarked;
