/// A team, and where teams are kept.
@NullMarked
package io.undercurrent.pilot.teams.domain;

import org.jspecify.annotations.NullMarked;
