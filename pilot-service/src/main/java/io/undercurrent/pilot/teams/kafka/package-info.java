/// Listens to what survey-service says about teams.
@NullMarked
package io.undercurrent.pilot.teams.kafka;

import org.jspecify.annotations.NullMarked;
