/// Tells of results, shown or withheld, through the outbox.
@NullMarked
package io.undercurrent.survey.result.kafka;

import org.jspecify.annotations.NullMarked;
