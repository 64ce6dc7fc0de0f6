/// Tells of teams and their staffing through the outbox.
@NullMarked
package io.undercurrent.survey.workforce.kafka;

import org.jspecify.annotations.NullMarked;
